package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.influence.AreaChange;
import dk.sigtepunkt.domain.judgement.ItemJudgement;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.JudgementEntry.StatusSet;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What counts as a change in a quarter, and what only looks like one. */
class ReportedAreaChangesTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final Committee CONTENT =
            Port.committee("havn", CommitteeState.ACTIVE).content();
    private static final Unit SHIPS = new Unit("skibe", UnitKind.COUNT, 0);
    private static final Target TARGET = new Target(Period.quarter(2025, 4), 200, 200, "Byrådet");
    private static final Target LATER = new Target(Period.quarter(2026, 4), 300, 300, "Byrådet");

    private JudgementBook judgements = JudgementBook.EMPTY;
    private Observation[] figures = {Port.figure("havn", QUARTER.previous(), 195), Port.figure("havn", QUARTER, 195)};

    private static Committee measured(Unit unit, Target... targets) {
        Indicator known = CONTENT.indicators().get(0);
        Indicator other = new Indicator(
                known.id(),
                known.focusArea(),
                known.name(),
                known.definition(),
                unit,
                targets.length == 0 ? Direction.NONE : known.direction(),
                known.baseline(),
                List.of(targets),
                known.thresholds(),
                known.frequency(),
                known.every(),
                known.aggregation(),
                known.source());
        return CONTENT.with(CONTENT.focusAreas(), List.of(other), List.of());
    }

    private static Committee doing(ActionStep... steps) {
        Action action = new Action(
                new ActionKey("kran"),
                Port.ref("havn"),
                "Ny kran",
                "En kran.",
                "Havnefogeden",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2026-12-31"),
                List.of(steps),
                Origin.EXAMPLE);
        return CONTENT.with(CONTENT.focusAreas(), CONTENT.indicators(), List.of(action));
    }

    private static ActionStep step(String on, ActionState state) {
        return new ActionStep(LocalDate.parse(on), state, "Der er penge", "Budgettet");
    }

    private Reading reading(Committee content) {
        CatalogueSnapshot all = new CatalogueSnapshot(
                List.of(new KnownCommittee(content, CommitteeState.ACTIVE, "1.0.0", Port.SINCE)), List.of());
        return new Reading(all, FigureBook.EMPTY.with(List.of(figures)), () -> {});
    }

    /** @param before what held in the quarters before; the other one holds from the quarter on */
    private List<AreaChange> changes(Committee before, Committee now) {
        Reading reading = reading(now)
                .with(
                        Optional.empty(),
                        new ToldQuarters(
                                reading(now).committees(),
                                quarter -> reading(quarter.compareTo(QUARTER) < 0 ? before : now)));
        Clock clock = Clock.fixed(Instant.parse("2025-12-01T10:00:00Z"), ZoneOffset.UTC);
        return new ReportedAreaChanges(new ConsolidatedReports(
                        new OneStrategy(Port.strategy()),
                        List::of,
                        new Silent(),
                        () -> judgements,
                        ReleasedSections.NONE,
                        clock))
                .in(reading, QUARTER);
    }

    private List<String> keys(Committee before, Committee now) {
        return changes(before, now).stream().map(AreaChange::key).toList();
    }

    @Test
    void anActionThatIsStartedStoppedOrCompletedInTheQuarterIsAChange() {
        Committee done = doing(
                step("2025-03-01", ActionState.DECIDED),
                step("2025-07-01", ActionState.STARTED),
                step("2025-08-01", ActionState.STOPPED),
                step("2025-09-01", ActionState.STARTED),
                step("2025-09-30", ActionState.COMPLETED));
        assertThat(keys(done, done))
                .containsExactly(
                        "action-started/havn/kran/2025-07-01",
                        "action-stopped/havn/kran/2025-08-01",
                        "action-started/havn/kran/2025-09-01",
                        "action-completed/havn/kran/2025-09-30");
        assertThat(changes(done, done).get(0).sentence()).contains("Ny kran", "Der er penge");
    }

    @Test
    void whatWasDoneBeforeOrAfterOrMovesNothingIsNone() {
        Committee done = doing(
                step("2025-04-01", ActionState.IDENTIFIED),
                step("2025-06-30", ActionState.STARTED),
                step("2025-07-15", ActionState.ADJUSTED),
                step("2025-10-01", ActionState.STOPPED));
        assertThat(keys(done, done)).isEmpty();
    }

    @Test
    void aTargetThatIsMovedAddedOrTakenAwayIsAChange() {
        Committee before = measured(SHIPS, TARGET);
        Target moved = new Target(TARGET.period(), 250, 250, "Byrådet");
        AreaChange change = changes(before, measured(SHIPS, moved)).stream()
                .filter(one -> one.kind() == AreaChange.Kind.TARGET_MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(change.key()).isEqualTo("target-moved/havn.skibe");
        assertThat(change.sentence()).contains("Skibe", "200", "250");
        assertThat(keys(before, measured(SHIPS, TARGET, LATER))).contains("target-moved/havn.skibe");
        assertThat(keys(before, measured(SHIPS))).contains("target-moved/havn.skibe");
    }

    @Test
    void aTargetThatOnlyStandsOtherwiseIsNotMoved() {
        Committee before = measured(SHIPS, TARGET, LATER);
        assertThat(keys(before, before)).isEmpty();
        assertThat(keys(before, measured(SHIPS, LATER, TARGET)))
                .as("in another order")
                .isEmpty();
        assertThat(keys(before, measured(new Unit("skibe", UnitKind.COUNT, 1), TARGET, LATER)))
                .as("with a decimal more")
                .isEmpty();
        assertThat(keys(before, measured(SHIPS, new Target(TARGET.period(), 200, 200, "Referatet"), LATER)))
                .as("with another source")
                .isEmpty();
        assertThat(keys(CONTENT.with(CONTENT.focusAreas(), List.of(), List.of()), before))
                .as("that came with its indicator")
                .doesNotContain("target-moved/havn.skibe");
    }

    @Test
    void aStatusThatIsAnotherOneThanTheQuarterBeforesIsAChange() {
        figures = new Observation[] {Port.figure("havn", QUARTER.previous(), 90), Port.figure("havn", QUARTER, 195)};
        List<AreaChange> changes = changes(CONTENT, CONTENT);
        assertThat(changes).extracting(AreaChange::kind).containsExactly(AreaChange.Kind.STATUS_BETTER);
        assertThat(changes.get(0).area()).isEqualTo(Port.ref("havn"));
    }

    @Test
    void aStatusThatAPersonSetsIsAChangeWhenItIsAnotherOneAndSetByTheQuartersEnd() {
        set(AssessmentCode.OFF_COURSE, "2025-08-01T08:00:00Z");
        List<AreaChange> changes = changes(CONTENT, CONTENT);
        assertThat(changes).extracting(AreaChange::kind).containsExactly(AreaChange.Kind.STATUS_WORSE);
        assertThat(changes.get(0).sentence())
                .contains("Område havn er sat til »Ude af kurs« i stedet for den beregnede");
        assertThat(changes.get(0).key()).startsWith("status-set/havn/omraade/").endsWith("/off-course");
        set(AssessmentCode.OFF_COURSE, "2025-10-02T08:00:00Z");
        assertThat(keys(CONTENT, CONTENT))
                .as("the quarter was over: it stays as it was")
                .isEmpty();
        set(AssessmentCode.ON_TRACK, "2025-08-01T08:00:00Z");
        assertThat(keys(CONTENT, CONTENT)).as("the same as is computed").isEmpty();
    }

    private void set(AssessmentCode status, String at) {
        ItemQuarter about = new ItemQuarter(Port.ref("havn"), QUARTER);
        Signature by = new Signature(Actor.Means.PAGE, "konto-chair", Optional.of(Role.CHAIR), Instant.parse(at));
        judgements = new JudgementBook(Map.of(
                about,
                new ItemJudgement(
                        about, List.of(new StatusSet(status, AssessmentCode.ON_TRACK, "Kranen er brudt ned", by)))));
    }
}
