package dk.sigtepunkt.persistence.internal.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportContents.LayingSeal;
import dk.sigtepunkt.domain.reports.ReportEntry;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportStore;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.seals.SealBook;
import dk.sigtepunkt.domain.seals.SealHistory;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import jakarta.persistence.EntityManager;
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
@Component(service = {ReportStore.class, ReportHistory.class, SealHistory.class})
public final class JpaReports implements ReportStore, SealHistory {
    private final HeldBook<Books> held;
    private final Database database;

    /** Written under one lock, and so read together. */
    private record Books(ReportBook reports, SealBook seals) {}

    @Activate
    public JpaReports(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaReports(OpenDatabase database, LongSupplier nanoTime) {
        this.held =
                new HeldBook<>("reports", database, nanoTime, JpaReports::writes, (manager, before) -> books(manager));
        this.database = database.opened();
    }

    @Override
    public ReportBook book() {
        return held.now().reports();
    }

    @Override
    public SealBook seals() {
        return held.now().seals();
    }

    @Override
    public Sealed sealed(SealedHead head) {
        return database.inTransaction(manager -> StoredSeals.sealed(manager, head));
    }

    @Override
    public boolean keep(ReportRef ref, Judged judged, List<? extends ReportEntry> entries, AuditNote note) {
        return held.keep(note, manager -> {
            ReportLockRow lock = ReportVersions.locked(manager);
            OptionalInt seen = judged.report();
            boolean same = (seen.isEmpty() || seen.getAsInt() == ReportVersions.counted(manager, ref))
                    && judged.basis()
                            .filter(basis -> !basis.equals(ReportVersions.basis(manager, ref)))
                            .isEmpty()
                    && entries.stream().noneMatch(entry -> tooEarly(manager, ref, entry));
            if (same) {
                persist(manager, ref, entries);
                lock.written();
            }
            return same;
        });
    }

    @Override
    public boolean keep(int seen, ReportStep.Laid step, LayingSeal.Made seal, AuditNote note) {
        return held.keep(note, manager -> {
            ReportLockRow lock = ReportVersions.locked(manager);
            boolean same = seen == ReportVersions.counted(manager, seal.ref())
                    && seal.chained() == StoredSeals.count(manager, seal.ref());
            if (same) {
                persist(manager, seal.ref(), List.of(step));
                StoredSeals.persist(manager, seal);
                lock.written();
            }
            return same;
        });
    }

    private static void persist(EntityManager manager, ReportRef ref, List<? extends ReportEntry> entries) {
        int place = ReportVersions.count(manager, ref);
        for (ReportEntry entry : entries) {
            manager.persist(new ReportEntryRow(ref, place, entry));
            place++;
        }
    }

    /** A submission freezes what was known at its moment: what has got a later one, and was judged, is not left behind by it. */
    private static boolean tooEarly(EntityManager manager, ReportRef ref, ReportEntry entry) {
        return entry instanceof ReportStep.Submitted submitted
                && ReportVersions.writtenAfter(manager, ref, submitted.by().at());
    }

    private static long writes(EntityManager manager) {
        return manager.find(ReportLockRow.class, ReportLockRow.ID).writes();
    }

    private static Books books(EntityManager manager) {
        return new Books(read(manager), StoredSeals.book(manager));
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
