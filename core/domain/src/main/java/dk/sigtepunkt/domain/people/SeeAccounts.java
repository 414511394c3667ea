package dk.sigtepunkt.domain.people;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.audit.AuditPart;
import dk.sigtepunkt.domain.audit.AuditTrail;
import dk.sigtepunkt.domain.door.Disclosure;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which accounts are seen, by whoever may do something about them. */
@Component(service = SeeAccounts.class)
public final class SeeAccounts {
    /** What each lets one do to accounts, and see them therefore. */
    private static final List<Permission> ANY_OF =
            List.of(Permission.MANAGE_ACCOUNTS, Permission.GRANT_ROLES, Permission.HANDLE_PERSONAL_DATA);

    private final AccountDirectory directory;
    private final AuditTrail trail;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public SeeAccounts(
            @Reference AccountDirectory directory,
            @Reference AuditTrail trail,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.directory = directory;
        this.trail = trail;
        this.door = door;
        this.clock = clock;
    }

    /** Those that fit, in the order in which they were made. */
    public Disclosure<List<AccountEntry>> list(AccountFilter filter, Actor actor) {
        return allowed(
                actor,
                () -> directory.book().entries().stream()
                        .filter(entry -> filter.fits(entry, today()))
                        .toList());
    }

    /** Empty for one that there is not. */
    public Disclosure<Optional<AccountEntry>> find(AccountId id, Actor actor) {
        return allowed(actor, () -> directory.book().find(id));
    }

    /** When somebody last signed in, as the chain has it; empty for never. */
    public Disclosure<Optional<Instant>> lastSignIn(AccountId id, Actor actor) {
        return allowed(
                actor,
                () -> Arrays.stream(SignInMeans.values())
                        .flatMap(means -> lastBy(means, id).stream())
                        .max(Comparator.naturalOrder()));
    }

    private Optional<Instant> lastBy(SignInMeans means, AccountId id) {
        AuditFilter.What what = new AuditFilter.What("", "sign-in-" + means.code(), "");
        AuditFilter filter = new AuditFilter(
                Optional.empty(), Optional.empty(), id.value(), what, AuditFilter.About.ANYTHING, Optional.empty());
        return trail.newest(filter, Long.MAX_VALUE, 1).stream()
                .flatMap(link -> time(link.part(AuditPart.DONE_AT)).stream())
                .findFirst();
    }

    /** Empty for a text that somebody made no time of. */
    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException altered) {
            return Optional.empty();
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Danish.ZONE));
    }

    private <T> Disclosure<T> allowed(Actor actor, Supplier<T> what) {
        boolean may = ANY_OF.stream()
                .anyMatch(permission -> door.policy()
                        .objection(actor, permission, Where.EVERYWHERE)
                        .isEmpty());
        return may
                ? new Disclosure.Told<>(what.get())
                : Disclosure.of(door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE), what);
    }
}
