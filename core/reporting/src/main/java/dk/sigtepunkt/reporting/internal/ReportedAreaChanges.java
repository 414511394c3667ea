package dk.sigtepunkt.reporting.internal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.AreaChange;
import dk.sigtepunkt.domain.influence.AreaChange.Kind;
import dk.sigtepunkt.domain.influence.AreaChanges;
import dk.sigtepunkt.domain.influence.InfluenceWords;
import dk.sigtepunkt.domain.judgement.JudgementEntry.StatusSet;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.ReportWords;
import dk.sigtepunkt.reporting.Reports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes from a quarter's report what may be felt in other areas: statuses, what was done, and targets. */
@Component
public final class ReportedAreaChanges implements AreaChanges {
    private static final ReportWords WORDS = ReportWords.in(Danish.LOCALE);
    private static final InfluenceWords SAID = InfluenceWords.in(Danish.LOCALE);
    private static final AssessmentWords STATUSES = AssessmentWords.in(Danish.LOCALE);

    private final Reports reports;

    @Activate
    public ReportedAreaChanges(@Reference Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<AreaChange> in(Reading reading, Period quarter) {
        Optional<ConsolidatedReport> report = reports.overview(reading, quarter);
        CatalogueSnapshot before = reading.in(quarter.previous()).committees();
        return report.stream()
                .flatMap(one -> one.focusAreas().stream())
                .flatMap(area -> of(area, before))
                .toList();
    }

    private static Stream<AreaChange> of(FocusAreaPart area, CatalogueSnapshot before) {
        return Stream.of(
                        status(area).stream(),
                        set(area).stream(),
                        area.actions().stream().flatMap(action -> steps(action, area)),
                        area.indicators().stream()
                                .map(IndicatorPart::indicator)
                                .flatMap(one -> moved(one, before, area).stream()))
                .flatMap(all -> all);
    }

    /** Of what did not count before nothing is told. */
    private static Optional<AreaChange> status(FocusAreaPart area) {
        AssessmentCode now = area.assessment().code();
        return area.assessment()
                .then()
                .filter(then -> then != now)
                .map(then -> new AreaChange(
                        kind(then, now),
                        "status/%s/%s/%s".formatted(area.area().ref(), then.code(), now.code()),
                        area.area().ref(),
                        WORDS.assessed(area.area().title(), then, now)));
    }

    /** What a person had it as by the quarter's end, where that is not what is computed. */
    private static Optional<AreaChange> set(FocusAreaPart area) {
        AssessmentCode computed = area.assessment().code();
        return area.judgement()
                .counting()
                .map(StatusSet::status)
                .filter(set -> set != computed)
                .map(set -> new AreaChange(
                        kind(computed, set),
                        "status-set/%s/%s/%s".formatted(area.area().ref(), computed.code(), set.code()),
                        area.area().ref(),
                        SAID.statusSet(area.area().title(), STATUSES.name(computed), STATUSES.name(set))));
    }

    private static Kind kind(AssessmentCode then, AssessmentCode now) {
        if (!then.verdict() || !now.verdict()) {
            return Kind.STATUS_OTHER;
        }
        return now.compareTo(then) < 0 ? Kind.STATUS_BETTER : Kind.STATUS_WORSE;
    }

    private static Stream<AreaChange> steps(ActionPart action, FocusAreaPart area) {
        return action.inPeriod().stream()
                .flatMap(step -> kind(step.state()).stream()
                        .map(kind -> new AreaChange(
                                kind,
                                "%s/%s/%s"
                                        .formatted(kind.code(), action.action().ref(), step.on()),
                                area.area().ref(),
                                WORDS.step(action.action(), step))));
    }

    private static Optional<Kind> kind(ActionState state) {
        return switch (state) {
            case STARTED -> Optional.of(Kind.ACTION_STARTED);
            case COMPLETED -> Optional.of(Kind.ACTION_COMPLETED);
            case STOPPED -> Optional.of(Kind.ACTION_STOPPED);
            case IDENTIFIED, DECIDED, ADJUSTED, REPLACED -> Optional.empty();
        };
    }

    /**
     * Of an indicator that was there in the quarter before, with other targets. Who set them and how many decimals are shown moves
     * none; nor does another unit, in which the same is another number.
     */
    private static Optional<AreaChange> moved(Indicator now, CatalogueSnapshot before, FocusAreaPart area) {
        return before.indicator(now.id())
                .filter(then -> then.unit().symbol().equals(now.unit().symbol()))
                .filter(then -> !values(then).equals(values(now)))
                .map(then -> new AreaChange(
                        Kind.TARGET_MOVED,
                        "%s/%s".formatted(Kind.TARGET_MOVED.code(), now.id()),
                        area.area().ref(),
                        SAID.targetMoved(now.name(), targets(then), targets(now))));
    }

    private static Map<Period, List<Double>> values(Indicator indicator) {
        return indicator.targets().stream()
                .collect(toMap(Target::period, one -> List.of(one.low(), one.high()), (one, other) -> one));
    }

    private static String targets(Indicator indicator) {
        return indicator.targets().stream()
                .map(target -> Danish.period(target.period()) + ": " + amount(target, indicator.unit()))
                .collect(joining("; "));
    }

    private static String amount(Target target, Unit unit) {
        String high = Danish.amount(target.high(), unit);
        return target.low() == target.high() ? high : Danish.number(target.low(), unit.decimals()) + "–" + high;
    }
}
