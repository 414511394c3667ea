package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures there are, with those that are computed from them; immutable. A computed figure becomes known whenever one
 * of its operands does, so that what was known at a time is the same whether it is computed then or looked up later. See
 * core/docs/frequencies.md for operands of other frequencies.
 */
public final class Derivation {
    private static final DerivationWords WORDS = DerivationWords.in(Danish.LOCALE);

    public static final Derivation EMPTY = new Derivation(
            CatalogueSnapshot.EMPTY,
            FigureBook.EMPTY,
            FigureBook.EMPTY,
            FormulaOrder.of(CatalogueSnapshot.EMPTY, WORDS),
            Map.of());

    private final CatalogueSnapshot committees;
    private final FigureBook measured;
    private final FigureBook book;
    private final FormulaOrder order;
    private final Map<IndicatorId, Computed> computed;

    private Derivation(
            CatalogueSnapshot committees,
            FigureBook measured,
            FigureBook book,
            FormulaOrder order,
            Map<IndicatorId, Computed> computed) {
        this.committees = committees;
        this.measured = measured;
        this.book = book;
        this.order = order;
        this.computed = Map.copyOf(computed);
    }

    public static Derivation of(CatalogueSnapshot committees, FigureBook figures) {
        return EMPTY.next(committees, figures);
    }

    /** With other committees or figures; only what rests on something that changed is computed again. */
    public Derivation next(CatalogueSnapshot nextCommittees, FigureBook figures) {
        if (isOf(nextCommittees, figures)) {
            return this;
        }
        FormulaOrder nextOrder = sameCommittees(nextCommittees) ? order : FormulaOrder.of(nextCommittees, WORDS);
        Map<IndicatorId, Computed> results = new HashMap<>();
        FigureBook derived = figures;
        for (Indicator indicator : nextOrder.computable()) {
            Computed result = computed(indicator, nextOrder.operands(indicator), derived);
            results.put(indicator.id(), result);
            List<Observation> added = unstated(result.figures(), derived);
            derived = added.isEmpty() ? derived : derived.with(added);
        }
        return new Derivation(nextCommittees, figures, derived, nextOrder, results);
    }

    /** Whether it was made of exactly these. */
    @SuppressWarnings("ReferenceEquality") // both are immutable, and large: another object counts as another state
    public boolean isOf(CatalogueSnapshot others, FigureBook figures) {
        return sameCommittees(others) && measured == figures;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean sameCommittees(CatalogueSnapshot others) {
        return committees == others;
    }

    /** The figures it was made of and those computed. */
    public FigureBook book() {
        return book;
    }

    /** The formulas that gave no figure because they cannot be computed. */
    public List<FormulaFault> faults() {
        return order.faults();
    }

    private Computed computed(Indicator indicator, List<Indicator> operands, FigureBook figures) {
        List<List<Map.Entry<SeriesKey, Series>>> inputs =
                operands.stream().map(operand -> figures.seriesOf(operand.id())).toList();
        Computed before = computed.get(indicator.id());
        if (before != null && before.restsOn(indicator, operands, inputs)) {
            return before;
        }
        return new Computed(indicator, operands, inputs, new Computation(indicator, operands, WORDS).figures(inputs));
    }

    /** Without those for which somebody stated a figure: a real one stands, and an example where this is one too. */
    private static List<Observation> unstated(List<Observation> figures, FigureBook stated) {
        Map<SeriesKey, Map<Period, Origin>> present = new HashMap<>();
        List<Observation> left = new ArrayList<>();
        for (Observation figure : figures) {
            Origin origin = present.computeIfAbsent(SeriesKey.of(figure), key -> origins(stated, key))
                    .get(figure.period());
            if (origin == null || (origin == Origin.EXAMPLE && !figure.example())) {
                left.add(figure);
            }
        }
        return left;
    }

    private static Map<Period, Origin> origins(FigureBook stated, SeriesKey key) {
        Map<Period, Origin> origins = new HashMap<>();
        stated.series(key)
                .map(Series::vintages)
                .orElse(List.of())
                .forEach(one -> origins.merge(one.period(), one.origin(), (a, b) -> a == Origin.REAL ? a : b));
        return origins;
    }

    /** What a formula gave, and of what. */
    private record Computed(
            Indicator indicator,
            List<Indicator> operands,
            List<List<Map.Entry<SeriesKey, Series>>> inputs,
            List<Observation> figures) {
        boolean restsOn(
                Indicator other, List<Indicator> otherOperands, List<List<Map.Entry<SeriesKey, Series>>> others) {
            if (!indicator.equals(other) || !operands.equals(otherOperands)) {
                return false;
            }
            for (int operand = 0; operand < inputs.size(); operand++) {
                if (!same(inputs.get(operand), others.get(operand))) {
                    return false;
                }
            }
            return true;
        }

        @SuppressWarnings("ReferenceEquality") // a series that nothing was added to is the very same object
        private static boolean same(List<Map.Entry<SeriesKey, Series>> one, List<Map.Entry<SeriesKey, Series>> other) {
            boolean same = one.size() == other.size();
            for (int index = 0; same && index < one.size(); index++) {
                same = one.get(index).getValue() == other.get(index).getValue()
                        && one.get(index).getKey().equals(other.get(index).getKey());
            }
            return same;
        }
    }
}
