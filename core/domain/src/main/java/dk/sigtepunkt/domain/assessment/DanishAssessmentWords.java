package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class DanishAssessmentWords implements AssessmentWords {
    private static final List<AssessmentCode> WORST_FIRST = List.of(
            AssessmentCode.OFF_COURSE,
            AssessmentCode.ATTENTION,
            AssessmentCode.ON_TRACK,
            AssessmentCode.INSUFFICIENT,
            AssessmentCode.NOT_JUDGED);

    @Override
    public String name(AssessmentCode code) {
        return switch (code) {
            case ON_TRACK -> "På rette vej";
            case ATTENTION -> "Kræver opmærksomhed";
            case OFF_COURSE -> "Ude af kurs";
            case INSUFFICIENT -> "Ikke nok data";
            case NOT_JUDGED -> "Vurderes ikke";
        };
    }

    @Override
    public String noFigures(Indicator indicator) {
        return "Der er endnu ingen tal for »%s«.".formatted(indicator.name());
    }

    @Override
    public String stale(Indicator indicator, Period newest, LocalDate due) {
        return "Tallene for »%s« er forældede: det seneste er for %s, og et nyere var ventet senest %s."
                .formatted(indicator.name(), Danish.period(newest), Danish.date(due));
    }

    @Override
    public String fromBeforeTheBreak(Indicator indicator, Period newest, LocalDate since) {
        return "Tallene for »%s« kan ikke bruges: det seneste er for %s, og fra %s måles der på en anden måde."
                .formatted(indicator.name(), Danish.period(newest), Danish.date(since));
    }

    @Override
    public String withinBand(Newest newest, Target band, boolean allowed) {
        Unit unit = newest.indicator().unit();
        String target = "%s; målet er %s til %s"
                .formatted(
                        figure(newest), Danish.number(band.low(), unit.decimals()), Danish.amount(band.high(), unit));
        return Danish.sentence(target + (allowed ? allowance() : ""));
    }

    @Override
    public String onTheWay(Newest newest, double expected, boolean allowed) {
        Unit unit = newest.indicator().unit();
        boolean looksTheSame =
                Danish.number(newest.value(), unit.decimals()).equals(Danish.number(expected, unit.decimals()));
        String course = "%s; ventet på vej mod målet: %s %s"
                .formatted(
                        figure(newest),
                        newest.indicator().direction() == Direction.UP ? "mindst" : "højst",
                        Danish.amount(expected, unit));
        return Danish.sentence(course + (allowed && !looksTheSame ? allowance() : ""));
    }

    private static String figure(Newest newest) {
        return "%s: %s i %s"
                .formatted(
                        newest.indicator().name(),
                        Danish.amount(newest.value(), newest.indicator().unit()),
                        Danish.period(newest.period()));
    }

    /** Why a figure that visibly misses what was expected is on track all the same. */
    private static String allowance() {
        return "; inden for den tilladte afvigelse";
    }

    @Override
    public String notJudged(Indicator indicator) {
        return (indicator.method().forward() ? "Fremskrivning" : "Baggrundstal") + " – vurderes ikke";
    }

    @Override
    public String nothingToJudge(int count) {
        return count == 1
                ? "Fokusområdets eneste indikator er et baggrundstal eller en fremskrivning og vurderes ikke."
                : "Fokusområdets %d indikatorer er alle baggrundstal eller fremskrivninger og vurderes ikke."
                        .formatted(count);
    }

    @Override
    public String basis(Basis basis) {
        return DanishBasis.of(basis);
    }

    @Override
    public String standstill(Standstill standstill, int indicators) {
        return "%s end i rapporten for %s; det næste %s senest %s."
                .formatted(
                        indicators == 1
                                ? "Intet tal for en senere periode"
                                : "Ingen af de %d indikatorer, der vurderes, har fået tal for en senere periode"
                                        .formatted(indicators),
                        Danish.period(standstill.before()),
                        standstill.overdue() ? "var ventet" : "ventes",
                        Danish.date(standstill.due()));
    }

    @Override
    public String noIndicators() {
        return "Fokusområdet har ingen indikatorer endnu.";
    }

    @Override
    public String ofFocusAreas(Map<AssessmentCode, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return "Der er ingen fokusområder.";
        }
        return "Af %s: %s."
                .formatted(
                        Danish.count(all, "fokusområde", "fokusområder"),
                        WORST_FIRST.stream()
                                .filter(counts::containsKey)
                                .map(code -> counts.get(code) + " " + standing(code))
                                .collect(Collectors.joining(", ")));
    }

    private static String standing(AssessmentCode code) {
        return switch (code) {
            case ON_TRACK -> "er på rette vej";
            case ATTENTION -> "kræver opmærksomhed";
            case OFF_COURSE -> "er ude af kurs";
            case INSUFFICIENT -> "mangler data";
            case NOT_JUDGED -> "vurderes ikke";
        };
    }
}
