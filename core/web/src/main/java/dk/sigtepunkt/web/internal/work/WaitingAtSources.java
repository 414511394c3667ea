package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import java.util.Set;

/** What waits at the data sources: figures that are held back, runs that failed, figures that should have come. */
record WaitingAtSources(Sources sources, Reading reading) {
    private static final Set<SourceRun.State> FAILED = Set.of(SourceRun.State.FAILED, SourceRun.State.INTERRUPTED);

    void into(WhatWaits.Found found) {
        sources.waiting()
                .forEach(held -> found.add(held.arrival().source().committee(), WaitingKind.QUARANTINE, "/karantaene"));
        for (SourceStatus source : sources.all(reading)) {
            if (source.runs()
                    .newest()
                    .map(SourceRun::state)
                    .filter(FAILED::contains)
                    .isPresent()) {
                found.add(source.definition().key().committee(), WaitingKind.FAILED_RUNS, "/kilder");
            }
            found.add(source.definition().key().committee(), WaitingKind.STALE_FIGURES, stale(source), "/kilder");
        }
    }

    private static int stale(SourceStatus source) {
        return (int) source.standings().stream()
                .filter(one -> one.state() == SeriesFreshness.State.STALE)
                .count();
    }
}
