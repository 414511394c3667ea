package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.CompanionSeries;
import java.util.List;
import java.util.stream.Collectors;

final class DanishChartWords implements ChartWords {
    @Override
    public String description(Indicator indicator, List<Observation> valued) {
        Observation last = valued.get(valued.size() - 1);
        String how = indicator.method().forward() ? "fremskrevet" : "målt";
        String course = valued.size() == 1
                ? "Ét %s tal: %s i %s.".formatted(how, amount(indicator, last), Danish.period(last.period()))
                : "%s %s.".formatted(Danish.begun(how), course(indicator, valued));
        String aim =
                indicator.judged() ? " Målet er %s i %s.".formatted(target(indicator), targetPeriod(indicator)) : "";
        return "Linjediagram. " + course + aim;
    }

    private static String course(Indicator indicator, List<Observation> valued) {
        Observation first = valued.get(0);
        Observation last = valued.get(valued.size() - 1);
        return "fra %s i %s til %s i %s"
                .formatted(
                        amount(indicator, first),
                        Danish.period(first.period()),
                        amount(indicator, last),
                        Danish.period(last.period()));
    }

    @Override
    public String gaps(List<Observation> unvalued) {
        return "Uden tal: %s."
                .formatted(unvalued.stream()
                        .map(figure -> "%s (%s)"
                                .formatted(
                                        Danish.period(figure.period()),
                                        Danish.status(figure.figure().status())))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public String companion(CompanionSeries companion, List<Observation> valued) {
        return "Vist ved siden af: »%s« (%s), %s."
                .formatted(companion.indicator().name(), role(companion.role()), course(companion.indicator(), valued));
    }

    private static String role(Companion.Role role) {
        return switch (role) {
            case OUTLOOK -> "fremskrivning";
            case CAPACITY -> "kapacitet";
            case DEMAND -> "behov";
        };
    }

    @Override
    public String label(Companion.Role role) {
        return switch (role) {
            case OUTLOOK -> "Fremskrevet";
            case CAPACITY -> "Kapacitet";
            case DEMAND -> "Behov";
        };
    }

    @Override
    public String target(Target target) {
        return "Mål " + target.period().year();
    }

    @Override
    public List<String> labels(Handover handover) {
        return handover.comparable() ? List.of("Overført fra " + formers(handover), "Overført") : List.of("Databrud");
    }

    @Override
    public String handover(Handover handover) {
        String form = handover.comparable()
                ? "Tallene fra før %s er overført fra %s."
                : "Databrud %s: tallene før og efter kan ikke sammenlignes; de første er overført fra %s.";
        return form.formatted(Danish.date(handover.from()), formers(handover));
    }

    @Override
    public String label(Indicator indicator, ForecastPoint forecast) {
        return "Fremskrivning "
                + Danish.number(forecast.band().value(), indicator.unit().decimals());
    }

    @Override
    public String forecast(Indicator indicator, ForecastPoint forecast) {
        return "Fremskrivning til %s: %s, bånd fra %s til %s."
                .formatted(
                        Danish.period(forecast.period()),
                        Danish.amount(forecast.band().value(), indicator.unit()),
                        Danish.number(forecast.band().low(), indicator.unit().decimals()),
                        Danish.amount(forecast.band().high(), indicator.unit()));
    }

    private static String formers(Handover handover) {
        return handover.successions().stream()
                .map(Succession::former)
                .map(Object::toString)
                .collect(Collectors.joining(" og "));
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
