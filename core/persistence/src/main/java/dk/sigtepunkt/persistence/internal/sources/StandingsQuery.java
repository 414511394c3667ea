package dk.sigtepunkt.persistence.internal.sources;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStandings;
import jakarta.persistence.EntityManager;
import java.util.Map;

/** Reads how the sources stand. */
final class StandingsQuery {
    private StandingsQuery() {}

    static SourceStandings read(EntityManager manager) {
        return new SourceStandings(newest(manager), pauses(manager), waiting(manager));
    }

    private static Map<SourceKey, SourceRun> newest(EntityManager manager) {
        return manager.createQuery(
                        "select r from SourceRunRow r where r.id in"
                                + " (select max(other.id) from SourceRunRow other group by other.source)",
                        SourceRunRow.class)
                .getResultStream()
                .map(SourceRunRow::run)
                .collect(toUnmodifiableMap(SourceRun::source, run -> run));
    }

    private static Map<SourceKey, Pause> pauses(EntityManager manager) {
        return manager.createQuery("select p from SourcePauseRow p", SourcePauseRow.class)
                .getResultStream()
                .collect(toUnmodifiableMap(SourcePauseRow::source, SourcePauseRow::pause));
    }

    private static Map<SourceKey, Integer> waiting(EntityManager manager) {
        return manager.createQuery(
                        "select c.source, count(c) from SourceCaseRow c where c.verdict is null group by c.source",
                        Object[].class)
                .getResultStream()
                .collect(toUnmodifiableMap(
                        row -> SourceKey.parse((String) row[0]), row -> ((Number) row[1]).intValue()));
    }
}
