package dk.sigtepunkt.domain.minutes;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which the municipality turns the measuring on and off. */
@Component(service = KeepMinutes.class)
public final class KeepMinutes {
    /** {@code yes} or {@code no}. */
    public static final String MEASURE = "measure";

    public static final Set<String> FIELDS = Set.of(MEASURE);
    public static final Permission NEEDED = Permission.KEEP_STRATEGY;

    private static final MinuteWords WORDS = MinuteWords.in(Danish.LOCALE);
    private static final String[] YES_NO = {"yes", "no"};

    private final MinuteStore store;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public KeepMinutes(@Reference MinuteStore store, @Reference FrontDoor door, @Reference Clock clock) {
        this.store = store;
        this.door = door;
        this.clock = clock;
    }

    /** Turns it on or off; as it is already is kept already. What was summed stays. */
    public WriteResult<Measuring> turn(UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return door.objection(actor, NEEDED, Where.EVERYWHERE)
                .<WriteResult<Measuring>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    WrittenFields fields = WrittenFields.of(sent);
                    Optional<String> wanted = fields.chosen(MEASURE, WORDS.label(MEASURE), YES_NO, code -> code);
                    return fields.sound()
                            ? turned(wanted.orElseThrow().equals(YES_NO[0]), seen, actor)
                            : new WriteResult.Refused<>(fields.faults());
                });
    }

    private WriteResult<Measuring> turned(boolean on, OptionalInt seen, Actor actor) {
        Measuring before = Measuring.of(store.switches());
        if (before.on() == on) {
            return new WriteResult.Kept<>(before);
        }
        if (JudgedVersion.another(seen, before.version())) {
            return new WriteResult.Clash<>(before, WORDS.clash());
        }
        Signature by =
                Signature.of(actor, NEEDED, Where.EVERYWHERE, clock.instant().truncatedTo(ChronoUnit.MICROS));
        AuditNote note = AuditNote.done(
                        by.at(), actor, NEEDED, on ? "minutes-on" : "minutes-off", About.of("minutes", "minutes"))
                .changed(Boolean.toString(before.on()), Boolean.toString(on));
        boolean kept = store.keep(new MinuteSwitch(on, by), before.version(), note);
        Measuring now = Measuring.of(store.switches());
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }
}
