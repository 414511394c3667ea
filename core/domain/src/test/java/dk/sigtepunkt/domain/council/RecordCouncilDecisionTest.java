package dk.sigtepunkt.domain.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.council.DecisionRefusal.Reason;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.strategy.CouncilsAreas;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of areas and targets when the council decides something of them. */
class RecordCouncilDecisionTest {
    private static final Instant NOW = Instant.parse("2026-02-02T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Actor ADMINISTRATOR = Actor.administrator(Actor.Means.CONSOLE, "karaf");
    private static final FocusAreaRef AREA = new FocusAreaRef(new CommitteeId("prove"), new FocusAreaKey("omraade"));
    private static final SigtepunktId GROWTH = new SigtepunktId("vaekst");
    private static final SigtepunktId CARE = new SigtepunktId("omsorg");
    private static final Strategies STRATEGIES = new OneStrategy(new Strategy(
            new StrategyId("sammen"),
            "Sammen",
            "Om",
            2022,
            2025,
            Period.quarter(2022, 3),
            new StrategyState.Draft("Prøve"),
            true,
            List.of(
                    new Sigtepunkt(GROWTH, "Vækst", "Om", "", List.of()),
                    new Sigtepunkt(CARE, "Omsorg", "Om", "", List.of())),
            List.of("Byrådet")));
    private static final Map<String, String> TERMS =
            Map.of("body", "Byrådet", "on", "2026-01-28", "source", "Sag 26/1", "from", "2026-04-01");

    private final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
    private final ExpectedFocusAreas adopted = new DecidedFocusAreas(
            () -> List.of(new ExpectedFocusArea(AREA, GROWTH, Optional.of(OfficialWording.of("Gammel ordlyd")))),
            decisions,
            CLOCK);
    private final CatalogueSnapshot committees = new CatalogueSnapshot(
            List.of(new KnownCommittee(content("Gammel ordlyd", GROWTH), CommitteeState.ACTIVE, "1.0.0", NOW)),
            List.of());
    private final RecordCouncilDecision record =
            new RecordCouncilDecision(decisions, adopted, STRATEGIES, new Still(), CLOCK);

    private final class Still implements Catalogue {
        @Override
        public Reading open() {
            return new Reading(committees, new MemoryFigureStore().book(), () -> {});
        }

        @Override
        public Reading openAsOf(Instant time) {
            return open();
        }

        @Override
        public CatalogueSnapshot snapshot() {
            return committees;
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    private static Committee content(String wording, SigtepunktId sigtepunkt) {
        FocusArea area = new FocusArea(
                AREA, "Området", wording, "Om", new SigtepunktLink(sigtepunkt, "fordi"), List.of(), List.of());
        return new Committee(
                AREA.committee(),
                "Udvalget",
                "",
                "Om",
                List.of(area),
                List.of(Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180)),
                List.of());
    }

    private RecordCouncilDecision.Result record(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(TERMS);
        all.putAll(fields);
        return record.record(WantedDecision.of(name -> all.getOrDefault(name, "")), ADMINISTRATOR);
    }

    private void written(Map<String, String> fields) {
        assertThat(record(fields)).isInstanceOf(RecordCouncilDecision.Kept.class);
    }

    private Reason refused(Map<String, String> fields) {
        return record(fields)
                .fold(
                        kept -> {
                            throw new AssertionError("written");
                        },
                        refused -> refused.why().reason(),
                        forbidden -> {
                            throw new AssertionError("forbidden");
                        });
    }

    private CatalogueSnapshot on(String day, Optional<Instant> known) {
        return DecidedContents.on(LocalDate.parse(day), known, decisions).over(committees);
    }

    private String wording(String day, Optional<Instant> known) {
        return adopted.as(LocalDate.parse(day), known)
                .all()
                .get(0)
                .wording()
                .orElseThrow()
                .text();
    }

    @Test
    void aWordingHoldsFromItsDayForWhoLooksFromAfterItWasWritten() {
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "*Ny* ordlyd"));
        assertThat(wording("2026-03-31", Optional.empty())).isEqualTo("Gammel ordlyd");
        assertThat(wording("2026-04-01", Optional.empty())).isEqualTo("*Ny* ordlyd");
        assertThat(wording("2026-04-01", Optional.of(NOW))).isEqualTo("*Ny* ordlyd");
        assertThat(wording("2026-04-01", Optional.of(NOW.minusNanos(1)))).isEqualTo("Gammel ordlyd");
    }

    @Test
    void ofTwoTheOneWithTheLaterFirstDayCountsWhicheverWasWrittenFirst() {
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "Senere"));
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "Før", "from", "2026-01-01"));
        assertThat(wording("2026-02-01", Optional.empty())).isEqualTo("Før");
        assertThat(wording("2026-05-01", Optional.empty())).isEqualTo("Senere");
    }

    @Test
    void aFileMaySayWhatHoldsAndWhatIsDecidedToCome() {
        CouncilsAreas councils = new CouncilsAreas(adopted, STRATEGIES);
        assertThat(councils.changedBy(content("Ny ordlyd", GROWTH))).hasSize(1);
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "*Ny* ordlyd"));
        assertThat(councils.changedBy(content("Ny ordlyd", GROWTH))).isEmpty();
        assertThat(councils.changedBy(content("Gammel ordlyd", GROWTH))).isEmpty();
        written(Map.of("subject", "area", "area", "prove/omraade", "wording", "Nyest", "from", "2026-02-01"));
        assertThat(councils.changedBy(content("Gammel ordlyd", GROWTH))).hasSize(1);
    }

    @Test
    void anAreaIsMovedFromItsDay() {
        written(Map.of("subject", "area", "area", "prove/omraade", "sigtepunkt", "omsorg"));
        assertThat(on("2026-03-31", Optional.empty())).isSameAs(committees);
        FocusArea moved = on("2026-04-01", Optional.empty()).focusAreas().get(0);
        assertThat(moved.primary().sigtepunkt()).isEqualTo(CARE);
        assertThat(moved.primary().reason()).contains("Byrådet", "Sag 26/1");
        assertThat(moved.officialWording()).isEqualTo("Gammel ordlyd");
    }

    @Test
    void anAreaThatEndsIsTheCouncilsNoMore() {
        written(Map.of("subject", "area-ends", "area", "prove/omraade"));
        assertThat(adopted.as(LocalDate.parse("2026-03-31"), Optional.empty()).all())
                .hasSize(1);
        assertThat(adopted.as(LocalDate.parse("2026-04-01"), Optional.empty()).all())
                .isEmpty();
        assertThat(adopted.adopted(AREA.committee())).isTrue();
    }

    @Test
    void aTargetTakesThePlaceOfTheOneForItsPeriodAndSaysWhoAdoptedIt() {
        Map<String, String> target = Map.of("subject", "target", "indicator", "prove.maaling", "period", "2025");
        Map<String, String> valued = new HashMap<>(target);
        valued.put("value", "195,5");
        written(valued);
        List<Target> before =
                committees.committees().get(0).content().indicators().get(0).targets();
        assertThat(on("2026-03-31", Optional.empty())
                        .committees()
                        .get(0)
                        .content()
                        .indicators()
                        .get(0)
                        .targets())
                .isEqualTo(before);
        assertThat(on("2026-04-01", Optional.empty())
                        .committees()
                        .get(0)
                        .content()
                        .indicators()
                        .get(0)
                        .targets())
                .singleElement()
                .satisfies(decided -> {
                    assertThat(decided.low()).isEqualTo(195.5);
                    assertThat(decided.adopted().orElseThrow().body()).isEqualTo("Byrådet");
                });
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        assertThat(refused(Map.of("subject", "area", "area", "prove/andet"))).isEqualTo(Reason.UNKNOWN_AREA);
        assertThat(refused(Map.of("subject", "area", "area", "prove/omraade", "wording", "x".repeat(4001))))
                .isEqualTo(Reason.TOO_LONG);
        Map<String, String> target = Map.of("subject", "target", "indicator", "prove.maaling");
        assertThat(refused(target)).isEqualTo(Reason.NOT_A_PERIOD);
        assertThat(refused(Map.of("subject", "target", "indicator", "prove.andet")))
                .isEqualTo(Reason.UNKNOWN_INDICATOR);
        assertThat(refused(Map.of("subject", "target", "indicator", "prove.maaling", "period", "2020", "value", "1")))
                .isEqualTo(Reason.NO_TARGET);
        assertThat(refused(
                        Map.of("subject", "target", "indicator", "prove.maaling", "period", "2025", "value", "mange")))
                .isEqualTo(Reason.NOT_A_NUMBER);
        assertThat(decisions.all()).isEmpty();
    }

    @Test
    void theSameIsWrittenOnceAndByTheAdministratorAlone() {
        Map<String, String> ends = Map.of("subject", "area-ends", "area", "prove/omraade");
        written(ends);
        written(ends);
        assertThat(decisions.all()).hasSize(1);
        assertThat(record.record(WantedDecision.of(name -> ""), Actor.nobody(Actor.Means.PAGE)))
                .isInstanceOf(RecordCouncilDecision.Forbidden.class);
    }

    @Test
    void whatIsTakenBackToWhatItWasIsWrittenAgain() {
        Map<String, String> first = Map.of("subject", "area", "area", AREA.toString(), "wording", "Som det skal hedde");
        Map<String, String> mistaken = Map.of("subject", "area", "area", AREA.toString(), "wording", "Fejlskrevet");
        written(first);
        written(mistaken);
        written(first);
        written(first);
        assertThat(wording("2026-04-01", Optional.empty())).isEqualTo("Som det skal hedde");
        assertThat(decisions.all()).hasSize(3);
    }

    @Test
    void whatNoDatabaseKeepsIsRefused() {
        Map<String, String> area = Map.of("subject", "area", "area", AREA.toString(), "wording", "Ny");
        Map<String, String> hidden = new HashMap<>(area);
        hidden.put("body", "Byr\u0000ådet");
        assertThat(refused(hidden)).isEqualTo(Reason.INCOMPLETE);
        Map<String, String> far = new HashMap<>(area);
        far.put("from", "+999999999-12-31");
        assertThat(refused(far)).isEqualTo(Reason.NOT_A_DAY);
    }

    @Test
    void aTargetForTheSameDayTakesTheOthersPlaceHoweverItsPeriodIsWritten() {
        String indicator =
                Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180).id().toString();
        String year = Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180)
                .targets()
                .get(0)
                .period()
                .code()
                .substring(0, 4);
        written(Map.of("subject", "target", "indicator", indicator, "period", year, "value", "200"));
        assertThat(on("2026-04-01", Optional.empty())
                        .committees()
                        .get(0)
                        .content()
                        .indicators()
                        .get(0)
                        .targets())
                .extracting(target -> target.low())
                .containsExactly(200.0);
    }
}
