package dk.sigtepunkt.reporting.roots;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.roots.ReportFact;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is counted over something that a reading holds back: its numbers are those of what is left, and true of nothing. */
public final class HeldRoots {
    private HeldRoots() {}

    /**
     * @param report put together from the reading
     * @return the ids of their roots; none where all of the quarter is told
     */
    public static Set<String> of(ConsolidatedReport report, Reading reading) {
        if (reading.heldBack(report.period()).isEmpty()) {
            return Set.of();
        }
        Set<String> held = new HashSet<>(Set.of(RootBook.WHOLE));
        report.sigtepunkter().forEach(part -> held.add(RootBook.id(part)));
        report.focusAreas().stream()
                .filter(part -> reading.withheld().holds(part.committee().id(), report.period()))
                .forEach(part -> {
                    CommitteeId committee = part.committee().id();
                    held.addAll(List.of(committee.value(), RootBook.id(part)));
                });
        return Set.copyOf(held);
    }

    /** The facts of all others. */
    public static List<ReportFact> without(Set<String> held, List<ReportFact> facts) {
        return facts.stream().filter(fact -> !held.contains(fact.about().id())).toList();
    }
}
