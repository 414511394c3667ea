package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.ReportWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened to a focus area in a quarter, as sentences. */
final class QuarterChanges {
    private final FocusAreaRef area;
    private final Period period;
    private final ZoneId zone;
    private final ReportWords words;
    private final List<Change> changes = new ArrayList<>();

    QuarterChanges(FocusAreaRef area, Period period, ZoneId zone, ReportWords words) {
        this.area = area;
        this.period = period;
        this.zone = zone;
        this.words = words;
    }

    /** Of what did not count before it is told that it came, and nothing of how it stood. */
    QuarterChanges assessment(String title, Optional<AssessmentCode> before, AssessmentCode now) {
        before.filter(code -> code != now)
                .ifPresent(code -> add(Change.Kind.ASSESSMENT, words.assessed(title, code, now)));
        return this;
    }

    QuarterChanges actions(List<ActionPart> actions) {
        for (ActionPart part : actions) {
            part.inPeriod().forEach(step -> add(Change.Kind.ACTION, words.step(part.action(), step)));
        }
        return this;
    }

    QuarterChanges figures(Indicator indicator, Optional<Series> series) {
        List<Observation> vintages = series.map(Series::vintages).orElse(List.of());
        for (int index = 0; index < vintages.size(); index++) {
            Observation figure = vintages.get(index);
            if (figure.figure().status().valued() && inQuarter(figure)) {
                Optional<Observation> before = before(vintages, index);
                if (before.isPresent()) {
                    again(indicator, before.get(), figure);
                } else if (!figure.period().end().isAfter(period.end())) {
                    add(Change.Kind.FIGURE, words.newFigure(indicator, figure));
                }
            }
        }
        return this;
    }

    List<Change> all() {
        return List.copyOf(changes);
    }

    private boolean inQuarter(Observation figure) {
        LocalDate known = LocalDate.ofInstant(figure.knownAt(), zone);
        return !known.isBefore(period.start()) && !known.isAfter(period.end());
    }

    /** The figure with a number that was known for the same period just before. */
    private static Optional<Observation> before(List<Observation> vintages, int index) {
        return index == 0
                ? Optional.empty()
                : Optional.of(vintages.get(index - 1))
                        .filter(known ->
                                known.period().equals(vintages.get(index).period())
                                        && known.figure().status().valued());
    }

    /** A second figure for one period: a real one for an example, a revision, a confirmation, or nothing new. */
    private void again(Indicator indicator, Observation before, Observation after) {
        if (before.example() && !after.example()) {
            add(Change.Kind.FIGURE, words.realFigure(indicator, after));
        } else if (!before.figure().value().equals(after.figure().value())) {
            add(Change.Kind.REVISION, words.revised(indicator, before, after));
        } else if (before.figure().status() == ObservationStatus.PROVISIONAL
                && after.figure().status() == ObservationStatus.OBSERVED) {
            add(Change.Kind.REVISION, words.confirmed(indicator, after));
        }
    }

    private void add(Change.Kind kind, String sentence) {
        changes.add(new Change(kind, area, sentence));
    }
}
