package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
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
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A made-up town's committees, indicators and figures. */
final class Town {
    static final Unit PERSONS = new Unit("personer", UnitKind.COUNT, 0);
    static final Unit PERCENT = new Unit("%", UnitKind.PERCENT, 1);
    static final Unit RATIO = new Unit("pr. 1.000", UnitKind.RATIO, 1);
    static final Unit INDEX = new Unit("indeks", UnitKind.INDEX, 1);

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> figures = new ArrayList<>();

    Town measured(String id, Unit unit, Frequency frequency, Aggregation aggregation) {
        indicators.add(indicator(id, unit, frequency, aggregation, Method.MEASURED));
        return this;
    }

    Town count(String id, Frequency frequency) {
        return measured(id, PERSONS, frequency, Aggregation.SUM);
    }

    /** One that counts what another one counted before. */
    Town carryingOn(String id, String former, Frequency frequency, boolean ownSeries) {
        IndicatorId before = IndicatorId.parse(former);
        ItemRef item = ItemRef.of(before);
        Succession succession = new Succession(item, LocalDate.of(2026, 1, 1), "Lagt om", true, ownSeries);
        indicators.add(indicator(id, PERSONS, frequency, Aggregation.SUM, Method.MEASURED, List.of(succession)));
        return this;
    }

    Town computed(String id, Unit unit, Frequency frequency, Formula.Kind kind, String... of) {
        return computed(id, unit, frequency, new Formula(kind, ids(of), 1000, 1, Optional.empty()));
    }

    Town computed(String id, Unit unit, Frequency frequency, Formula formula) {
        Method method = new Method("1", Optional.of(formula), List.of(), false, List.of());
        indicators.add(indicator(id, unit, frequency, Aggregation.NONE, method));
        return this;
    }

    static List<IndicatorId> ids(String... of) {
        return Stream.of(of).map(IndicatorId::parse).toList();
    }

    Town figure(String id, String period, double value, String knownOn) {
        return figure(id, period, Figure.observed(value), knownOn, Origin.REAL);
    }

    Town figure(String id, String period, Figure figure, String knownOn, Origin origin) {
        figures.add(observation(id, period, "", figure, knownOn, origin));
        return this;
    }

    Town figure(Observation figure) {
        figures.add(figure);
        return this;
    }

    static Observation observation(
            String id, String period, String breakdown, Figure figure, String knownOn, Origin origin) {
        return new Observation(
                IndicatorId.parse(id),
                Period.parse(period),
                Municipality.UNNAMED.area(),
                new Breakdown(breakdown),
                figure,
                time(knownOn),
                origin,
                "Prøve");
    }

    static Instant time(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    List<Observation> figures() {
        return List.copyOf(figures);
    }

    CatalogueSnapshot committees() {
        Map<CommitteeId, List<Indicator>> by = new TreeMap<>();
        indicators.forEach(one -> by.computeIfAbsent(one.id().committee(), id -> new ArrayList<>())
                .add(one));
        return new CatalogueSnapshot(
                by.entrySet().stream()
                        .map(entry -> new KnownCommittee(
                                new Committee(
                                        entry.getKey(), "Udvalg", "", "Om", List.of(), entry.getValue(), List.of()),
                                CommitteeState.ACTIVE,
                                "1.0.0",
                                Instant.EPOCH))
                        .toList(),
                List.of());
    }

    private static Indicator indicator(
            String id, Unit unit, Frequency frequency, Aggregation aggregation, Method method) {
        return indicator(id, unit, frequency, aggregation, method, List.of());
    }

    private static Indicator indicator(
            String id,
            Unit unit,
            Frequency frequency,
            Aggregation aggregation,
            Method method,
            List<Succession> replaces) {
        IndicatorId parsed = IndicatorId.parse(id);
        return new Indicator(
                parsed,
                new FocusAreaKey("omraade"),
                parsed.key(),
                "Det, der tælles",
                unit,
                Direction.UP,
                new Baseline(Period.parse("2019"), 1, "Prøve"),
                List.of(new Target(Period.parse("2030"), 9, 9, "Prøve")),
                Thresholds.DEFAULT,
                frequency,
                1,
                aggregation,
                new SourceBinding(SourceKind.FILE, "Prøve", "", "Kilde: prøve", 60),
                replaces,
                method);
    }
}
