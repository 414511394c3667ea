package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.Missing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report should have held but does not, and since when. */
final class MissingFigures {
    private final Period period;
    private final ZoneId zone;
    private final List<Missing> missing = new ArrayList<>();

    MissingFigures(Period period, ZoneId zone) {
        this.period = period;
        this.zone = zone;
    }

    MissingFigures committee(KnownCommittee committee) {
        if (!committee.active()) {
            LocalDate since = LocalDate.ofInstant(committee.since(), zone);
            missing.add(new Missing(
                    committee.id(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(since),
                    "%s er ikke installeret siden %s; det viste er det sidst kendte."
                            .formatted(committee.content().name(), Danish.date(since))));
        }
        return this;
    }

    MissingFigures focusArea(FocusAreaPart area) {
        for (IndicatorPart indicator : area.indicators()) {
            if (indicator.now().assessment().code() == AssessmentCode.INSUFFICIENT) {
                Optional<LocalDate> since = indicator
                        .newest()
                        .map(newest -> Freshness.due(indicator.indicator(), newest.period())
                                .plusDays(1));
                add(
                        area,
                        indicator.indicator(),
                        since,
                        indicator.now().assessment().reason());
            } else {
                gap(area, indicator);
            }
        }
        return this;
    }

    /** A series that goes on, but whose very last period came without a number. */
    private void gap(FocusAreaPart area, IndicatorPart indicator) {
        List<Observation> figures = indicator.figures();
        if (!figures.isEmpty()
                && !figures.get(figures.size() - 1).figure().status().valued()) {
            Observation last = figures.get(figures.size() - 1);
            add(
                    area,
                    indicator.indicator(),
                    Optional.of(LocalDate.ofInstant(last.knownAt(), zone)),
                    "%s for %s mangler: %s"
                            .formatted(
                                    indicator.indicator().name(),
                                    Danish.period(last.period()),
                                    last.figure().note()));
        }
    }

    private void add(FocusAreaPart area, Indicator indicator, Optional<LocalDate> since, String sentence) {
        missing.add(new Missing(
                area.committee().id(),
                Optional.of(area.area().ref()),
                Optional.of(indicator.id()),
                since.filter(day -> !day.isAfter(period.end())),
                sentence));
    }

    List<Missing> all() {
        return List.copyOf(missing);
    }
}
