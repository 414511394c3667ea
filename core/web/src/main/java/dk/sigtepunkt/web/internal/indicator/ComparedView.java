package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.AreaComparison;
import dk.sigtepunkt.reporting.AreaFigure;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.view.FigureLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The municipality beside other areas.
 *
 * @param period what is compared is of
 * @param measure by what they are compared; a sentence
 * @param column the heading of what is compared
 * @param rows the municipality first; empty when it is compared with nobody
 */
public record ComparedView(String period, String measure, String column, List<BesideView.Row> rows) {
    private static final ComparedView NOBODY = new ComparedView("", "", "", List.of());
    private static final String NONE = "–";

    /** The municipality's own places have a table of their own. */
    static ComparedView of(IndicatorPart part, Reading reading, Words words) {
        List<AreaCode> places =
                part.beside().places().stream().map(one -> one.place().code()).toList();
        return part.beside()
                .comparison()
                .map(comparison -> {
                    List<AreaFigure> others = comparison.others().stream()
                            .filter(other -> !places.contains(other.area()))
                            .toList();
                    return others.isEmpty()
                            ? NOBODY
                            : new Rows(part, comparison, AreaNames.of(reading), words).view(others);
                })
                .orElse(NOBODY);
    }

    private record Rows(IndicatorPart part, AreaComparison comparison, AreaNames names, Words words) {
        ComparedView view(List<AreaFigure> others) {
            List<BesideView.Row> rows = new ArrayList<>();
            rows.add(row(comparison.own(), NONE));
            others.forEach(other -> rows.add(row(other, difference(other))));
            String since = comparison.growthSince().map(Danish::period).orElse("");
            return new ComparedView(
                    part.newest().map(one -> Danish.period(one.period())).orElse(""),
                    since.isEmpty()
                            ? words.say("indicator.compared.by-figure")
                            : words.say("indicator.compared.by-growth", since),
                    since.isEmpty() ? words.say("indicator.figure") : words.say("indicator.compared.growth", since),
                    rows);
        }

        private BesideView.Row row(AreaFigure area, String difference) {
            return new BesideView.Row(
                    new Link("", names.name(area.area())), "", compared(area), difference, area.example());
        }

        private String compared(AreaFigure area) {
            Indicator indicator = part.indicator();
            return indicator.comparedByGrowth()
                    ? percent(area.growth())
                    : area.figure()
                            .map(Observation::figure)
                            .map(figure -> FigureLabels.value(figure, indicator, words))
                            .orElse(NONE);
        }

        private String difference(AreaFigure other) {
            AreaFigure own = comparison.own();
            if (part.indicator().comparedByGrowth()) {
                return own.growth().isEmpty() || other.growth().isEmpty()
                        ? NONE
                        : words.say(
                                "indicator.compared.points",
                                FigureLabels.signed(
                                        other.growth().getAsDouble()
                                                - own.growth().getAsDouble(),
                                        1));
            }
            return own.figure()
                    .flatMap(mine -> other.figure()
                            .map(theirs -> FigureLabels.difference(
                                    mine.figure(), theirs.figure(), Optional.of(part.indicator()))))
                    .orElse(NONE);
        }

        private static String percent(OptionalDouble growth) {
            return growth.isPresent() ? FigureLabels.signed(growth.getAsDouble(), 1) + "\u00a0%" : NONE;
        }
    }
}
