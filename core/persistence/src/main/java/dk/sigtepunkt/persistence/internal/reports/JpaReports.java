package dk.sigtepunkt.persistence.internal.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportStore;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every page that tells a committee's words asks for it; other nodes' writes are seen a little later. */
@Component(service = {ReportStore.class, ReportHistory.class})
public final class JpaReports implements ReportStore {
    private final HeldBook<ReportBook> held;

    @Activate
    public JpaReports(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaReports(OpenDatabase database, LongSupplier nanoTime) {
        this.held =
                new HeldBook<>("reports", database, nanoTime, JpaReports::writes, (manager, before) -> read(manager));
    }

    @Override
    public ReportBook book() {
        return held.now();
    }

    @Override
    public boolean keep(ReportRef ref, OptionalInt seen, ReportEntry entry, AuditNote note) {
        return held.keep(note, manager -> {
            ReportLockRow lock = manager.find(ReportLockRow.class, ReportLockRow.ID, LockModeType.PESSIMISTIC_WRITE);
            boolean same = seen.isEmpty() || seen.getAsInt() == count(manager, ref, " and e.counts = 1");
            if (same) {
                manager.persist(new ReportEntryRow(ref, count(manager, ref, ""), entry));
                lock.written();
            }
            return same;
        });
    }

    private static int count(EntityManager manager, ReportRef ref, String which) {
        TypedQuery<Long> query = manager.createQuery(
                "select count(e) from ReportEntryRow e where e.reportKind = :kind and e.committeeId = :committee"
                        + " and e.quarter = :quarter" + which,
                Long.class);
        return query.setParameter("kind", ref.kind().code())
                .setParameter(
                        "committee", ref.committee().map(CommitteeId::value).orElse(""))
                .setParameter("quarter", ref.quarter().code())
                .getSingleResult()
                .intValue();
    }

    private static long writes(EntityManager manager) {
        return manager.find(ReportLockRow.class, ReportLockRow.ID).writes();
    }

    private static ReportBook read(EntityManager manager) {
        Map<String, List<ReportEntryRow>> rows = manager
                .createQuery(
                        "select e from ReportEntryRow e order by e.reportKind, e.committeeId, e.quarter, e.place",
                        ReportEntryRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(ReportEntryRow::name, toUnmodifiableList()));
        Map<ReportRef, WrittenReport> all = new HashMap<>();
        begun(rows.values()).forEach(report -> all.put(report.ref(), report));
        ReadableRows.of("report", rows.entrySet(), Map.Entry::getKey, one -> read(one.getValue()))
                .forEach(report -> all.put(report.ref(), report));
        return new ReportBook(all);
    }

    /** Of one that cannot be read it stays known that it is begun, so that what waits for it is not public. */
    private static List<WrittenReport> begun(Collection<List<ReportEntryRow>> rows) {
        return ReadableRows.of(
                "report",
                rows,
                one -> one.get(0).name(),
                one -> WrittenReport.none(one.get(0).ref())
                        .with(new ReportStep.Begun(one.get(0).signature())));
    }

    /** @param rows of one report in their order, at least one */
    private static WrittenReport read(List<ReportEntryRow> rows) {
        WrittenReport report = new WrittenReport(
                rows.get(0).ref(), rows.stream().map(ReportEntryRow::entry).toList());
        report.state();
        return report;
    }
}
