package dk.sigtepunkt.domain.simulation;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets it be later in an installation that lives in simulated time. Only who owns the machine does it, only forwards, and each move is
 * in the chain; where time is the real one it is refused.
 */
@Component(service = MoveTime.class)
public final class MoveTime {
    /** The field in which the moment is sent. */
    public static final String TO = "to";

    /** Beyond it days cannot be written elsewhere. */
    private static final int LAST_YEAR = 2099;

    private static final SimulationWords WORDS = SimulationWords.in(Danish.LOCALE);

    private final SimulatedTime time;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public MoveTime(@Reference SimulatedTime time, @Reference FrontDoor door, @Reference Clock clock) {
        this.time = time;
        this.door = door;
        this.clock = clock;
    }

    /** Whether time is simulated here. */
    public boolean simulated() {
        return time.on();
    }

    public Instant now() {
        return clock.instant();
    }

    /** @param to a day ({@code 2022-10-01}, its beginning) or a moment ({@code 2022-10-01T08:30}) in Danish time */
    public WriteResult<Instant> move(String to, Actor actor) {
        return door.objection(actor, Permission.MOVE_TIME, Where.EVERYWHERE)
                .<WriteResult<Instant>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> permitted(to, actor));
    }

    private WriteResult<Instant> permitted(String to, Actor actor) {
        if (!time.on()) {
            return refused("not-simulated", WORDS.notSimulated());
        }
        Optional<Instant> read = read(to.strip());
        if (read.isEmpty()) {
            return refused("bad-moment", WORDS.unreadable());
        }
        Instant moment = read.get();
        Instant now = clock.instant();
        if (moment.isBefore(now)) {
            return refused("not-forwards", WORDS.notForwards(now));
        }
        if (moment.atZone(Danish.ZONE).getYear() > LAST_YEAR) {
            return refused("too-late", WORDS.tooLate(LAST_YEAR));
        }
        door.noted(
                actor,
                Permission.MOVE_TIME,
                "time-moved",
                About.of("clock", moment.toString()),
                () -> time.move(moment));
        return new WriteResult.Kept<>(moment);
    }

    private static WriteResult<Instant> refused(String code, String sentence) {
        return new WriteResult.Refused<>(List.of(new WrittenFault(TO, code, sentence)));
    }

    private static Optional<Instant> read(String to) {
        try {
            LocalDateTime local = to.contains("T")
                    ? LocalDateTime.parse(to)
                    : LocalDate.parse(to).atStartOfDay();
            return Optional.of(local.atZone(Danish.ZONE).toInstant());
        } catch (DateTimeParseException bad) {
            return Optional.empty();
        }
    }
}
