package dk.sigtepunkt.security.internal.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the provider signs with: kept for ten minutes, so that one it has withdrawn soon counts no more, and asked
 * for again as soon as one is named that is not among them.
 */
final class ProviderKeys implements JWKSource<SecurityContext> {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration BETWEEN_UNKNOWN = Duration.ofSeconds(5);

    private final Provider provider;
    private final Clock clock;
    private JWKSet known = new JWKSet();
    private Optional<Instant> asked = Optional.empty();
    private Optional<Instant> unknownAsked = Optional.empty();

    ProviderKeys(Provider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public synchronized List<JWK> get(JWKSelector selector, @Nullable SecurityContext none) throws KeySourceException {
        Instant now = clock.instant();
        try {
            boolean fresh = isWithin(asked, KEPT, now);
            if (!fresh) {
                ask(now);
            }
            List<JWK> found = selector.select(known);
            if (found.isEmpty() && fresh && !isWithin(unknownAsked, BETWEEN_UNKNOWN, now)) {
                unknownAsked = Optional.of(now);
                ask(now);
                found = selector.select(known);
            }
            return found;
        } catch (Refusal refusal) {
            throw new KeySourceException("the provider's keys", refusal);
        }
    }

    /** A time to come, after the clock jumped back, is none of the kind. */
    private static boolean isWithin(Optional<Instant> since, Duration time, Instant now) {
        return since.filter(at -> !now.isBefore(at) && now.isBefore(at.plus(time)))
                .isPresent();
    }

    private void ask(Instant now) throws Refusal {
        known = provider.keys();
        asked = Optional.of(now);
    }
}
