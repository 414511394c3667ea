package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.credentials.OneTimeLinks;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.signin.ChangePassword.Changed;
import dk.sigtepunkt.domain.signin.ChangePassword.Refused;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The door for somebody with a one-time link: a password is chosen, and a lock for too many failures is opened. It signs
 * nobody in, so that a second factor is asked for as always. Whoever calls it ends the account's sessions.
 */
@Component(service = UseLink.class)
public final class UseLink {
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final Tries tries;
    private final Clock clock;
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public UseLink(
            @Reference OneTimeLinks links,
            @Reference Accounts accounts,
            @Reference PasswordRules rules,
            @Reference PasswordHashing hashing,
            @Reference Tries tries,
            @Reference Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.rules = rules;
        this.hashing = hashing;
        this.tries = tries;
        this.clock = clock;
    }

    /** For whom a link opens; empty when it opens nothing. To look uses nothing up. */
    public Optional<AccountName> opensFor(String token) {
        return open(token).flatMap(link -> accounts.name(link.account()));
    }

    /** @param address where it comes from, as far as that can be believed */
    public ChangePassword.Result choose(String token, String password, String address, Actor.Means means) {
        Tries.Admission admission = tries.from(address);
        if (admission instanceof SlowedDown slowed) {
            return new ChangePassword.Slowed(slowed);
        }
        Tries.Try begun = (Tries.Try) admission;
        Optional<OneTimeLink> link = open(token);
        if (link.isEmpty()) {
            begun.wrong(Reason.BAD_LINK);
            return new Refused(words.badLink());
        }
        begun.takeBack();
        return rules.objection(password, accounts.name(link.get().account()))
                .<ChangePassword.Result>map(Refused::new)
                .orElseGet(() -> chosen(link.get(), password, means));
    }

    private Optional<OneTimeLink> open(String token) {
        return links.unused(Sha256.hex(token))
                .filter(link -> clock.instant().isBefore(link.expiresAt()))
                .filter(link ->
                        accounts.find(link.account()).filter(Account::active).isPresent());
    }

    private ChangePassword.Result chosen(OneTimeLink link, String password, Actor.Means means) {
        Instant now = clock.instant();
        // The link says who it is; roles nobody needs for it.
        Actor actor = Actor.person(means, link.account().value(), Set.of());
        About about = About.of("account", link.account().value());
        StoredPassword stored = StoredPassword.chosen(hashing.hash(PasswordRules.composed(password)), now);
        if (!links.use(link, stored, AuditNote.done(now, actor, "password-set-by-link", about))) {
            return new Refused(words.badLink());
        }
        tries.clear(link.account(), AuditNote.done(now, actor, "sign-in-unlocked", about));
        return new Changed(link.account());
    }
}
