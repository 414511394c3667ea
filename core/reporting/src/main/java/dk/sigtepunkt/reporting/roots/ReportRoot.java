package dk.sigtepunkt.reporting.roots;

import dk.sigtepunkt.domain.roots.ReportFact;
import dk.sigtepunkt.domain.roots.Root;
import java.util.List;

/**
 * Something that a report shows numbers or a status of, with where they come from; several numbers of one thing share it.
 *
 * @param id the same for the same thing of the same report; letters, digits, hyphens and full stops
 * @param title what it is; Danish
 * @param value as it is told where only one line is told of it: its newest figure, its status, its count
 * @param facts its numbers, the one that is told first
 */
public record ReportRoot(String id, String title, String value, Root root, List<ReportFact> facts) {
    public ReportRoot {
        facts = List.copyOf(facts);
    }
}
