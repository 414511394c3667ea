package dk.sigtepunkt.domain.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.strategy.SeveralStrategies;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** For what a decision holds when what it was decided of is carried on. */
class DecisionHeirsTest {
    private static final Instant NOW = Instant.parse("2025-02-02T10:00:00Z");
    private static final CommitteeId COMMITTEE = new CommitteeId("prove");
    private static final Strategies STRATEGIES =
            new SeveralStrategies(strategy("gammel", 2022, "vaekst", "omsorg"), strategy("ny", 2026, "videre"));

    private final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();

    private static Strategy strategy(String id, int first, String... sigtepunkter) {
        return new Strategy(
                new StrategyId(id),
                id,
                "Om",
                first,
                first + 3,
                Period.quarter(first, 1),
                new StrategyState.Draft("Prøve"),
                first == 2026,
                Stream.of(sigtepunkter)
                        .map(one -> new Sigtepunkt(new SigtepunktId(one), one, "Om", "", List.of()))
                        .toList(),
                List.of("Byrådet"));
    }

    private void decided(CouncilSubject subject) {
        decisions.keep(
                new CouncilDecision(
                        subject,
                        new Adoption("Byrådet", LocalDate.of(2025, 1, 29), "Sag 25/1"),
                        LocalDate.of(2025, 2, 1),
                        new CouncilDecision.Recorded(Actor.Means.PAGE, "administrator", NOW)),
                Notes.any());
    }

    private void target(String key, double value) {
        decided(new CouncilSubject.TargetSet(new IndicatorId(COMMITTEE, key), Period.parse("2025"), value));
    }

    private void place(String key, String sigtepunkt) {
        decided(new CouncilSubject.Area(area(key), OfficialWording.of("Ordlyd"), new SigtepunktId(sigtepunkt)));
    }

    private static FocusAreaRef area(String key) {
        return new FocusAreaRef(COMMITTEE, new FocusAreaKey(key));
    }

    private static Succession after(ItemRef former, boolean ownSeries) {
        return new Succession(former, LocalDate.of(2025, 1, 1), "Ny", true, ownSeries);
    }

    private static Indicator indicator(Direction direction, String key, Succession... replaces) {
        Indicator like = Given.indicator(direction, Frequency.QUARTER, 180, 180);
        return new Indicator(
                new IndicatorId(COMMITTEE, key),
                like.focusArea(),
                key,
                like.definition(),
                new Unit("antal", UnitKind.COUNT, 0),
                like.direction(),
                like.baseline(),
                like.targets(),
                like.thresholds(),
                like.frequency(),
                like.every(),
                Aggregation.SUM,
                like.source(),
                List.of(replaces));
    }

    private static Succession series(String key, boolean ownSeries) {
        return after(ItemRef.of(new IndicatorId(COMMITTEE, key)), ownSeries);
    }

    private static FocusArea focusArea(String key, String sigtepunkt, String... replaces) {
        return new FocusArea(
                area(key),
                key,
                "Ordlyd",
                "Om",
                new SigtepunktLink(new SigtepunktId(sigtepunkt), "fordi"),
                List.of(),
                List.of(),
                Stream.of(replaces)
                        .map(one -> after(ItemRef.of(area(one)), false))
                        .toList());
    }

    private static Committee content(List<FocusArea> areas, List<Indicator> indicators) {
        return new Committee(COMMITTEE, "Udvalget", "", "Om", areas, indicators, List.of());
    }

    private CatalogueSnapshot over(Committee content, String day, ClosedItem... former) {
        CatalogueSnapshot committees = new CatalogueSnapshot(
                List.of(new KnownCommittee(content, CommitteeState.ACTIVE, "1.0.0", NOW)), List.of(), List.of(former));
        return DecidedContents.over(committees, LocalDate.parse(day), Optional.empty(), decisions, STRATEGIES);
    }

    private double target(Indicator indicator, ClosedItem... former) {
        return over(content(List.of(), List.of(indicator)), "2025-06-30", former)
                .indicator(indicator.id())
                .orElseThrow()
                .targets()
                .get(0)
                .low();
    }

    private String place(FocusArea area, String day) {
        return over(content(List.of(area), List.of()), day)
                .focusAreas()
                .get(0)
                .primary()
                .sigtepunkt()
                .value();
    }

    @Test
    void aTargetFollowsTheSeriesOverAnyNumberOfSteps() {
        target("gammel", 200);
        Indicator between = indicator(Direction.UP, "mellem", series("gammel", false));
        ClosedItem closed = new ClosedItem(
                ItemRef.of(between.id()), "mellem", NOW, "1.0.0", "", content(List.of(), List.of(between)));
        Indicator last = indicator(Direction.UP, "ny", series("mellem", false));
        assertThat(target(between)).isEqualTo(200);
        assertThat(target(last, closed)).isEqualTo(200);
        target("ny", 210);
        target("gammel", 220);
        assertThat(target(last, closed)).as("its own").isEqualTo(210);
    }

    @Test
    void anotherMeasureOrASumHasNotTheTargetAndTheDryRunSaysSo() {
        target("gammel", 200);
        Indicator other = indicator(Direction.UP, "ny", series("gammel", true));
        Indicator sum = indicator(Direction.UP, "sum", series("gammel", false), series("anden", false));
        assertThat(target(other)).isEqualTo(180);
        assertThat(target(sum)).isEqualTo(180);
        Committee next = content(List.of(), List.of(other, sum));
        UnfollowedTargets unfollowed = new UnfollowedTargets(decisions);
        assertThat(unfollowed.in(next, Optional.empty(), CatalogueSnapshot.EMPTY))
                .extracting(left -> left.successor().name() + " " + left.otherMeasure())
                .containsExactly("ny true", "sum false");
        assertThat(unfollowed.in(next, Optional.of(next), CatalogueSnapshot.EMPTY))
                .isEmpty();
    }

    @Test
    void aBandHoldsOnlyWhereABandIsMeant() {
        decided(new CouncilSubject.TargetSet(new IndicatorId(COMMITTEE, "gammel"), Period.parse("2025"), 100, 120));
        assertThat(target(indicator(Direction.WITHIN, "ny", series("gammel", false))))
                .isEqualTo(100);
        assertThat(target(indicator(Direction.UP, "ny", series("gammel", false))))
                .isEqualTo(180);
    }

    @Test
    void aPlaceFollowsTheAreaButNotIntoTheNextStrategy() {
        place("gammelt", "omsorg");
        assertThat(place(focusArea("nyt", "vaekst", "gammelt"), "2025-06-30")).isEqualTo("omsorg");
        assertThat(place(focusArea("nyt", "vaekst", "gammelt"), "2025-01-31")).isEqualTo("vaekst");
        assertThat(place(focusArea("nyt", "videre", "gammelt"), "2026-06-30")).isEqualTo("videre");
    }

    @Test
    void ofSeveralAreasThatBecomeOneThePlaceFollowsWhenTheCouncilPutThemTogether() {
        place("et", "omsorg");
        FocusArea merged = focusArea("nyt", "vaekst", "et", "to");
        assertThat(place(merged, "2025-06-30")).isEqualTo("vaekst");
        place("to", "omsorg");
        assertThat(place(merged, "2025-06-30")).isEqualTo("omsorg");
    }
}
