package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rettelsesblad: read off the figures each time, so that it cannot disagree with them. An example that gives way to
 * a real figure is no correction, nor is a provisional figure that is confirmed.
 */
public final class Corrections {
    /** What is stated for an example that the source has nothing for; a real figure after it is the first one. */
    private static final String TAKEN_OUT = "Eksempeltal taget ud";

    /** How the reference of a computed figure begins. */
    private static final String COMPUTED = "Beregnet: ";

    private static final Comparator<Correction> NEWEST_FIRST = Comparator.comparing(Correction::knownAt)
            .reversed()
            .thenComparing(correction -> correction.indicator().id())
            .thenComparing(correction -> correction.cell().area())
            .thenComparing(correction -> correction.cell().breakdown())
            .thenComparing(correction -> correction.cell().period());

    /** Of what it answers only the codes are used. */
    private static final AssessmentWords WORDS = AssessmentWords.in(Danish.LOCALE);

    private Corrections() {}

    /**
     * What was corrected for the indicators there are, newest first.
     *
     * @param from the first instant at which a correction may have become known
     * @param to the first that is too late
     */
    public static List<Correction> between(Reading reading, Instant from, Instant to) {
        return of(indicators(reading).toList(), reading.figures(), from, to);
    }

    /**
     * The same for the indicators that counted in any of some quarters, each as it was in the last of them.
     *
     * @param quarters in their order
     */
    public static List<Correction> between(Reading reading, List<Period> quarters, Instant from, Instant to) {
        Map<IndicatorId, Indicator> counted = new HashMap<>();
        quarters.stream()
                .flatMap(quarter -> indicators(reading.in(quarter)))
                .forEach(indicator -> counted.put(indicator.id(), indicator));
        return of(counted.values(), reading.figures(), from, to);
    }

    private static Stream<Indicator> indicators(Reading reading) {
        return reading.committees().committees().stream()
                .flatMap(committee -> committee.content().indicators().stream());
    }

    private static List<Correction> of(Collection<Indicator> indicators, FigureBook book, Instant from, Instant to) {
        List<Correction> corrections = new ArrayList<>();
        indicators.forEach(indicator -> corrections.addAll(of(indicator, book, from, to)));
        corrections.sort(NEWEST_FIRST);
        return List.copyOf(corrections);
    }

    private static List<Correction> of(Indicator indicator, FigureBook book, Instant from, Instant to) {
        List<Correction> corrections = new ArrayList<>();
        Effects effects = new Effects(indicator, book);
        for (Map.Entry<SeriesKey, Series> entry : book.seriesOf(indicator.id())) {
            if (entry.getValue().revised() && grew(entry.getValue(), from)) {
                boolean judged = entry.getKey().equals(book.ownKey(indicator.id()));
                pairs(entry.getValue()).stream()
                        .filter(pair -> !pair.after().knownAt().isBefore(from)
                                && pair.after().knownAt().isBefore(to))
                        .forEach(pair -> corrections.add(effects.of(pair, judged)));
            }
        }
        return corrections;
    }

    /** Whether anything became known from then on; most series are revised long ago or never. */
    private static boolean grew(Series series, Instant from) {
        return series.asOf(from.minusNanos(1)).map(Series::size).orElse(0) < series.size();
    }

    /** Two real figures that followed each other for one cell, the second one other than the first. */
    private record Pair(Observation before, Observation after) {
        /** What is hidden now is not told here either; only who asks for what was known then still finds it. */
        Figure shownBefore() {
            return after.figure().status() == ObservationStatus.SUPPRESSED ? after.figure() : before.figure();
        }

        boolean corrects() {
            Figure old = before.figure();
            Figure fresh = after.figure();
            boolean sameValue = old.value().equals(fresh.value());
            boolean confirmed = sameValue
                    && old.status() == ObservationStatus.PROVISIONAL
                    && fresh.status() == ObservationStatus.OBSERVED;
            return !confirmed && !(sameValue && old.status() == fresh.status());
        }
    }

    private static List<Pair> pairs(Series series) {
        List<Pair> pairs = new ArrayList<>();
        Observation before = null;
        for (Observation figure : series.vintages()) {
            if (!figure.example() && !takenOut(figure) && !computed(figure)) {
                if (before != null && before.period().equals(figure.period())) {
                    Pair pair = new Pair(before, figure);
                    if (pair.corrects()) {
                        pairs.add(pair);
                    }
                }
                before = figure;
            }
        }
        return pairs;
    }

    /** A computed figure also moves when a new operand comes; what was corrected is told of the operand itself. */
    private static boolean computed(Observation figure) {
        return figure.reference().startsWith(COMPUTED);
    }

    private static boolean takenOut(Observation figure) {
        return figure.figure().status() == ObservationStatus.NOT_APPLICABLE
                && figure.figure().note().startsWith(TAKEN_OUT);
    }

    /** What corrections do to an indicator's assessment, which is made from the municipality's own figures alone. */
    private static final class Effects {
        private final Indicator indicator;
        private final FigureBook book;
        /** One fetch corrects many cells at once. */
        private final Map<Instant, AssessmentCode> assessed = new HashMap<>();

        Effects(Indicator indicator, FigureBook book) {
            this.indicator = indicator;
            this.book = book;
        }

        Correction of(Pair pair, boolean judged) {
            Instant known = pair.after().knownAt();
            Period quarter = quarter(known);
            AssessmentCode after = assessed(known, quarter);
            return new Correction(
                    indicator,
                    new Correction.Cell(
                            pair.after().period(),
                            pair.after().area(),
                            pair.after().breakdown()),
                    new Correction.Replaced<>(pair.shownBefore(), pair.after().figure()),
                    known,
                    pair.after().reference(),
                    new Correction.Replaced<>(judged ? assessed(known.minusNanos(1), quarter) : after, after));
        }

        /** Where the figures end: later on they would count as forældede, whatever was corrected. */
        private Period quarter(Instant known) {
            Period latest = Danish.quarter(known);
            return book.asOf(known)
                    .own(indicator.id())
                    .flatMap(series -> series.newestValued(latest))
                    .map(figure ->
                            Period.containing(Frequency.QUARTER, figure.period().end()))
                    .filter(newest -> newest.compareTo(latest) < 0)
                    .orElse(latest);
        }

        private AssessmentCode assessed(Instant with, Period quarter) {
            return assessed.computeIfAbsent(
                    with,
                    time -> new IndicatorRule(WORDS, LocalDate.ofInstant(time, Danish.ZONE))
                            .judge(indicator, book.asOf(time), quarter)
                            .assessment()
                            .code());
        }
    }
}
