package dk.sigtepunkt.security.internal;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.domain.sessions.ApiTokenStore;
import dk.sigtepunkt.domain.sessions.EmergencyKeyUses;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.security.AdminToken;
import dk.sigtepunkt.security.Caller;
import dk.sigtepunkt.security.Identify;
import dk.sigtepunkt.security.KeyRefusal;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows the emergency key, keys of programs and sessions. */
@Component
public final class Doorkeeper implements Identify {
    private static final String SCHEME = "Bearer";

    private final AdminToken token;
    private final Sessions sessions;
    private final ApiTokenStore tokens;
    private final Accounts accounts;
    private final EmergencyKeyWatch watch;
    private final Clock clock;

    @Activate
    public Doorkeeper(
            @Reference AdminToken token,
            @Reference Sessions sessions,
            @Reference ApiTokenStore tokens,
            @Reference Accounts accounts,
            @Reference EmergencyKeyUses uses,
            @Reference Clock clock) {
        this.token = token;
        this.sessions = sessions;
        this.tokens = tokens;
        this.accounts = accounts;
        this.watch = new EmergencyKeyWatch(uses, clock);
        this.clock = clock;
    }

    @Override
    public Optional<Session> session(String secret) {
        return sessions.find(secret);
    }

    @Override
    public Optional<OpenSession> formerSession(String secret) {
        return sessions.former(secret);
    }

    @Override
    public Caller bearer(@Nullable String authorization, Use use) {
        Optional<String> sent = key(authorization);
        if (sent.isEmpty()) {
            return Caller.of(Actor.nobody(Actor.Means.API));
        }
        if (token.matches(sent.get())) {
            Actor owner = Actor.owner(Actor.Means.API, OWNER);
            watch.used(owner, use);
            return Caller.of(owner);
        }
        Optional<ApiToken> known = sent.filter(key -> key.startsWith(IssueTokens.PREFIX))
                .map(SecretDigest::of)
                .flatMap(tokens::find);
        return known.map(this::holder).orElseGet(() -> Caller.refused(KeyRefusal.UNKNOWN));
    }

    private Caller holder(ApiToken key) {
        Instant now = clock.instant();
        if (key.revoked()) {
            return Caller.refused(KeyRefusal.REVOKED);
        }
        if (key.expired(now)) {
            return Caller.refused(KeyRefusal.EXPIRED);
        }
        AccountId id = key.account();
        if (accounts.find(id).filter(Account::active).isEmpty()) {
            return Caller.refused(KeyRefusal.DEACTIVATED);
        }
        if (key.due(now)) {
            tokens.used(key.id(), now);
        }
        LocalDate today = LocalDate.ofInstant(now, Danish.ZONE);
        return Caller.of(Actor.person(Actor.Means.API, id.value(), accounts.roles(id, today))
                .within(key.limit()));
    }

    /** @return empty for no header and for other schemes, which are no key of ours */
    private static Optional<String> key(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(String::strip)
                .filter(sent -> sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(sent -> sent.substring(SCHEME.length()))
                .filter(rest -> rest.isEmpty() || Character.isWhitespace(rest.charAt(0)))
                .map(String::strip);
    }
}
