package dk.sigtepunkt.domain.minutes;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Spent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sums that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemoryMinutes implements MinuteStore {
    private final List<MinuteSwitch> switches = new ArrayList<>();
    private final List<AuditNote> notes = new ArrayList<>();
    private final Map<String, WorkSum> sums = new TreeMap<>();

    @Override
    public synchronized List<MinuteSwitch> switches() {
        return List.copyOf(switches);
    }

    @Override
    public synchronized List<WorkSum> sums() {
        return List.copyOf(sums.values());
    }

    /** What was noted of its being turned, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized boolean keep(MinuteSwitch turned, int seen, AuditNote note) {
        boolean same = switches.size() == seen;
        if (same) {
            switches.add(turned);
            noted(note);
            notes.add(note);
        }
        return same;
    }

    /** As a store does with what it keeps. */
    public synchronized void noted(AuditNote note) {
        note.spent().ifPresent(this::add);
    }

    private void add(Spent spent) {
        WorkSum one = new WorkSum(
                new MeasuredReport(
                        spent.report(),
                        spent.committee().isEmpty()
                                ? Optional.empty()
                                : Optional.of(new CommitteeId(spent.committee())),
                        Period.parse(spent.quarter())),
                WorkKind.find(spent.work()).orElseThrow(),
                1,
                spent.minutes());
        sums.merge(
                spent.report() + "/" + spent.work(),
                one,
                (before, more) -> new WorkSum(
                        before.report(), before.kind(), before.writes() + 1, before.minutes() + more.minutes()));
    }
}
