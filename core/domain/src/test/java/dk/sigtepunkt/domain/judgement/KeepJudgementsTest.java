package dk.sigtepunkt.domain.judgement;

import static dk.sigtepunkt.domain.judgement.JudgedTown.EMPTY;
import static dk.sigtepunkt.domain.judgement.JudgedTown.ROADS;
import static dk.sigtepunkt.domain.judgement.JudgedTown.WORN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.roots.Facts;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.WriteResult;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say of statuses, and in which quarter's report it counts. */
class KeepJudgementsTest {
    private static final Period QUARTER = Period.parse("2022K4");
    private static final Map<String, String> BETTER =
            Map.of("status", "attention", "reason", "Asfalten er købt og ligger klar.");
    private static final Map<String, String> TOLD = Map.of(
            "fact", "Frosten tog vejen.", "cause", "En hård vinter.", "action", "Vi lapper.", "known", "vej/lap");

    private final MemoryJudgements store = new MemoryJudgements();
    private final HandClock clock = new HandClock("2022-11-04T10:00:00Z");
    private final KeepJudgements keep = new KeepJudgements(
            store,
            asker -> new JudgedTown().catalogue(),
            JudgedTown.strategies(),
            Doors.house(),
            KnownActions.NONE,
            WorkTime.NONE,
            Facts.NOWHERE,
            clock);

    private static Actor person(Role role, CommitteeId committee) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(committee, role)));
    }

    private static final Actor CHAIR = person(Role.CHAIR, ROADS);

    private static ItemQuarter in(FocusAreaRef area, String quarter) {
        return new ItemQuarter(area, Period.parse(quarter));
    }

    private String set(ItemQuarter about, Map<String, String> sent, Actor actor) {
        return told(keep.set(about, name -> sent.getOrDefault(name, ""), OptionalInt.empty(), actor));
    }

    private String back(ItemQuarter about, String reason) {
        return told(keep.takeBack(about, name -> name.equals("reason") ? reason : "", OptionalInt.empty(), CHAIR));
    }

    private String explain(ItemQuarter about, Map<String, String> sent) {
        return told(keep.explain(about, name -> sent.getOrDefault(name, ""), OptionalInt.empty(), CHAIR));
    }

    private QuarterJudgement standing(FocusAreaRef area, String quarter) {
        return QuarterJudgement.of(store.book(), in(area, quarter), AssessmentCode.OFF_COURSE);
    }

    private static String told(WriteResult<ItemJudgement> result) {
        return Outcome.of(result, judgement -> "kept " + judgement.version());
    }

    @Test
    void aStatusIsSetChangedAndTakenBackWithATraceOfEach() {
        ItemQuarter worn = new ItemQuarter(WORN, QUARTER);
        assertThat(set(worn, BETTER, CHAIR)).isEqualTo("kept 1");
        assertThat(store.book().of(worn).status().orElseThrow().computed()).isEqualTo(AssessmentCode.OFF_COURSE);
        assertThat(standing(WORN, "2022K4").differs()).isTrue();
        assertThat(set(worn, Map.of("status", "on-track", "reason", "Det er gjort."), CHAIR))
                .isEqualTo("kept 2");
        assertThat(back(worn, "Det var for tidligt.")).isEqualTo("kept 3");
        assertThat(standing(WORN, "2022K4").counting()).isEmpty();
        assertThat(back(worn, "Igen")).isEqualTo("reason:not-set");
        assertThat(store.notes()).hasSize(3);
        assertThat(store.book().of(worn).entries()).hasSize(3);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        ItemQuarter worn = new ItemQuarter(WORN, QUARTER);
        assertThat(set(worn, Map.of("status", "off-course", "reason", "Enig"), CHAIR))
                .isEqualTo("status:same-as-computed");
        assertThat(set(worn, Map.of(), CHAIR)).isEqualTo("status:incomplete reason:incomplete");
        assertThat(set(worn, Map.of("status", "not-judged", "reason", "010203-1234"), CHAIR))
                .isEqualTo("status:unknown-choice reason:personal-number");
        assertThat(set(in(WORN, "2023K1"), BETTER, CHAIR)).as("to come").isEqualTo("unknown");
        assertThat(set(in(WORN, "2022K2"), BETTER, CHAIR)).as("not reported").isEqualTo("unknown");
        assertThat(set(new ItemQuarter(new FocusAreaRef(ROADS, new FocusAreaKey("x")), QUARTER), BETTER, CHAIR))
                .isEqualTo("unknown");
        assertThat(explain(new ItemQuarter(EMPTY, QUARTER), TOLD)).isEqualTo("fact:not-off-course");
        assertThat(explain(worn, Map.of("known", "findes-ikke")))
                .isEqualTo("fact:incomplete cause:incomplete action:incomplete known:unknown-action");
        assertThat(store.book().all()).isEmpty();
        set(worn, BETTER, CHAIR);
        assertThat(told(keep.set(worn, name -> BETTER.getOrDefault(name, ""), OptionalInt.of(0), CHAIR)))
                .isEqualTo("clash");
        assertThat(store.notes()).hasSize(1);
    }

    @Test
    void ofACommitteeThatIsNotInServiceNothingNewIsWritten() {
        KeepJudgements gone = new KeepJudgements(
                store,
                asker -> new JudgedTown(CommitteeState.NOT_INSTALLED).catalogue(),
                JudgedTown.strategies(),
                Doors.house(),
                KnownActions.NONE,
                WorkTime.NONE,
                Facts.NOWHERE,
                clock);
        assertThat(told(gone.set(
                        new ItemQuarter(WORN, QUARTER),
                        name -> BETTER.getOrDefault(name, ""),
                        OptionalInt.empty(),
                        CHAIR)))
                .isEqualTo(":not-active");
        assertThat(store.book().all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyItsOwnCommitteesPeopleMay(Role role) {
        ItemQuarter worn = new ItemQuarter(WORN, QUARTER);
        boolean may =
                Set.of(Role.CHAIR, Role.SECRETARY, Role.HEAD_OF_DEPARTMENT).contains(role);
        assertThat(set(worn, BETTER, person(role, ROADS))).isEqualTo(may ? "kept 1" : "forbidden");
        assertThat(set(worn, BETTER, person(role, new CommitteeId("park")))).isEqualTo("forbidden");
    }

    @Test
    void oneThatIsRedByAPersonWaitsForAnExplanationToo() {
        ItemQuarter empty = new ItemQuarter(EMPTY, QUARTER);
        assertThat(set(empty, Map.of("status", "off-course", "reason", "Alle siger det."), CHAIR))
                .isEqualTo("kept 1");
        QuarterJudgement waits = QuarterJudgement.of(store.book(), empty, AssessmentCode.INSUFFICIENT);
        assertThat(waits.red()).isTrue();
        assertThat(waits.waitsForExplanation()).isTrue();
        assertThat(explain(empty, TOLD)).isEqualTo("kept 2");
        QuarterJudgement given = QuarterJudgement.of(store.book(), empty, AssessmentCode.INSUFFICIENT);
        assertThat(given.waitsForExplanation()).isFalse();
        assertThat(given.explanation().orElseThrow().known().orElseThrow()).hasToString("vej/lap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31T22:59:59Z", "2022-12-31T23:00:00Z"})
    void whatIsWrittenAfterTheQuartersEndNeverCountsInIt(String moment) {
        boolean over = moment.endsWith("23:00:00Z");
        ItemQuarter worn = new ItemQuarter(WORN, QUARTER);
        set(worn, BETTER, CHAIR);
        QuarterJudgement before = standing(WORN, "2022K4");
        clock.turn(moment);
        assertThat(set(worn, Map.of("status", "on-track", "reason", "Vi nåede det."), CHAIR))
                .isEqualTo("kept 2");
        assertThat(explain(worn, TOLD)).isEqualTo("kept 3");
        QuarterJudgement after = standing(WORN, "2022K4");
        assertThat(after.byEnd().equals(before.byEnd())).isEqualTo(over);
        assertThat(after.since().isPresent()).isEqualTo(over);
        assertThat(after.explanation().isPresent()).isEqualTo(!over);
        assertThat(after.explanationSince().isPresent()).isEqualTo(over);
        assertThat(after.waitsForExplanation()).isFalse();
        assertThat(after.unexplained()).isEqualTo(over && before.unexplained());
        back(worn, "Alligevel ikke.");
        assertThat(standing(WORN, "2022K4").takenBackSince().isPresent()).isEqualTo(over);
        assertThat(standing(WORN, "2022K4").counting().isPresent()).isEqualTo(over);
    }

    @Test
    void anIndicatorHasAPersonsStatusOfItsOwnByTheSameRules() {
        ItemQuarter holes = new ItemQuarter(new IndicatorId(ROADS, "huller"), QUARTER);
        assertThat(set(holes, Map.of("status", "off-course", "reason", "Enig"), CHAIR))
                .isEqualTo("status:same-as-computed");
        assertThat(set(holes, BETTER, person(Role.CHAIR, new CommitteeId("park"))))
                .isEqualTo("forbidden");
        assertThat(set(new ItemQuarter(new IndicatorId(ROADS, "slid"), QUARTER), BETTER, CHAIR))
                .as("there is an area of that key")
                .isEqualTo("unknown");
        assertThat(set(holes, BETTER, CHAIR)).isEqualTo("kept 1");
        assertThat(explain(holes, TOLD)).as("its area is").isEqualTo("fact:not-off-course");
        assertThat(standing(WORN, "2022K4").counting()).isEmpty();
        clock.turn("2022-12-31T23:00:00Z");
        assertThat(back(holes, "Alligevel ikke.")).isEqualTo("kept 2");
        QuarterJudgement told = QuarterJudgement.of(store.book(), holes, AssessmentCode.OFF_COURSE);
        assertThat(told.counting().orElseThrow().status()).isEqualTo(AssessmentCode.ATTENTION);
        assertThat(told.takenBackSince()).isPresent();
        assertThat(told.waitsForExplanation()).isFalse();
    }

    @Test
    void itHoldsForOneQuarterAndTheNextIsReminded() {
        set(new ItemQuarter(WORN, QUARTER), BETTER, CHAIR);
        QuarterJudgement next = standing(WORN, "2023K1");
        assertThat(next.counting()).isEmpty();
        assertThat(next.before().orElseThrow().status()).isEqualTo(AssessmentCode.ATTENTION);
        assertThat(next.waitsForExplanation()).isTrue();
    }
}
