package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.WheelObjection;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which a wheel is changed: a committee's by its secretary, that of a body that is no committee by who keeps
 * the strategy. What has passed stays where it was.
 */
@Component(service = KeepWheel.class)
public final class KeepWheel {
    public static final Set<String> MOVING = Set.of("on", "time", "reason");
    public static final Set<String> ADDING = Set.of("kind", "title", "on", "time", "place", "quarter", "reason");
    public static final Set<String> FREEING = Set.of("title", "from", "to", "reason");
    public static final Set<String> REASON = Set.of("reason");

    /** Characters of a title or a place. */
    public static final int LONGEST_LINE = 200;

    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);

    private final ReadWheels read;
    private final WheelStore store;
    private final Catalogue catalogue;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public KeepWheel(
            @Reference ReadWheels read,
            @Reference WheelStore store,
            @Reference Catalogue catalogue,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.read = read;
        this.store = store;
        this.catalogue = catalogue;
        this.door = door;
        this.clock = clock;
    }

    /** Whether somebody may change a wheel; nothing is noted. */
    public boolean may(WheelRef ref, Actor actor) {
        return door.policy().objection(actor, permission(ref), where(ref)).isEmpty();
    }

    /** Puts an entry on another day, and with it what hangs on it. */
    public WriteResult<KeptWheel> move(
            WheelRef ref, String key, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return entry(ref, key, Order.of("wheel-moved", seen, actor), sent, (entry, fields) -> {
            Optional<LocalDate> to = fields.future();
            return to.map(day -> new WheelChange.Moved(key, day, fields.time()));
        });
    }

    /** Lets an entry fall away, and with it what hangs on it; not what a quarter's report waits for. */
    public WriteResult<KeptWheel> cancel(
            WheelRef ref, String key, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return entry(ref, key, Order.of("wheel-cancelled", seen, actor), sent, (entry, fields) -> {
            fields.waiting(entry);
            return Optional.of(new WheelChange.Cancelled(key));
        });
    }

    private WriteResult<KeptWheel> entry(
            WheelRef ref,
            String key,
            Order order,
            UnaryOperator<String> sent,
            BiFunction<WheelDay, WheelFields, Optional<WheelChange>> reading) {
        Order of = order.needing(wheel -> wheel.find(key).isPresent(), WORDS.unknownEntry(TextLimit.quoted(key)));
        return changed(ref, of, sent, (wheel, fields) -> {
            WheelDay found = wheel.find(key).orElseThrow();
            fields.changeable(found);
            return reading.apply(found, fields);
        });
    }

    /** One more than was declared. */
    public WriteResult<KeptWheel> add(WheelRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return changed(
                ref,
                Order.of("wheel-added", seen, actor),
                sent,
                (wheel, fields) -> fields.entry("extra-" + (wheel.kept().version() + 1))
                        .map((WheelEntry entry) -> new WheelChange.Added(entry)));
    }

    /** No meetings on some days. */
    public WriteResult<KeptWheel> free(WheelRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return changed(
                ref,
                Order.of("wheel-freed", seen, actor),
                sent,
                (wheel, fields) -> fields.free().map((MeetingFree days) -> new WheelChange.Freed(days)));
    }

    /** Undoes a change, as long as that moves nothing that has passed. */
    public WriteResult<KeptWheel> takeBack(
            WheelRef ref, int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        Order order = Order.of("wheel-taken-back", seen, actor)
                .needing(
                        wheel -> wheel.kept().standing(number).isPresent(),
                        WORDS.unknownAdjustment(Integer.toString(number)));
        return changed(ref, order, sent, (wheel, fields) -> Optional.of(new WheelChange.TakenBack(number)));
    }

    /**
     * @param seen the version that the writer has looked at; empty for none
     * @param there whether the wheel has what is to be changed
     * @param unknown what is said when it has not
     */
    private record Order(String act, OptionalInt seen, Actor actor, Predicate<Wheel> there, String unknown) {
        static Order of(String act, OptionalInt seen, Actor actor) {
            return new Order(act, seen, actor, wheel -> true, "");
        }

        Order needing(Predicate<Wheel> what, String otherwise) {
            return new Order(act, seen, actor, what, otherwise);
        }
    }

    private WriteResult<KeptWheel> changed(
            WheelRef ref,
            Order order,
            UnaryOperator<String> sent,
            BiFunction<Wheel, WheelFields, Optional<WheelChange>> reading) {
        Optional<Denied> denied = door.objection(order.actor(), permission(ref), where(ref));
        if (denied.isPresent()) {
            return new WriteResult.Forbidden<>(denied.get());
        }
        ToldWheels told = read.now(catalogue);
        Optional<Wheel> found = told.find(ref);
        if (found.isEmpty()) {
            return new WriteResult.Unknown<>(WORDS.unknownWheel(ref.key()));
        }
        Wheel wheel = found.get();
        if (!order.there().test(wheel)) {
            return new WriteResult.Unknown<>(order.unknown());
        }
        if (JudgedVersion.another(order.seen(), wheel.kept().version())) {
            return new WriteResult.Clash<>(wheel.kept(), WORDS.clash());
        }
        WheelFields fields = new WheelFields(WrittenFields.of(sent), wheel, told);
        if (!wheel.holder().active()) {
            fields.written()
                    .fault("", "not-active", WORDS.notActive(wheel.holder().name()));
        }
        Optional<WheelChange> change = reading.apply(wheel, fields);
        String reason = fields.written().text("reason", WORDS.label("reason"), TextLimit.LONGEST);
        if (change.isEmpty() || !fields.written().sound()) {
            return new WriteResult.Refused<>(fields.written().faults());
        }
        Signature by = Signature.of(
                order.actor(), permission(ref), where(ref), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return judged(wheel, new Adjustment(wheel.kept().version() + 1, change.get(), reason, by), fields, order);
    }

    /** What does not hold any more once it is changed is told, and nothing is kept then. */
    private WriteResult<KeptWheel> judged(Wheel wheel, Adjustment next, WheelFields fields, Order order) {
        Wheel after = Wheel.of(wheel.holder(), wheel.kept().with(next));
        String day = WheelFields.dayField(next.change());
        Set<String> before =
                wheel.objections().stream().map(WheelObjection::sentence).collect(Collectors.toSet());
        after.objections().stream()
                .filter(one -> !before.contains(one.sentence()))
                .forEach(one -> fields.written().fault(day, one.code(), one.sentence()));
        fields.newBreaches(after, day);
        if (next.change() instanceof WheelChange.TakenBack) {
            fields.movesWhatPassed(after);
        }
        if (!fields.written().sound()) {
            return new WriteResult.Refused<>(fields.written().faults());
        }
        WheelRef ref = wheel.ref();
        boolean kept = store.keep(
                ref, OptionalInt.of(wheel.kept().version()), next, note(ref, order, wheel.kept(), after.kept()));
        KeptWheel now = store.book().of(ref);
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    private static AuditNote note(WheelRef ref, Order order, KeptWheel before, KeptWheel after) {
        About about = ref.committeeId()
                .map(committee -> About.in(committee, "wheel", ref.toString()))
                .orElseGet(() -> About.of("wheel", ref.toString()));
        Signature by = after.adjustments().get(after.version() - 1).by();
        return AuditNote.done(by.at(), order.actor(), permission(ref), order.act(), about)
                .changed(before.toString(), after.toString());
    }

    private static Permission permission(WheelRef ref) {
        return ref.committee() ? Permission.KEEP_WHEEL : Permission.KEEP_STRATEGY;
    }

    private static Where where(WheelRef ref) {
        return ref.committeeId().map(Where::in).orElse(Where.EVERYWHERE);
    }
}
