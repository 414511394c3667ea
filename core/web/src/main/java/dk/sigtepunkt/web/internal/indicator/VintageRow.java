package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.FigureLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One period's figure, and those that were known before it.
 *
 * @param earlier newest first
 */
public record VintageRow(String period, Vintage now, List<Vintage> earlier) {
    /** Newest period first. */
    static List<VintageRow> of(Indicator indicator, FigureBook figures, Words words) {
        Optional<Series> series = figures.own(indicator.id());
        Map<Period, List<Observation>> known = series.map(Series::vintages).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(Observation::period));
        List<VintageRow> rows = new ArrayList<>();
        for (Observation now : series.map(Series::latest).orElse(List.of())) {
            rows.add(0, row(indicator, now, known.getOrDefault(now.period(), List.of()), words));
        }
        return rows;
    }

    private static VintageRow row(Indicator indicator, Observation now, List<Observation> known, Words words) {
        return new VintageRow(
                Danish.period(now.period()),
                vintage(indicator, now, words),
                known.stream()
                        .filter(one -> !one.equals(now))
                        .sorted(Comparator.comparing(Observation::knownAt).reversed())
                        .map(one -> vintage(indicator, one, words))
                        .toList());
    }

    private static Vintage vintage(Indicator indicator, Observation figure, Words words) {
        return new Vintage(
                FigureLabels.value(figure.figure(), indicator, words),
                CommitteeWords.moment(figure.knownAt()),
                figure.reference(),
                figure.figure().note(),
                figure.example());
    }

    /** @param known since when it is known */
    public record Vintage(String value, String known, String reference, String note, boolean example) {}
}
