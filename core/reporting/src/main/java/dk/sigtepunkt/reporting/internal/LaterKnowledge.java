package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.LateFigures;
import dk.sigtepunkt.reporting.ReportWords;
import dk.sigtepunkt.reporting.SinceEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what a quarter's report shows with what was known when the quarter ended. */
final class LaterKnowledge {
    private final Reading reading;
    private final Period quarter;
    private final CouncilSince council;
    private final ReportWords words;
    private final List<Correction> corrections;
    private final Instant end;

    /**
     * @param reading of the quarter
     * @param council what the council has said of the quarter
     * @param corrections of what is in it that became known since the quarter began
     */
    LaterKnowledge(Reading reading, CouncilSince council, List<Correction> corrections, ReportWords words) {
        this.words = words;
        this.council = council;
        this.corrections = List.copyOf(corrections);
        this.reading = reading;
        this.quarter = council.quarter();
        this.end = Danish.endOf(quarter.end());
    }

    /** Empty while the quarter is not over for who looks on that day. */
    Optional<SinceEnd> seenOn(LocalDate day) {
        return day.isAfter(quarter.end())
                ? Optional.of(new SinceEnd(
                        quarter.end(),
                        council.strategy(),
                        new LaterContent(reading, end, council, words).changes(),
                        figures(),
                        corrections()))
                : Optional.empty();
    }

    private List<LateFigures> figures() {
        return reading.committees().committees().stream()
                .flatMap(committee -> committee.content().indicators().stream())
                .flatMap(indicator -> late(indicator).stream())
                .toList();
    }

    private Optional<LateFigures> late(Indicator indicator) {
        Map<Period, Observation> first = new LinkedHashMap<>();
        for (Observation figure :
                reading.figures().own(indicator.id()).map(Series::vintages).orElse(List.of())) {
            if (figure.figure().status().valued() && !figure.period().end().isAfter(quarter.end())) {
                first.merge(
                        figure.period(),
                        figure,
                        (earlier, later) -> earlier.example() && !later.example() ? later : earlier);
            }
        }
        List<Observation> late = new ArrayList<>(first.values());
        late.removeIf(figure -> !figure.knownAt().isAfter(end));
        late.sort(Comparator.comparing(Observation::period).reversed());
        return late.isEmpty() ? Optional.empty() : Optional.of(new LateFigures(indicator, late));
    }

    private List<Correction> corrections() {
        return corrections.stream()
                .filter(correction -> correction.knownAt().isAfter(end))
                .filter(correction -> !correction.cell().period().end().isAfter(quarter.end()))
                .toList();
    }
}
