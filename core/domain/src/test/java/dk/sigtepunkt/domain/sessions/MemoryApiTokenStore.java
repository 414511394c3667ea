package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keys that are forgotten when the test ends. */
public final class MemoryApiTokenStore implements ApiTokenStore {
    /** What was noted, in its order. */
    public final List<AuditNote> notes = new ArrayList<>();

    private final Map<TokenId, ApiToken> kept = new LinkedHashMap<>();

    @Override
    public synchronized Optional<ApiToken> find(SecretDigest key) {
        return kept.values().stream().filter(token -> token.key().equals(key)).findFirst();
    }

    @Override
    public synchronized Optional<ApiToken> find(TokenId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized List<ApiToken> of(AccountId account) {
        return kept.values().stream()
                .filter(token -> token.account().equals(account))
                .sorted(Comparator.<ApiToken, Instant>comparing(
                                token -> token.times().made())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized void keep(ApiToken token, AuditNote note) {
        kept.put(token.id(), token);
        notes.add(note);
    }

    @Override
    public synchronized void used(TokenId id, Instant at) {
        kept.computeIfPresent(id, (same, token) -> {
            ApiToken.Times times = token.times();
            boolean later = times.used().map(at::isAfter).orElse(true);
            return later ? with(token, new ApiToken.Times(times.made(), Optional.of(at), times.revoked())) : token;
        });
    }

    @Override
    public synchronized boolean revoke(TokenId id, Instant at, AuditNote note) {
        Optional<ApiToken> found = find(id).filter(token -> !token.revoked());
        found.ifPresent(token -> {
            ApiToken.Times times = token.times();
            kept.put(id, with(token, new ApiToken.Times(times.made(), times.used(), Optional.of(at))));
            notes.add(note);
        });
        return found.isPresent();
    }

    private static ApiToken with(ApiToken token, ApiToken.Times times) {
        return new ApiToken(token.id(), token.key(), token.account(), token.label(), token.limit(), times);
    }
}
