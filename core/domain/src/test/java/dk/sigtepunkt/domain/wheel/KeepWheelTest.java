package dk.sigtepunkt.domain.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A year that people change, and what is missing in it. */
class KeepWheelTest {
    private static final WheelRef HARBOUR = WheelRef.of(WheelTown.HARBOUR);
    private static final WheelRef FINANCE = WheelRef.of(WheelTown.FINANCE);
    private static final Period QUARTER = Period.parse("2025K1");
    private static final OptionalInt UNSEEN = OptionalInt.empty();
    private static final Actor SECRETARY = person(HeldRole.in(WheelTown.HARBOUR, Role.SECRETARY));
    private static final Actor OFFICE = person(HeldRole.everywhere(Role.STRATEGY_OFFICE));
    private static final Map<String, String> MOVING = Map.of("on", "08.05.2025", "reason", "Formanden er rejst");

    private final WheelTown town = new WheelTown();
    private final MemoryWheels store = new MemoryWheels();
    private final MemorySections sections = new MemorySections();
    private final HandClock clock = new HandClock("2025-04-01T10:00:00Z");
    private final ReadWheels read = new ReadWheels(
            WheelTown.strategies(), store, SomeDeliveries.of(sections, new MemoryReports(), clock), clock);
    private final KeepWheel keep = new KeepWheel(read, store, town.catalogue(), Doors.house(), clock);

    private static Actor person(HeldRole role) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.role().code(), Set.of(role));
    }

    private static String told(WriteResult<KeptWheel> result) {
        return Outcome.of(result, one -> "kept " + one.version());
    }

    private static String sentence(WriteResult<KeptWheel> result) {
        return ((WriteResult.Refused<KeptWheel>) result)
                .faults().stream().map(WrittenFault::sentence).reduce("", (all, one) -> all + one);
    }

    private static UnaryOperator<String> sent(String... more) {
        return Sent.of(MOVING, more);
    }

    private String move(String key, String... more) {
        return told(keep.move(HARBOUR, key, sent(more), UNSEEN, SECRETARY));
    }

    private String cancel(String key) {
        return told(keep.cancel(HARBOUR, key, sent(), UNSEEN, SECRETARY));
    }

    private ToldWheels now() {
        return read.told(town.reading(Optional.empty()));
    }

    private ToldWheels on(String day) {
        return read.told(town.reading(Optional.of(Instant.parse(day + "T20:00:00Z"))));
    }

    private WheelDay entry(String key) {
        return now().find(HARBOUR).orElseThrow().find(key).orElseThrow();
    }

    private String day(String key) {
        return entry(key).day().toString();
    }

    private static String state(ToldWheels told, String key) {
        Wheel wheel = told.find(HARBOUR).orElseThrow();
        return WheelWords.in(java.util.Locale.ROOT)
                .state(told.state(wheel, wheel.find(key).orElseThrow()));
    }

    @Test
    void aCommitteesSecretaryChangesItsWheelAndTheStrategyOfficeThatOfABody() {
        assertThat(move(WheelTown.MAY)).isEqualTo("kept 1");
        for (Actor other : List.of(
                OFFICE,
                person(HeldRole.in(WheelTown.HARBOUR, Role.CHAIR)),
                person(HeldRole.in(WheelTown.FINANCE, Role.SECRETARY)))) {
            assertThat(told(keep.move(HARBOUR, WheelTown.MAY, sent(), UNSEEN, other)))
                    .isEqualTo("forbidden");
            assertThat(keep.may(HARBOUR, other)).isFalse();
        }
        String council = "meeting-2025-05-28";
        UnaryOperator<String> later = sent("on", "2025-06-02");
        assertThat(told(keep.move(WheelTown.COUNCIL, council, later, UNSEEN, SECRETARY)))
                .isEqualTo("forbidden");
        assertThat(told(keep.move(WheelTown.COUNCIL, council, later, UNSEEN, OFFICE)))
                .isEqualTo("kept 1");
        assertThat(store.notes())
                .extracting(note -> note.entry().what().act())
                .containsExactly("wheel-moved", "wheel-moved");
    }

    @Test
    void aMovedMeetingMovesWhatHangsOnIt() {
        assertThat(day("frist-2025k1")).isEqualTo("2025-04-24");
        assertThat(move(WheelTown.MAY, "time", "9.15")).isEqualTo("kept 1");
        assertThat(day(WheelTown.MAY)).isEqualTo("2025-05-08");
        assertThat(entry(WheelTown.MAY).moved()).isTrue();
        assertThat(entry(WheelTown.MAY).entry().time().orElseThrow()).hasToString("09:15");
        assertThat(day("report-2025k1")).isEqualTo("2025-05-08");
        assertThat(day("frist-2025k1")).isEqualTo("2025-04-28");
        assertThat(day("dagsorden-2025-05-06")).isEqualTo("2025-05-02");
        assertThat(day(WheelTown.JUNE)).isEqualTo("2025-06-10");
        assertThat(on("2025-03-31")
                        .find(HARBOUR)
                        .orElseThrow()
                        .find(WheelTown.MAY)
                        .orElseThrow()
                        .moved())
                .as("was not known then")
                .isFalse();
        assertThat(told(keep.takeBack(HARBOUR, 1, sent(), UNSEEN, SECRETARY))).isEqualTo("kept 2");
        assertThat(day("frist-2025k1")).isEqualTo("2025-04-24");
        assertThat(told(keep.takeBack(HARBOUR, 1, sent(), UNSEEN, SECRETARY))).isEqualTo("unknown");
        assertThat(told(keep.takeBack(HARBOUR, 2, sent(), UNSEEN, SECRETARY))).isEqualTo("unknown");
    }

    @Test
    void aLowerLevelIsDoneBeforeAHigherOne() {
        WriteResult<KeptWheel> late = keep.move(HARBOUR, WheelTown.MAY, sent("on", "2025-05-19"), UNSEEN, SECRETARY);
        assertThat(told(late)).isEqualTo("on:out-of-order");
        assertThat(sentence(late))
                .contains("Havneudvalget: »Rapporten for 1. kvartal 2025« 19.05.2025")
                .contains("»Rapporten for 1. kvartal 2025« i Pengeudvalget 19.05.2025");
        Actor finance = person(HeldRole.in(WheelTown.FINANCE, Role.SECRETARY));
        assertThat(told(keep.move(FINANCE, "meeting-2025-05-19", sent("on", "2025-05-06"), UNSEEN, finance)))
                .as("from above too")
                .contains("on:out-of-order");
        assertThat(told(keep.move(FINANCE, "meeting-2025-05-19", sent("on", "2025-05-28"), UNSEEN, finance)))
                .isEqualTo("on:out-of-order");
        assertThat(told(keep.move(WheelTown.COUNCIL, "meeting-2025-05-28", sent("on", "2025-05-16"), UNSEEN, OFFICE)))
                .isEqualTo("on:out-of-order");
        assertThat(store.book().all()).isEmpty();
        assertThat(now().disorder()).isEmpty();
        assertThat(move(WheelTown.MAY, "on", "2025-05-16")).isEqualTo("kept 1");
    }

    @Test
    void whatCannotBeIsToldOfEachField() {
        assertThat(move(WheelTown.MAY, "on", "", "reason", "")).isEqualTo("on:incomplete reason:incomplete");
        assertThat(move(WheelTown.MAY, "on", "2025-03-31", "time", "25.00")).isEqualTo("on:passed time:not-a-time");
        assertThat(move("borte")).isEqualTo("unknown");
        assertThat(told(keep.move(WheelRef.ofBody("borte"), "x", sent(), UNSEEN, OFFICE)))
                .isEqualTo("unknown");
        assertThat(move(WheelTown.JUNE, "on", "2025-07-10")).isEqualTo("on:meeting-free");
        assertThat(sentence(keep.move(HARBOUR, "frist-2025k1", sent("on", "2025-04-21"), UNSEEN, SECRETARY)))
                .contains("mandag den 21. april 2025 er 2. påskedag");
        assertThat(move("frist-2025k1", "on", "2025-05-07")).isEqualTo("on:after-own-report");
        assertThat(add("kind", "gud", "quarter", "2031K1", "title", ""))
                .isEqualTo("kind:unknown-choice title:incomplete quarter:no-report");
        assertThat(add("kind", "deadline", "on", "2025-06-07")).isEqualTo("on:not-a-working-day");
        assertThat(free("from", "2025-06-12", "to", "2025-06-09")).isEqualTo("to:days-reversed");
        assertThat(free()).isEqualTo("from:meeting-free");
        assertThat(told(keep.move(HARBOUR, WheelTown.MAY, sent(), OptionalInt.of(3), SECRETARY)))
                .isEqualTo("clash");
        town.stop();
        assertThat(move(WheelTown.MAY)).isEqualTo(":not-active");
        assertThat(store.book().all()).isEmpty();
    }

    private String add(String... more) {
        Map<String, String> extra =
                Map.of("kind", "meeting", "title", "Ekstra møde", "on", "2025-06-20", "reason", "Budget");
        return told(keep.add(HARBOUR, Sent.of(extra, more), UNSEEN, SECRETARY));
    }

    private String free(String... more) {
        Map<String, String> days = Map.of("title", "Pinse", "from", "2025-06-09", "to", "2025-06-11", "reason", "Fri");
        return told(keep.free(HARBOUR, Sent.of(days, more), UNSEEN, SECRETARY));
    }

    @Test
    void whatIsAddedAndWhatFallsAwayIsToBeSeen() {
        assertThat(add("time", "8:05", "place", "Molen", "quarter", "2025K1")).isEqualTo("kept 1");
        WheelDay extra = entry("extra-1");
        assertThat(extra.added()).isTrue();
        assertThat(extra.entry().place()).isEqualTo("Molen");
        assertThat(cancel(WheelTown.JUNE)).isEqualTo("kept 2");
        assertThat(entry("dagsorden-2025-06-10").cancelled()).isTrue();
        assertThat(state(now(), WheelTown.JUNE)).isEqualTo("aflyst");
        assertThat(cancel(WheelTown.JUNE)).isEqualTo(":already-cancelled");
        assertThat(free()).as("nothing takes place then").isEqualTo("kept 3");
        assertThat(told(keep.takeBack(HARBOUR, 2, sent(), UNSEEN, SECRETARY)))
                .as("the meeting would be in days without any")
                .isEqualTo(":meeting-free");
        assertThat(now().find(HARBOUR).orElseThrow().free(2025)).hasSize(2);
    }

    @Test
    void whatAReportWaitsForDoesNotFallAway() {
        assertThat(cancel(WheelTown.MAY)).isEqualTo(":report-waits");
        assertThat(cancel("frist-2025k1")).isEqualTo(":report-waits");
        assertThat(cancel("dagsorden-2025-05-06")).isEqualTo("kept 1");
    }

    @Test
    void whatIsDueAndDoesNotComeIsMissingSinceThatDayUntilItComes() {
        assertThat(state(on("2025-04-23"), "frist-2025k1")).isEqualTo("kommende");
        assertThat(state(on("2025-04-24"), "frist-2025k1")).isEqualTo("i dag");
        assertThat(state(on("2025-04-25"), "frist-2025k1")).isEqualTo("mangler siden 24.04.2025");
        assertThat(state(on("2025-05-07"), "report-2025k1")).isEqualTo("passeret");
        assertThat(on("2025-04-25").missing(WheelTown.HARBOUR, QUARTER)).isPresent();
        assertThat(on("2025-04-24").missing(WheelTown.HARBOUR, QUARTER)).isEmpty();
        clock.turn("2025-05-12T10:00:00Z");
        assertThat(now().missing())
                .extracting(
                        one -> one.wheel().holder().name() + " " + one.entry().day())
                .containsExactly("Havneudvalget 2025-04-24", "Pengeudvalget 2025-05-07");
        SectionRef assessment = Sections.assessment(WheelTown.HARBOUR, QUARTER);
        Sections.drafted(sections, assessment, "Det går fremad", Instant.parse("2025-05-01T10:00:00Z"));
        assertThat(state(now(), "frist-2025k1")).as("a draft is none").startsWith("mangler");
        Sections.released(sections, assessment, Instant.parse("2025-05-02T10:00:00Z"));
        assertThat(state(now(), "frist-2025k1")).isEqualTo("opfyldt 02.05.2025");
        assertThat(state(on("2025-05-01"), "frist-2025k1")).isEqualTo("mangler siden 24.04.2025");
        Sections.drafted(sections, assessment, "Det går bedre", Instant.parse("2025-05-09T10:00:00Z"));
        Sections.released(sections, assessment, Instant.parse("2025-05-10T10:00:00Z"));
        assertThat(state(now(), "frist-2025k1")).isEqualTo("opfyldt 02.05.2025");
    }

    @Test
    void nobodyMovesWhatHasPassed() {
        clock.turn("2025-05-02T10:00:00Z");
        assertThat(move("frist-2025k1")).isEqualTo(":passed");
        assertThat(cancel("frist-2025k1")).contains(":passed");
        assertThat(move(WheelTown.MAY)).isEqualTo("kept 1");
        assertThat(day("frist-2025k1"))
                .as("a missed deadline stays missed when its meeting is moved")
                .isEqualTo("2025-04-24");
        assertThat(day("report-2025k1")).isEqualTo("2025-05-08");
        assertThat(day("dagsorden-2025-05-06")).isEqualTo("2025-04-30");
        clock.turn("2025-05-09T10:00:00Z");
        assertThat(told(keep.takeBack(HARBOUR, 1, sent(), UNSEEN, SECRETARY))).isEqualTo(":passed");
    }

    @Test
    void theNextWeeksAreToldInTheirOrder() {
        clock.turn("2025-05-02T10:00:00Z");
        assertThat(now().coming(13))
                .extracting(one ->
                        one.entry().day() + " " + one.entry().entry().kind().code())
                .containsExactly(
                        "2025-05-06 report", "2025-05-06 meeting", "2025-05-07 deadline", "2025-05-13 publication");
        assertThat(CommitteeId.find("havn")).contains(WheelTown.HARBOUR);
        assertThat(WheelRef.find("committee.havn")).contains(HARBOUR);
        assertThat(WheelRef.find("havn")).isEmpty();
        assertThat(WheelRef.find("body.Æ")).isEmpty();
    }
}
