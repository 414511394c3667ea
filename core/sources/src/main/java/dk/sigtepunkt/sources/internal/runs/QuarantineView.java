package dk.sigtepunkt.sources.internal.runs;

import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.sources.internal.guard.Cell;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What quarantine knows of one source when a run begins to judge. */
final class QuarantineView {
    private static final int FAR_BACK = 500;

    private final List<QuarantineCase> waiting;
    private final Set<Said> rejected;

    private QuarantineView(List<QuarantineCase> waiting, Set<Said> rejected) {
        this.waiting = waiting;
        this.rejected = rejected;
    }

    static QuarantineView of(SourceStore store, SourceKey source) {
        List<QuarantineCase> waiting = store.waiting().stream()
                .filter(held -> held.arrival().source().equals(source))
                .toList();
        Set<Said> rejected = store.held(source, FAR_BACK).stream()
                .filter(held -> held.decision()
                        .filter(decision -> decision.verdict() == Verdict.REJECTED)
                        .isPresent())
                .flatMap(held -> held.figures().stream())
                .map(Said::of)
                .collect(toSet());
        return new QuarantineView(waiting, rejected);
    }

    /** A person has said no to exactly this figure. */
    boolean rejected(Observation figure) {
        return rejected.contains(Said.of(figure));
    }

    List<QuarantineCase> waiting(IndicatorId indicator) {
        return waiting.stream()
                .filter(held -> held.indicator().equals(indicator))
                .toList();
    }

    /** The case that waits with exactly these figures. */
    Optional<QuarantineCase> waiting(IndicatorId indicator, Collection<Observation> figures) {
        Set<Said> said = figures.stream().map(Said::of).collect(toSet());
        return waiting(indicator).stream()
                .filter(held ->
                        held.figures().stream().map(Said::of).collect(toSet()).equals(said))
                .findFirst();
    }

    /** A figure without its times; a note alone makes no other figure. */
    private record Said(Cell cell, Figure figure) {
        static Said of(Observation observation) {
            Figure figure = observation.figure();
            String note = figure.status().valued() ? "" : ".";
            return new Said(Cell.of(observation), new Figure(figure.value(), figure.status(), note));
        }
    }
}
