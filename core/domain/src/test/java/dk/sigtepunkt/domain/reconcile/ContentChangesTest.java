package dk.sigtepunkt.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field that may change, and how its change is said to the letter. */
class ContentChangesTest {
    private static final Committee BEFORE = Content.of("vtf")
            .area("klima")
            .count("elbiler", "klima")
            .action("bro", "klima")
            .build();
    private static final Indicator CARS = BEFORE.indicators().get(0);
    private static final IndicatorId OTHER = IndicatorId.parse("vtf.biler");

    @Test
    void ofAnIndicator() {
        assertThat(what(with(everythingElse())))
                .isEqualTo(String.join(
                        " ",
                        "Navnet er ændret fra »Indikator elbiler« til »Biler«.",
                        "Fokusområdet er ændret fra »Område klima« til »vtf/natur«.",
                        "Definitionen er ændret fra »Hvad elbiler er« til »Alle biler«.",
                        "Enheden er ændret fra »sager« til »pct.«.",
                        "Enhedens art er ændret fra »antal« til »procent«.",
                        "Antallet af decimaler er ændret fra »0« til »1«.",
                        "Retningen er ændret fra »højere er bedre« til »inden for et interval er bedst«.",
                        "Udgangspunktet er ændret fra »10 sager i 2021 (Prøve)« til »10,25 pct. i 1. kvartal 2022 (Ny)«.",
                        "Målene er ændret fra »20 sager i 2027 (Prøve)« til »20,0 til 30,0 pct. i 4. kvartal 2026 (Plan); 5,0 pct. i 4. kvartal 2027 (Plan)«.",
                        "Grænserne er ændret fra »på rette vej fra 0,95, kræver opmærksomhed fra 0,70« til »på rette vej fra 0,50, kræver opmærksomhed fra 0,125«.",
                        "Hyppigheden er ændret fra »hvert år« til »hvert 2. kvartal«.",
                        "Sammenlægningen er ændret fra »tallene lægges sammen« til »vejet gennemsnit«.",
                        "Kilden er ændret fra »Prøve« til »Statistikbanken«.",
                        "Kildens art er ændret fra »fil« til »Statistikbanken«.",
                        "Kildens tabel er nu »BIL1«.",
                        "Kildeangivelsen er ændret fra »Kilde: prøve« til »Kilde: DST«.",
                        "Ventetiden på tal er ændret fra »30 dage« til »1 dag«.",
                        "Definitionens udgave er ændret fra »1« til »2«.",
                        "Det, den vises sammen med er nu »udsigten vtf.biler, efterspørgslen vtf.veje«.",
                        "Det, tallene handler om er ændret fra »tiden, der er gået« til »tiden, der kommer«.",
                        "Sammenligningen er nu »Horsens, Hele landet«."));
    }

    private static Indicator everythingElse() {
        Method method = new Method(
                "2",
                Optional.empty(),
                List.of(
                        new Companion(OTHER, Companion.Role.OUTLOOK),
                        new Companion(IndicatorId.parse("vtf.veje"), Companion.Role.DEMAND)),
                true,
                List.of(new AreaCode("615"), new AreaCode("000")));
        return new Indicator(
                CARS.id(),
                new FocusAreaKey("natur"),
                "Biler",
                "Alle biler",
                new Unit("pct.", UnitKind.PERCENT, 1),
                Direction.WITHIN,
                new Baseline(Period.parse("2022K1"), 10.25, "Ny"),
                List.of(
                        new Target(Period.parse("2026K4"), 20, 30, "Plan"),
                        new Target(Period.parse("2027K4"), 5, 5, "Plan")),
                new Thresholds(0.5, 0.125),
                Frequency.QUARTER,
                2,
                Aggregation.WEIGHTED_MEAN,
                new SourceBinding(SourceKind.STATISTIKBANKEN, "Statistikbanken", "BIL1", "Kilde: DST", 1),
                List.of(),
                method);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PER_INHABITANT|vtf.biler pr. 1.000 af vtf.borgere",
                "SHARE|vtf.biler i procent af vtf.borgere",
                "INDEX|vtf.biler i procent af 2021",
                "ROLLING_SUM|summen af de seneste 12 perioder af vtf.biler",
                "DIFFERENCE|vtf.biler minus vtf.borgere"
            })
    void ofAFormula(Formula.Kind kind, String said) {
        Formula formula = new Formula(
                kind,
                kind.operands() == 1 ? List.of(OTHER) : List.of(OTHER, IndicatorId.parse("vtf.borgere")),
                kind == Formula.Kind.PER_INHABITANT ? 1000 : 1,
                kind == Formula.Kind.ROLLING_SUM ? 12 : 1,
                kind == Formula.Kind.INDEX ? Optional.of(Period.parse("2021")) : Optional.empty());
        assertThat(what(with(copy(CARS.direction(), CARS.aggregation(), formula))))
                .isEqualTo("Formlen er nu »%s«.", said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"DOWN|lavere er bedre", "WITHIN|inden for et interval er bedst"})
    void ofADirection(Direction direction, String said) {
        assertThat(what(with(copy(direction, CARS.aggregation()))))
                .isEqualTo("Retningen er ændret fra »højere er bedre« til »%s«.", said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"WEIGHTED_MEAN|vejet gennemsnit", "LAST|det seneste tal gælder", "NONE|tallene samles ikke"})
    void ofAnAggregation(Aggregation aggregation, String said) {
        assertThat(what(with(copy(CARS.direction(), aggregation))))
                .isEqualTo("Sammenlægningen er ændret fra »tallene lægges sammen« til »%s«.", said);
    }

    @Test
    void ofAnAction() {
        Action action = BEFORE.actions().get(0);
        Action now = new Action(
                action.key(),
                new FocusAreaRef(BEFORE.id(), new FocusAreaKey("natur")),
                "Ny bro",
                "Bygges",
                "Broteknik",
                LocalDate.parse("2025-02-01"),
                LocalDate.parse("2028-12-31"),
                action.steps(),
                Origin.REAL,
                List.of());
        assertThat(what(BEFORE.with(BEFORE.focusAreas(), BEFORE.indicators(), List.of(now))))
                .isEqualTo(String.join(
                        " ",
                        "Titlen er ændret fra »Handling bro« til »Ny bro«.",
                        "Fokusområdet er ændret fra »Område klima« til »vtf/natur«.",
                        "Beskrivelsen er ændret fra »Om bro« til »Bygges«.",
                        "Den ansvarlige rolle er ændret fra »chef« til »Broteknik«.",
                        "Første dag er ændret fra »01.01.2025« til »01.02.2025«.",
                        "Sidste dag er ændret fra »31.12.2027« til »31.12.2028«.",
                        "Oprindelsen er ændret fra »eksempel« til »virkelig«."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IDENTIFIED|identificeret",
                "DECIDED|besluttet",
                "STARTED|iværksat",
                "ADJUSTED|justeret",
                "COMPLETED|gennemført",
                "STOPPED|stoppet",
                "REPLACED|erstattet"
            })
    void ofAStep(ActionState state, String said) {
        Action action = BEFORE.actions().get(0);
        ActionStep step = new ActionStep(LocalDate.parse("2026-05-01"), state, "Klar", "Budgettet");
        Action now = new Action(
                action.key(),
                action.focusArea(),
                action.title(),
                action.description(),
                action.ownerRole(),
                action.start(),
                action.end(),
                List.of(action.steps().get(0), step),
                action.origin(),
                action.replaces());
        assertThat(what(BEFORE.with(BEFORE.focusAreas(), BEFORE.indicators(), List.of(now))))
                .isEqualTo("Nyt trin: 01.05.2026 %s (Klar; Budgettet).", said);
    }

    @Test
    void ofWhatStandsInTheCommitteeItselfIsToldByItsName() {
        Committee before = Content.of("vtf")
                .area("klima")
                .count("elbiler", "klima")
                .count("biler", "klima")
                .count("veje", "klima")
                .build();
        Method method = new Method(
                "1",
                Optional.of(new Formula(
                        Formula.Kind.SHARE, List.of(OTHER, IndicatorId.parse("vtf.veje")), 1, 1, Optional.empty())),
                List.of(new Companion(OTHER, Companion.Role.OUTLOOK)),
                false,
                List.of());
        List<Indicator> now = List.of(
                copy(CARS.direction(), CARS.aggregation(), method),
                before.indicators().get(1),
                before.indicators().get(2));
        assertThat(what(before, before.with(before.focusAreas(), now, List.of())))
                .isEqualTo("Formlen er nu »Indikator biler i procent af Indikator veje«."
                        + " Det, den vises sammen med er nu »udsigten Indikator biler«.");
    }

    private static Indicator copy(Direction direction, Aggregation aggregation, Formula... formula) {
        return copy(
                direction, aggregation, new Method("1", Stream.of(formula).findFirst(), List.of(), false, List.of()));
    }

    private static Indicator copy(Direction direction, Aggregation aggregation, Method method) {
        return new Indicator(
                CARS.id(),
                CARS.focusArea(),
                CARS.name(),
                CARS.definition(),
                CARS.unit(),
                direction,
                CARS.baseline(),
                CARS.targets(),
                CARS.thresholds(),
                CARS.frequency(),
                CARS.every(),
                aggregation,
                CARS.source(),
                CARS.replaces(),
                method);
    }

    private static Committee with(Indicator indicator) {
        return BEFORE.with(BEFORE.focusAreas(), List.of(indicator), BEFORE.actions());
    }

    static String what(Committee now) {
        return what(BEFORE, now);
    }

    private static String what(Committee before, Committee now) {
        var changes = Reconciliation.between(Optional.of(before), Set.of(), now, "2.0.0", List.of(), Content.TITLES);
        assertThat(changes).hasSize(1);
        return changes.get(0).what();
    }
}
