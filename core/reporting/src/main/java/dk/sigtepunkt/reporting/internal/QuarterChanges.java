package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ActionWords;
import dk.sigtepunkt.reporting.Change;
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
    private final List<Change> changes = new ArrayList<>();

    QuarterChanges(FocusAreaRef area, Period period, ZoneId zone) {
        this.area = area;
        this.period = period;
        this.zone = zone;
    }

    QuarterChanges assessment(String title, AssessmentCode before, AssessmentCode now) {
        if (before != now) {
            add(Change.Kind.ASSESSMENT, "%s gik fra »%s« til »%s«.".formatted(title, before.danish(), now.danish()));
        }
        return this;
    }

    QuarterChanges actions(List<ActionPart> actions) {
        for (ActionPart part : actions) {
            part.inPeriod()
                    .forEach(step -> add(
                            Change.Kind.ACTION,
                            "Handlingen »%s« blev %s %s: %s"
                                    .formatted(
                                            part.action().title(),
                                            ActionWords.danish(step.state()),
                                            Danish.date(step.on()),
                                            step.reason())));
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
                    newFigure(indicator, figure);
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

    private void newFigure(Indicator indicator, Observation figure) {
        add(
                Change.Kind.FIGURE,
                "Nyt tal: %s var %s i %s"
                        .formatted(
                                indicator.name(),
                                Danish.amount(figure.figure().value().orElseThrow(), indicator.unit()),
                                Danish.period(figure.period())));
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
        String name = "%s for %s".formatted(indicator.name(), Danish.period(after.period()));
        String figure = Danish.amount(after.figure().value().orElseThrow(), indicator.unit());
        if (before.example() && !after.example()) {
            add(Change.Kind.FIGURE, "Rigtigt tal: %s er nu %s og afløser et eksempeltal.".formatted(name, figure));
        } else if (!before.figure().value().equals(after.figure().value())) {
            add(
                    Change.Kind.REVISION,
                    "Rettet tal: %s er rettet fra %s til %s"
                            .formatted(
                                    name,
                                    Danish.amount(before.figure().value().orElseThrow(), indicator.unit()),
                                    figure));
        } else if (before.figure().status() == ObservationStatus.PROVISIONAL
                && after.figure().status() == ObservationStatus.OBSERVED) {
            add(Change.Kind.REVISION, "Bekræftet tal: %s er nu endeligt, %s.".formatted(name, figure));
        }
    }

    private void add(Change.Kind kind, String text) {
        changes.add(new Change(kind, area, Danish.sentence(text)));
    }
}
