package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.view.FigureLabels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a case would change.
 *
 * @param rows the municipality's own first, newest first
 * @param more how many figures there are beyond the rows, in words; empty for none
 */
public record QuarantinedFigures(List<Row> rows, String more) {
    private static final int SHOWN = 200;

    static QuarantinedFigures of(QuarantineCase held, Reading reading, Words words) {
        AreaNames names = AreaNames.of(reading);
        Optional<Indicator> indicator = reading.committees().indicator(held.indicator());
        int more = held.figures().size() - SHOWN;
        return new QuarantinedFigures(
                held.figures().stream()
                        .sorted(order(reading.figures().municipality().area()))
                        .limit(SHOWN)
                        .map(figure -> row(figure, reading, names, indicator, words))
                        .toList(),
                more > 0 ? words.say("sources.case.figures.more", more) : "");
    }

    private static Comparator<Observation> order(AreaCode own) {
        return Comparator.comparing((Observation figure) -> !figure.area().equals(own))
                .thenComparing(Observation::area)
                .thenComparing(Observation::breakdown)
                .thenComparing(Observation::period, Comparator.reverseOrder());
    }

    private static Row row(
            Observation figure, Reading reading, AreaNames names, Optional<Indicator> indicator, Words words) {
        Optional<Figure> known = reading.figures()
                .series(SeriesKey.of(figure))
                .flatMap(series -> series.at(figure.period()))
                .map(Observation::figure);
        return new Row(
                Danish.period(figure.period()),
                names.part(figure.area(), figure.breakdown()),
                known.map(one -> FigureLabels.value(one, indicator, words)).orElse("–"),
                FigureLabels.value(figure.figure(), indicator, words),
                known.map(one -> FigureLabels.difference(one, figure.figure(), indicator))
                        .orElseGet(() -> words.say("sources.case.new")));
    }

    /**
     * @param part what it is about when that is not the whole municipality; else empty
     * @param before the figure that is known; a dash for none
     */
    public record Row(String period, String part, String before, String after, String difference) {}
}
