package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door by which operations see who was refused, and by which an administrator lets somebody try again. */
@Component(service = WatchSignIns.class)
public final class WatchSignIns {
    private final SignInAttempts attempts;
    private final Tries tries;
    private final Clock clock;
    private final Policy policy;

    @Activate
    public WatchSignIns(@Reference SignInAttempts attempts, @Reference Tries tries, @Reference Clock clock) {
        this(attempts, tries, clock, Policy.HOUSE);
    }

    /** Where other rules say who may. */
    public WatchSignIns(SignInAttempts attempts, Tries tries, Clock clock, Policy policy) {
        this.attempts = attempts;
        this.tries = tries;
        this.clock = clock;
        this.policy = policy;
    }

    /**
     * @param why who asks may not see them, and there is none of them here; empty for who may
     * @param newest newest first
     */
    public record Failures(Optional<Denied> why, List<SignInAttempt> newest) {
        public Failures {
            newest = List.copyOf(newest);
        }
    }

    /** What failed in the last ninety days. */
    public Failures failures(int most, Actor actor) {
        Optional<Denied> denied = policy.objection(actor, Permission.SEE_OPERATIONS, Where.EVERYWHERE);
        return new Failures(denied, denied.isPresent() ? List.of() : attempts.newest(most));
    }

    /** @return why not; empty when the account begins to count anew */
    public Optional<Denied> unlock(AccountId account, Actor actor) {
        Optional<Denied> denied = policy.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        if (denied.isEmpty()) {
            About about = About.of("account", account.value());
            tries.clear(
                    account,
                    AuditNote.done(clock.instant(), actor, Permission.MANAGE_ACCOUNTS, "sign-in-unlocked", about));
        }
        return denied;
    }
}
