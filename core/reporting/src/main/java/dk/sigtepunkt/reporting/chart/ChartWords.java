package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.CompanionSeries;
import java.util.List;

/** What a chart says to those who cannot see it. */
final class ChartWords {
    private ChartWords() {}

    static String description(Indicator indicator, List<Observation> valued) {
        Observation first = valued.get(0);
        Observation last = valued.get(valued.size() - 1);
        String course = valued.size() == 1
                ? "Ét målt tal: %s i %s.".formatted(amount(indicator, last), Danish.period(last.period()))
                : "Målt fra %s i %s til %s i %s."
                        .formatted(
                                amount(indicator, first),
                                Danish.period(first.period()),
                                amount(indicator, last),
                                Danish.period(last.period()));
        return "Linjediagram. %s Målet er %s i %s.".formatted(course, target(indicator), targetPeriod(indicator));
    }

    /** The periods that lack a number, with why. */
    static String gaps(List<Observation> figures) {
        List<String> gaps = figures.stream()
                .filter(figure -> !FigureLine.valued(figure))
                .map(figure -> "%s (%s)"
                        .formatted(
                                Danish.period(figure.period()),
                                Danish.status(figure.figure().status())))
                .toList();
        return gaps.isEmpty() ? "" : " Uden tal: %s.".formatted(String.join(", ", gaps));
    }

    /** A sentence for each line beside the indicator's own. */
    static String companions(List<CompanionSeries> companions) {
        StringBuilder words = new StringBuilder();
        for (CompanionSeries one : companions) {
            List<Observation> valued =
                    one.figures().stream().filter(FigureLine::valued).toList();
            Observation first = valued.get(0);
            Observation last = valued.get(valued.size() - 1);
            words.append(" Vist ved siden af: »%s« (%s), fra %s i %s til %s i %s."
                    .formatted(
                            one.indicator().name(),
                            role(one.role()),
                            amount(one.indicator(), first),
                            Danish.period(first.period()),
                            amount(one.indicator(), last),
                            Danish.period(last.period())));
        }
        return words.toString();
    }

    static String role(Companion.Role role) {
        return switch (role) {
            case OUTLOOK -> "fremskrivning";
            case CAPACITY -> "kapacitet";
            case DEMAND -> "behov";
        };
    }

    /** What stands beside a companion's newest figure. */
    static String label(Companion.Role role) {
        return switch (role) {
            case OUTLOOK -> "Fremskrevet";
            case CAPACITY -> "Kapacitet";
            case DEMAND -> "Behov";
        };
    }

    private static String amount(Indicator indicator, Observation figure) {
        return Danish.amount(IndicatorChart.value(figure), indicator.unit());
    }

    private static String target(Indicator indicator) {
        Target last = last(indicator);
        String high = Danish.amount(last.high(), indicator.unit());
        return indicator.direction() == Direction.WITHIN
                ? "%s til %s"
                        .formatted(Danish.number(last.low(), indicator.unit().decimals()), high)
                : high;
    }

    private static String targetPeriod(Indicator indicator) {
        return Danish.period(last(indicator).period());
    }

    private static Target last(Indicator indicator) {
        return indicator.targets().get(indicator.targets().size() - 1);
    }
}
