package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A snapshot of every figure; immutable, so that one answer never mixes two states. Books share every series that they
 * have in common.
 */
public final class FigureBook {
    /** For figures that are only reckoned with: it does not matter in which municipality. */
    public static final FigureBook EMPTY = of(Municipality.UNNAMED);

    private final Municipality municipality;

    /** With all that is known; what became known after {@link #until} is left out when it is read. */
    private final Map<IndicatorId, IndicatorSeries> shelves;

    /** The keys in order: to compare two ids is not cheap. */
    private final SortedSet<IndicatorId> indicators;

    /** The shelves in the same order. */
    private final List<IndicatorSeries> inOrder;

    private final Instant until;

    private FigureBook(
            Municipality municipality,
            Map<IndicatorId, IndicatorSeries> shelves,
            SortedSet<IndicatorId> indicators,
            Instant until) {
        this.municipality = municipality;
        this.shelves = shelves;
        this.indicators = indicators;
        this.inOrder = indicators.stream()
                .map(indicator -> Objects.requireNonNull(shelves.get(indicator)))
                .toList();
        this.until = until;
    }

    /** A book without figures. */
    public static FigureBook of(Municipality municipality) {
        return new FigureBook(municipality, Map.of(), new TreeSet<>(), Instant.MAX);
    }

    /** Whose figures they are; the others' are there to compare with. */
    public Municipality municipality() {
        return municipality;
    }

    /** A new book that also holds the given figures. */
    public FigureBook with(Collection<Observation> added) {
        Builder builder = new Builder(this);
        added.forEach(builder::add);
        return builder.build();
    }

    /** The book as it was known at a time: without the figures that became known later. Costs nothing until read. */
    public FigureBook asOf(Instant time) {
        return time.isBefore(until) ? new FigureBook(municipality, shelves, indicators, time) : this;
    }

    /** The book without some figures; what has none of them is shared. */
    public FigureBook without(BiPredicate<IndicatorId, Period> hidden) {
        Map<IndicatorId, IndicatorSeries> left = new HashMap<>();
        boolean same = true;
        for (IndicatorId indicator : indicators) {
            IndicatorSeries all = Objects.requireNonNull(shelves.get(indicator));
            Optional<IndicatorSeries> some = all.without(period -> hidden.test(indicator, period));
            some.ifPresent(shelf -> left.put(indicator, shelf));
            same &= some.filter(all::equals).isPresent();
        }
        return same ? this : new FigureBook(municipality, left, new TreeSet<>(left.keySet()), until);
    }

    /** The indicators that have at least one figure, in order. */
    public SortedSet<IndicatorId> indicators() {
        if (until.equals(Instant.MAX)) {
            return Collections.unmodifiableSortedSet(indicators);
        }
        SortedSet<IndicatorId> known = new TreeSet<>(indicators);
        known.removeIf(
                indicator -> !Objects.requireNonNull(shelves.get(indicator)).knownBy(until));
        return Collections.unmodifiableSortedSet(known);
    }

    public Optional<Series> series(SeriesKey key) {
        IndicatorSeries shelf = shelves.get(key.indicator());
        return shelf == null ? Optional.empty() : shelf.find(key).flatMap(series -> series.asOf(until));
    }

    /** The undivided series for the whole municipality, which assessments are made from. */
    public Optional<Series> own(IndicatorId indicator) {
        return series(ownKey(indicator));
    }

    public SeriesKey ownKey(IndicatorId indicator) {
        return new SeriesKey(indicator, municipality.area(), Breakdown.TOTAL);
    }

    /** All series of one indicator, in order of area and breakdown. */
    public List<Map.Entry<SeriesKey, Series>> seriesOf(IndicatorId indicator) {
        return shelf(indicator).map(IndicatorSeries::entries).orElse(List.of());
    }

    /** Shows every series, in order of indicator and breakdown; the quickest way through the whole book. */
    public void forEach(Consumer<SeriesByArea> reader) {
        for (IndicatorSeries shelf : inOrder) {
            shelf.asOf(until).ifPresent(known -> known.forEach(reader));
        }
    }

    /** How many figures there are, every revision counted. */
    public long size() {
        return known().mapToLong(IndicatorSeries::size).sum();
    }

    /** The last period that any figure with a number is about. */
    public Optional<Period> newestPeriod() {
        return newest(known());
    }

    /** The same of some indicators only. */
    public Optional<Period> newestPeriod(Predicate<IndicatorId> which) {
        return newest(indicators.stream().filter(which).flatMap(indicator -> shelf(indicator).stream()));
    }

    private static Optional<Period> newest(Stream<IndicatorSeries> series) {
        int newest = series.mapToInt(IndicatorSeries::newestNumber).max().orElse(-1);
        return newest < 0 ? Optional.empty() : Optional.of(Timeline.period((char) newest));
    }

    private Optional<IndicatorSeries> shelf(IndicatorId indicator) {
        IndicatorSeries shelf = shelves.get(indicator);
        return shelf == null ? Optional.empty() : shelf.asOf(until);
    }

    private Stream<IndicatorSeries> known() {
        return inOrder.stream().flatMap(shelf -> shelf.asOf(until).stream());
    }

    private Map<IndicatorId, IndicatorSeries> knownShelves() {
        Map<IndicatorId, IndicatorSeries> known = new HashMap<>();
        shelves.forEach(
                (indicator, shelf) -> shelf.asOf(until).ifPresent(remaining -> known.put(indicator, remaining)));
        return known;
    }

    /**
     * Collects figures, in any order, straight into the columns they are kept in: a book of millions is loaded without
     * an object for each figure. For one thread and one book.
     */
    public static final class Builder {
        private static final int FIRST_CAPACITY = 8;

        private final FigureBook base;
        private final Map<IndicatorId, Map<SeriesKey, Columns>> changed = new HashMap<>();
        private final Map<Vintage, Vintage> vintages = new HashMap<>();
        private final Map<String, String> notes = new HashMap<>();

        /** @param base what the new book also holds */
        public Builder(FigureBook base) {
            this.base = base;
        }

        public void add(Observation one) {
            add(SeriesKey.of(one), one.period(), one.figure(), one.knownAt(), one.origin(), one.reference());
        }

        public void add(SeriesKey key, Period period, Figure figure, Instant knownAt, Origin origin, String reference) {
            Vintage vintage = new Vintage(knownAt, reference);
            Vintage known = vintages.putIfAbsent(vintage, vintage);
            String note = figure.note().isEmpty() ? "" : notes.computeIfAbsent(figure.note(), text -> text);
            columns(key).add(Timeline.number(period), figure, origin, known == null ? vintage : known, note);
        }

        /** The book; the builder is used up. */
        public FigureBook build() {
            Map<IndicatorId, IndicatorSeries> shelves = base.knownShelves();
            SortedSet<IndicatorId> indicators = base.indicators;
            if (!shelves.keySet().containsAll(changed.keySet()) || shelves.size() < indicators.size()) {
                indicators = new TreeSet<>(base.indicators());
                indicators.addAll(changed.keySet());
            }
            changed.forEach((indicator, series) -> shelves.put(
                    indicator,
                    IndicatorSeries.of(base.municipality.area(), Optional.ofNullable(shelves.get(indicator)), series)));
            return new FigureBook(base.municipality, shelves, indicators, Instant.MAX);
        }

        private Columns columns(SeriesKey key) {
            return changed.computeIfAbsent(key.indicator(), indicator -> new HashMap<>())
                    .computeIfAbsent(key, this::present);
        }

        private Columns present(SeriesKey key) {
            return base.series(key)
                    .map(series -> Columns.copyOf(series.columns()))
                    .orElseGet(() -> new Columns(FIRST_CAPACITY));
        }
    }
}
