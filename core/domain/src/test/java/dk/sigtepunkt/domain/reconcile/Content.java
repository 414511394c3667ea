package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.municipality.NamedArea;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.time.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a committee's content in few words; former items are written {@code committee/key}. */
final class Content {
    static final LocalDate FROM = LocalDate.parse("2026-01-01");
    static final String WHY = "Byrådet har besluttet det";

    /** Of the areas, not of what the committees themselves say. */
    static final Titles TITLES = Titles.of(List.of(strategy()), municipality(), List.of());

    private final CommitteeId id;
    private final List<Succession> replaces;
    private final List<FocusArea> areas = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();

    private Content(String id, List<Succession> replaces) {
        this.id = new CommitteeId(id);
        this.replaces = replaces;
    }

    private static Municipality municipality() {
        return new Municipality(
                new NamedArea(new AreaCode("999"), "Bakkeby"),
                new NamedArea(new AreaCode("083"), "Region Syddanmark"),
                List.of(),
                "Bakkeby Kommune");
    }

    private static Strategy strategy() {
        return new Strategy(
                new StrategyId("faelles"),
                "Fælles om fremtiden",
                "Om",
                2022,
                2025,
                Period.quarter(2022, 3),
                new StrategyState.Draft("Prøve"),
                true,
                List.of(
                        new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst for alle", "Om", "", List.of()),
                        new Sigtepunkt(
                                new SigtepunktId("balance"),
                                "Balance i det hele",
                                "Om",
                                "balance",
                                List.of(new Facet(new FacetKey("kyst"), "Kyst og by", "Om")))),
                List.of("Byrådet"));
    }

    static Content of(String id, String... committees) {
        List<Succession> replaces = Stream.of(committees)
                .map(former -> succession(ItemRef.of(new CommitteeId(former))))
                .toList();
        return new Content(id, replaces);
    }

    static ItemRef ref(ItemKind kind, String text) {
        int slash = text.indexOf('/');
        return new ItemRef(kind, new CommitteeId(text.substring(0, slash)), text.substring(slash + 1));
    }

    static Succession succession(ItemRef former) {
        return new Succession(former, FROM, WHY, true);
    }

    private static List<Succession> replaces(ItemKind kind, String... former) {
        return Stream.of(former).map(text -> succession(ref(kind, text))).toList();
    }

    Content area(String key, String... former) {
        areas.add(new FocusArea(
                new FocusAreaRef(id, new FocusAreaKey(key)),
                "Område " + key,
                "Ordlyd for " + key,
                "Om " + key,
                new SigtepunktLink(new SigtepunktId("vaekst"), "Det hænger sammen"),
                List.of(),
                List.of(),
                replaces(ItemKind.FOCUS_AREA, former)));
        return this;
    }

    Content action(String key, String area, String... former) {
        actions.add(new Action(
                new ActionKey(key),
                new FocusAreaRef(id, new FocusAreaKey(area)),
                "Handling " + key,
                "Om " + key,
                "chef",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2027-12-31"),
                List.of(new ActionStep(LocalDate.parse("2025-01-01"), ActionState.STARTED, "Klar", "Budgettet")),
                Origin.EXAMPLE,
                replaces(ItemKind.ACTION, former)));
        return this;
    }

    /** Measured in per cent. */
    Content share(String key, String area, String... former) {
        return indicator(key, area, new Unit("%", UnitKind.PERCENT, 1), Aggregation.NONE, former);
    }

    /** Counted, and may be added up. */
    Content count(String key, String area, String... former) {
        return indicator(key, area, new Unit("sager", UnitKind.COUNT, 0), Aggregation.SUM, former);
    }

    private Content indicator(String key, String area, Unit unit, Aggregation aggregation, String... former) {
        indicators.add(new Indicator(
                new IndicatorId(id, key),
                new FocusAreaKey(area),
                "Indikator " + key,
                "Hvad " + key + " er",
                unit,
                Direction.UP,
                new Baseline(Period.parse("2021"), 10, "Prøve"),
                List.of(new Target(Period.parse("2027"), 20, 20, "Prøve")),
                Thresholds.DEFAULT,
                Frequency.YEAR,
                1,
                aggregation,
                new SourceBinding(SourceKind.FILE, "Prøve", "", "Kilde: prøve", 30),
                replaces(ItemKind.INDICATOR, former)));
        return this;
    }

    Committee build() {
        return new Committee(
                id,
                "Udvalget " + id,
                "",
                "Om udvalget",
                areas,
                indicators,
                actions,
                replaces,
                List.of(new SourceDefinition(
                        new SourceKey(id, "kilde"),
                        "Kilden",
                        Connector.CSV,
                        Map.of(),
                        Rhythm.BY_HAND,
                        Guards.DEFAULT,
                        0,
                        List.of(new FigureMapping(
                                new IndicatorId(id, "maal"),
                                Map.of(),
                                "aar",
                                "",
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                "tal",
                                "",
                                1,
                                "")))),
                List.of(new Place(new AreaCode("skole-" + id), "Skolen", Place.Kind.DISTRICT)));
    }
}
