package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which keys for programs are made and seen: everybody's own, and other systems' by who may issue those. */
@Component(service = IssueTokens.class)
public final class IssueTokens {
    /** What a secret begins with, so that programs that look for lost secrets know it. */
    public static final String PREFIX = "sgp_";

    private static final int SECRET_BYTES = 32;

    private final ApiTokenStore tokens;
    private final Accounts accounts;
    private final FrontDoor door;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Activate
    public IssueTokens(
            @Reference ApiTokenStore tokens,
            @Reference Accounts accounts,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.door = door;
        this.clock = clock;
    }

    /** One's own, ended ones too, the one made last first; none for who has no account. */
    public List<ApiToken> own(Actor actor) {
        return door.policy().objectionToOwn(actor).isPresent()
                ? List.of()
                : TokenRules.own(actor).map(tokens::of).orElse(List.of());
    }

    /** Those of another system, to who may issue them; none to others, and none of a person. */
    public List<ApiToken> of(AccountId system, Actor actor) {
        boolean may = door.objection(actor, Permission.ISSUE_SYSTEM_TOKENS, Where.EVERYWHERE)
                .isEmpty();
        return accounts.find(system)
                .filter(account -> may && account.kind() == Account.Kind.SYSTEM)
                .map(account -> tokens.of(account.id()))
                .orElse(List.of());
    }

    /** The secret is told this once. */
    public Result issue(WantedToken wanted, Actor actor) {
        Optional<Denied> denied = wanted.account().isPresent()
                ? door.objection(actor, Permission.ISSUE_SYSTEM_TOKENS, Where.EVERYWHERE)
                : door.policy().objectionToOwn(actor);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        Instant now = clock.instant();
        TokenRules rules = new TokenRules(accounts, tokens, now);
        try {
            String secret = secret();
            ApiToken token = new ApiToken(
                    TokenId.fresh(random),
                    SecretDigest.of(secret),
                    rules.holder(wanted, actor),
                    rules.label(wanted),
                    rules.limit(wanted, actor),
                    new ApiToken.Times(now, Optional.empty(), Optional.empty()));
            rules.roomFor(token.account());
            keep(token, wanted, actor);
            return new Issued(token, secret);
        } catch (TokenRules.Refused refused) {
            return new NotIssued(refused.why());
        }
    }

    private void keep(ApiToken token, WantedToken wanted, Actor actor) {
        Instant now = token.times().made();
        About about = About.of("token", token.id().value());
        AuditNote note = wanted.account().isPresent()
                ? AuditNote.done(now, actor, Permission.ISSUE_SYSTEM_TOKENS, "issue-token", about)
                : AuditNote.done(now, actor, "issue-token", about);
        tokens.keep(token, note.changed("", told(token)));
    }

    private static String told(ApiToken token) {
        return "%s|%s|%s|%s"
                .formatted(
                        token.account(),
                        token.limit().permissions().stream().sorted().toList(),
                        token.limit().committees().stream()
                                .map(committee -> committee.value())
                                .sorted()
                                .toList(),
                        token.limit().until());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(
                Function<Issued, T> issued, Function<NotIssued, T> refused, Function<Forbidden, T> forbidden) {
            if (this instanceof Issued done) {
                return issued.apply(done);
            }
            return this instanceof NotIssued not ? refused.apply(not) : forbidden.apply((Forbidden) this);
        }
    }

    /** @param secret what a program sends; kept nowhere */
    public record Issued(ApiToken token, String secret) implements Result {
        /** Leaves the secret out, so that no log can hold it. */
        @Override
        public String toString() {
            return "Issued[" + token.id() + "]";
        }
    }

    public record NotIssued(TokenRefusal why) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}
