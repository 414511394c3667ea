package dk.sigtepunkt.domain.breadth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.judgement.JudgedTown;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who took part, from the day on which it is written down until everybody is told. */
class KeepTurnoutsTest {
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final OptionalInt UNSEEN = OptionalInt.empty();
    private static final Actor OWNER = person(Role.ACTION_OWNER, "vej");
    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("area", "vej/slid"),
            Map.entry("on", "2022-11-02"),
            Map.entry("title", "Cykelløb i Løsning"),
            Map.entry("arranger", "association"),
            Map.entry("participants", "60"),
            Map.entry("again", "10"),
            Map.entry("firstTimers", "20"),
            Map.entry("under18", "25"),
            Map.entry("from65", "30"),
            Map.entry("places.0.place", "Byen"),
            Map.entry("places.0.people", "40"));

    private final MemoryTurnouts store = new MemoryTurnouts();
    private final HandClock clock = new HandClock("2022-11-04T10:00:00Z");
    private final KeepTurnouts keep = keep(5);
    private final ReadTurnouts read = new ReadTurnouts(store, Doors.house());

    private KeepTurnouts keep(int least) {
        return new KeepTurnouts(
                store,
                new JudgedTown().catalogue(),
                BreadthSettings.of(least, "Byen", "På landet"),
                Doors.house(),
                clock);
    }

    private static Actor person(Role role, String committee) {
        return Actor.person(
                Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(new CommitteeId(committee), role)));
    }

    private static UnaryOperator<String> sent(String... more) {
        return Sent.of(COUNTED, more);
    }

    private static String told(WriteResult<CountedOccasion> result) {
        return Outcome.of(result, one -> "kept %d %d".formatted(one.number(), one.version()));
    }

    private String record(Actor actor, String... more) {
        return told(keep.record(ROADS, sent(more), actor));
    }

    private String correct(String... more) {
        return told(keep.correct(1, sent(more), UNSEEN, OWNER));
    }

    private List<AreaTally> on(String day) {
        return store.told().at(Instant.parse(day + "T12:00:00Z"));
    }

    @Test
    void whoeverWorksInTheCommitteeCounts() {
        assertThat(record(OWNER)).isEqualTo("kept 1 1");
        assertThat(record(person(Role.SECRETARY, "vej"))).isEqualTo("kept 2 1");
        assertThat(record(person(Role.CHAIR, "vej"))).isEqualTo("forbidden");
        Actor stranger = person(Role.SECRETARY, "social");
        assertThat(record(stranger)).isEqualTo("forbidden");
        assertThat(told(keep.correct(1, sent("reason", "Nej, nej"), UNSEEN, stranger)))
                .as("is not told that it is there")
                .isEqualTo("unknown");
        assertThat(told(keep.takeBack(9, sent("reason", "Nej, nej"), UNSEEN, OWNER)))
                .isEqualTo("unknown");
        assertThat(read.find(1, OWNER, Optional.empty())).isPresent();
        assertThat(read.find(1, stranger, Optional.empty())).isEmpty();
        assertThat(read.of(ROADS, stranger, Optional.empty())).isEmpty();
        assertThat(read.of(ROADS, OWNER, Optional.of(Instant.parse("2022-11-01T00:00:00Z"))))
                .isEmpty();
        assertThat(store.notes())
                .as("who reads what was noted may be of another committee")
                .noneMatch(note ->
                        note.toString().contains("60") || note.toString().contains("Cykelløb"));
    }

    @Test
    void whatCannotBeIsToldOfEachField() {
        assertThat(record(OWNER, "on", "2022-11-05", "participants", "", "arranger", "gud"))
                .isEqualTo("on:day-to-come arranger:unknown-choice participants:incomplete");
        assertThat(record(OWNER, "area", "park/slid", "again", "mange"))
                .isEqualTo("area:unknown-area again:not-a-number");
        assertThat(record(OWNER, "participants", "0")).isEqualTo("participants:not-a-number");
        assertThat(record(
                        OWNER, "again", "61", "under18", "31", "places.1.place", "På landet", "places.1.people", "21"))
                .isEqualTo("again:more-than-all under18:more-than-all places.0.people:more-than-all");
        assertThat(record(OWNER, "again", "41")).isEqualTo("firstTimers:more-than-all");
        assertThat(record(OWNER, "places.0.place", "Månen")).isEqualTo("places.0.place:unknown-place");
        assertThat(record(OWNER, "places.1.place", "Byen", "places.1.people", "2"))
                .isEqualTo("places.1.place:twice");
        assertThat(record(OWNER, "title", "Kaffe hos 010203-1234")).isEqualTo("title:personal-number");
        assertThat(told(keep.record(new CommitteeId("borte"), sent(), OWNER))).isEqualTo("forbidden");
        assertThat(store.book().all()).isEmpty();
        assertThat(record(OWNER, "firstTimers", "", "under18", "", "from65", "", "places.0.people", ""))
                .as("nobody need ask how old they are")
                .isEqualTo("kept 1 1");
    }

    @Test
    void aQuarterIsToldOnceItIsOverAndStaysAsItWas() {
        record(OWNER);
        assertThat(correct("participants", "70")).isEqualTo("reason:incomplete");
        assertThat(correct("participants", "70", "reason", "Ti kom senere")).isEqualTo("kept 1 2");
        assertThat(told(keep.correct(1, sent("reason", "Ti kom senere"), OptionalInt.of(1), OWNER)))
                .isEqualTo("clash");
        assertThat(on("2022-12-31")).isEmpty();
        List<AreaTally> then = on("2023-01-01");
        assertThat(then).singleElement().satisfies(tally -> {
            assertThat(tally.quarter().code()).isEqualTo("2022K4");
            assertThat(tally.occasions()).isEqualTo(Map.of(Arranger.ASSOCIATION, 1));
            assertThat(tally.shown().orElseThrow().participants()).isEqualTo(70);
        });
        clock.turn("2023-01-03T10:00:00Z");
        assertThat(correct("participants", "80", "reason", "Ti til kom senere")).isEqualTo(":quarter-over");
        assertThat(record(OWNER)).as("is in the quarter that it is written in").isEqualTo("kept 2 1");
        assertThat(on("2023-02-01")).isEqualTo(then);
        assertThat(told(keep.takeBack(1, sent("reason", "Talt dobbelt"), UNSEEN, OWNER)))
                .isEqualTo("kept 1 3");
        assertThat(told(keep.takeBack(1, sent("reason", "Talt dobbelt"), UNSEEN, OWNER)))
                .isEqualTo(":already-ended");
        assertThat(on("2023-01-02")).isEqualTo(then);
        assertThat(on("2023-02-01")).singleElement().satisfies(tally -> {
            assertThat(tally.shown()).isEqualTo(then.get(0).shown());
            assertThat(tally.standing()).isFalse();
        });
        assertThat(Breadth.of(on("2023-02-01")).told()).isFalse();
        assertThat(Breadth.of(on("2023-05-01")).participations()).isEqualTo(60);
        QuartersBreadth quarter =
                QuartersBreadth.of(store.told(), Period.parse("2022K4"), Instant.parse("2023-02-01T12:00:00Z"));
        assertThat(quarter.tallies()).as("the report stays as it was").isEqualTo(then);
        assertThat(quarter.takenBackSince()).containsExactly(then.get(0).area());
        assertThat(QuartersBreadth.of(store.told(), Period.parse("2022K4"), Instant.parse("2022-12-31T12:00:00Z"))
                        .tallies())
                .isEmpty();
    }

    @Test
    void whatIsTakenBackInItsQuarterWasNever() {
        record(OWNER);
        keep.takeBack(1, sent("reason", "Aflyst på dagen"), UNSEEN, OWNER);
        assertThat(on("2023-01-01")).isEmpty();
    }

    @Test
    void aLimitThatIsSetLaterShowsNothingThatWasHidden() {
        told(keep(20).record(ROADS, sent("again", "10"), OWNER));
        told(keep(3).record(ROADS, sent("again", "0", "firstTimers", "0"), OWNER));
        assertThat(on("2023-01-01")).singleElement().satisfies(tally -> {
            ShownTurnout shown = tally.shown().orElseThrow();
            assertThat(shown.participants()).isEqualTo(120);
            assertThat(shown.different()).as("10 were counted before").isEmpty();
            assertThat(shown.firstTimers()).contains(new PartOf(20, 120));
        });
        clock.turn("2022-11-05T10:00:00Z");
        told(keep(3).correct(1, sent("reason", "Rettet titel"), UNSEEN, OWNER));
        assertThat(on("2023-01-01").get(0).shown().orElseThrow().different()).isEmpty();
    }
}
