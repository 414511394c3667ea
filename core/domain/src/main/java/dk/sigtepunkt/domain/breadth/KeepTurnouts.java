package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which it is written down how many took part. Of another committee's occasions nobody hears that they are there.
 * Once its quarter is over an occasion stays as it is: what everybody was told of it would tell of the few that it was
 * corrected by.
 */
@Component(service = KeepTurnouts.class)
public final class KeepTurnouts {
    public static final Set<String> RECORDING = Set.of(
            "area",
            "on",
            "title",
            "arranger",
            "participants",
            "again",
            "firstTimers",
            "under18",
            "from18to29",
            "from30to64",
            "from65",
            "places.*.place",
            "places.*.people");
    public static final Set<String> CORRECTING =
            Stream.concat(RECORDING.stream(), Stream.of("reason")).collect(Collectors.toUnmodifiableSet());
    public static final Set<String> TAKING_BACK = Set.of("reason");

    public static final int LONGEST_TITLE = 200;
    public static final int MOST_PEOPLE = 100_000;

    private static final TurnoutWords WORDS = TurnoutWords.in(Danish.LOCALE);

    private final TurnoutStore store;
    private final Catalogue catalogue;
    private final BreadthSettings settings;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public KeepTurnouts(
            @Reference TurnoutStore store,
            @Reference Catalogue catalogue,
            @Reference BreadthSettings settings,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.settings = settings;
        this.door = door;
        this.clock = clock;
    }

    /** The number that a text names; 0, which none has, for none. */
    public static int number(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : 0;
    }

    /** Writes down an occasion of a committee that is there. */
    public WriteResult<CountedOccasion> record(CommitteeId committee, UnaryOperator<String> sent, Actor actor) {
        Optional<WriteResult<CountedOccasion>> objection = door.objection(
                        actor, Permission.KEEP_TURNOUTS, Where.in(committee))
                .map(WriteResult.Forbidden::new);
        if (objection.isPresent()) {
            return objection.get();
        }
        Optional<KnownCommittee> known = known(committee);
        if (known.isEmpty()) {
            return new WriteResult.Unknown<>(WORDS.unknownCommittee(committee.value()));
        }
        WrittenFields fields = WrittenFields.of(sent);
        if (!known.get().active()) {
            fields.fault("", "not-active", WORDS.notActive(known.get().content().name()));
        }
        Optional<TurnoutEntry> read = reader(fields, known.get()).read(Optional.empty(), by(actor, committee));
        return read.<WriteResult<CountedOccasion>>map(first -> new WriteResult.Kept<>(
                        store.record(first, number -> note(first, actor, "turnout-recorded", number))))
                .orElseGet(() -> new WriteResult.Refused<>(fields.faults()));
    }

    /** Writes it otherwise while its quarter goes on; what stood before is kept. */
    public WriteResult<CountedOccasion> correct(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(number, seen, actor, "turnout-corrected", sent, (before, fields) -> {
            if (!before.open(clock.instant())) {
                fields.fault("", "quarter-over", WORDS.quarterOver(before.quarter()));
            }
            return known(before.committee())
                    .flatMap(known ->
                            reader(fields, known).read(Optional.of(before.last()), by(actor, before.committee())));
        });
    }

    /** Takes it back, whenever that is found out: what everybody was told of its quarter is no part of later sums. */
    public WriteResult<CountedOccasion> takeBack(
            int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(number, seen, actor, "turnout-taken-back", sent, (before, fields) -> {
            String reason = fields.text("reason", WORDS.label("reason"), TextLimit.LONGEST);
            TurnoutEntry last = before.last();
            return Optional.of(
                    new TurnoutEntry(last.occasion(), last.turnout(), false, reason, by(actor, before.committee())));
        });
    }

    private WriteResult<CountedOccasion> written(
            int number,
            OptionalInt seen,
            Actor actor,
            String act,
            UnaryOperator<String> sent,
            BiFunction<CountedOccasion, WrittenFields, Optional<TurnoutEntry>> reading) {
        // Who may not read it is answered as if it were not there.
        Optional<CountedOccasion> found = store.book()
                .find(number)
                .filter(one -> door.objection(actor, Permission.KEEP_TURNOUTS, Where.in(one.committee()))
                        .isEmpty());
        if (found.isEmpty()) {
            return new WriteResult.Unknown<>(WORDS.unknown(Integer.toString(number)));
        }
        CountedOccasion before = found.get();
        WrittenFields fields = WrittenFields.of(sent);
        if (!before.last().counts()) {
            fields.fault("", "already-ended", WORDS.takenBack());
        }
        Optional<TurnoutEntry> read = reading.apply(before, fields);
        if (read.isEmpty() || !fields.sound()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        AuditNote note = note(read.get(), actor, act, number);
        boolean kept = store.write(number, JudgedVersion.of(seen, before.version()), read.get(), note);
        CountedOccasion now = store.book().find(number).orElseThrow();
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.clash());
    }

    private Optional<KnownCommittee> known(CommitteeId committee) {
        try (Reading reading = catalogue.open()) {
            return reading.committees().committee(committee);
        }
    }

    private TurnoutFields reader(WrittenFields fields, KnownCommittee committee) {
        return new TurnoutFields(fields, committee, settings, LocalDate.now(clock.withZone(Danish.ZONE)));
    }

    private Signature by(Actor actor, CommitteeId committee) {
        return Signature.of(
                actor,
                Permission.KEEP_TURNOUTS,
                Where.in(committee),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Without numbers: who reads what is noted may be in no committee. */
    private static AuditNote note(TurnoutEntry entry, Actor actor, String act, int number) {
        CommitteeId committee = entry.occasion().area().committee();
        return AuditNote.done(
                entry.by().at(),
                actor,
                Permission.KEEP_TURNOUTS,
                act,
                About.in(committee, "turnout", Integer.toString(number)));
    }
}
