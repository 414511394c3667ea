package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.FailureCount;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempts;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door by which operations see who was refused, and by which an administrator lets somebody try again. */
@Component(service = WatchSignIns.class)
public final class WatchSignIns {
    /** How many of the newest failures are gone through. */
    private static final int LOOKED_AT = 200;

    private final SignInAttempts attempts;
    private final Tries tries;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public WatchSignIns(
            @Reference SignInAttempts attempts,
            @Reference Tries tries,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.attempts = attempts;
        this.tries = tries;
        this.door = door;
        this.clock = clock;
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
        Optional<Denied> denied = door.objection(actor, Permission.SEE_OPERATIONS, Where.EVERYWHERE);
        return new Failures(denied, denied.isPresent() ? List.of() : attempts.newest(most));
    }

    /**
     * What failed for the own account; the addresses are of who tried, so nobody else's are among them.
     *
     * @return newest first; none for who has no account
     */
    public List<SignInAttempt> own(int most, Actor actor) {
        Optional<AccountId> self = ChangePassword.self(actor);
        return self.isEmpty()
                ? List.of()
                : attempts.newest(LOOKED_AT).stream()
                        .filter(one -> one.account().equals(self))
                        .limit(most)
                        .toList();
    }

    /** Who has to wait now, of those that failed lately: accounts, logins that nobody has, and addresses. */
    public Waiting waiting(Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.SEE_OPERATIONS, Where.EVERYWHERE);
        return new Waiting(denied, denied.isPresent() ? List.of() : waiting());
    }

    private List<Held> waiting() {
        // Nobody waits longer than a lock lasts.
        Instant since = clock.instant().minus(Brakes.ACCOUNT.lockedFor());
        Map<String, Optional<Held>> asked = new LinkedHashMap<>();
        for (SignInAttempt one : attempts.newest(LOOKED_AT)) {
            String address = tries.address(one.address());
            if (one.at().isAfter(since) && !one.key().equals(address)) {
                asked.computeIfAbsent(one.key(), key -> held(key, Brakes.ACCOUNT, one.account(), ""));
            }
            if (one.at().isAfter(since)) {
                asked.computeIfAbsent(address, key -> held(key, Brakes.ADDRESS, Optional.empty(), one.address()));
            }
        }
        return asked.values().stream().flatMap(Optional::stream).toList();
    }

    private Optional<Held> held(String key, Brakes brakes, Optional<AccountId> account, String address) {
        FailureCount count = attempts.count(key, same -> same);
        return brakes.waitsUntil(count, clock.instant())
                .map(until -> new Held(account, address, count.failures(), until, brakes.locked(count)));
    }

    /**
     * @param why who asks may not see them, and there is none of them here; empty for who may
     * @param held the one that failed last first
     */
    public record Waiting(Optional<Denied> why, List<Held> held) {
        public Waiting {
            held = List.copyOf(held);
        }
    }

    /**
     * One that is not let try.
     *
     * @param account empty for an address, and for a login that nobody has
     * @param address empty for an account and for a login
     * @param failures in a row
     * @param locked whether waiting a little does not help
     */
    public record Held(Optional<AccountId> account, String address, int failures, Instant until, boolean locked) {}

    /** @return why not; empty when the account begins to count anew */
    public Optional<Denied> unlock(AccountId account, Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        if (denied.isEmpty()) {
            About about = About.of("account", account.value());
            tries.clear(
                    account,
                    AuditNote.done(clock.instant(), actor, Permission.MANAGE_ACCOUNTS, "sign-in-unlocked", about));
        }
        return denied;
    }
}
