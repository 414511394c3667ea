package dk.sigtepunkt.domain.oidc;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Attempts that are forgotten when the test ends. */
public final class MemoryOidcAttempts implements OidcAttempts {
    private final Map<String, OidcAttempt> kept = new ConcurrentHashMap<>();

    @Override
    public boolean begin(OidcAttempt attempt, Instant now) {
        kept.values().removeIf(one -> !one.expiresAt().isAfter(now));
        if (kept.size() >= MOST) {
            return false;
        }
        kept.put(attempt.stateHash(), attempt);
        return true;
    }

    @Override
    public Optional<OidcAttempt> take(String stateHash, Instant now) {
        return Optional.ofNullable(kept.remove(stateHash))
                .filter(attempt -> attempt.expiresAt().isAfter(now));
    }
}
