package dk.sigtepunkt.persistence.internal.judgement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.judgement.ItemJudgement;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.judgement.JudgementStore;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.reports.ReportVersions;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every page asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = {JudgementStore.class, JudgementHistory.class})
public final class JpaJudgements implements JudgementStore {
    private final HeldBook<JudgementBook> held;

    @Activate
    public JpaJudgements(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaJudgements(OpenDatabase database, LongSupplier nanoTime) {
        this.held = new HeldBook<>("judgements", database, nanoTime, JpaJudgements::entries, JpaJudgements::read);
    }

    @Override
    public JudgementBook book() {
        return held.now();
    }

    @Override
    public boolean keep(ItemQuarter about, OptionalInt seen, JudgementEntry entry, AuditNote note) {
        return held.keep(note, manager -> {
            // First of all, as whoever writes of a report: what is written of a status is part of it.
            ReportRef of = ReportRef.of(about.committee(), about.quarter());
            ReportVersions.stands(manager, of, OptionalInt.empty());
            if (ReportVersions.slipsIn(manager, of, entry.by().at())) {
                return false;
            }
            // The row is this writer's until the transaction ends.
            manager.createQuery("update JudgementCountRow c set c.entries = c.entries + 1")
                    .executeUpdate();
            int written = Math.toIntExact(manager.createQuery(
                            "select count(e) from JudgementEntryRow e where e.committeeId = :committee"
                                    + " and e.itemKind = :kind and e.itemKey = :key and e.quarter = :quarter",
                            Long.class)
                    .setParameter("committee", about.committee().value())
                    .setParameter("kind", about.item().kind().code())
                    .setParameter("key", about.item().key())
                    .setParameter("quarter", about.quarter().code())
                    .getSingleResult());
            boolean same = seen.isEmpty() || written == seen.getAsInt();
            if (same) {
                manager.persist(new JudgementEntryRow(about, written, entry));
            }
            return same;
        });
    }

    private static long entries(EntityManager manager) {
        return manager.createQuery("select count(e) from JudgementEntryRow e", Long.class)
                .getSingleResult();
    }

    private static JudgementBook read(EntityManager manager, Optional<JudgementBook> before) {
        Map<String, List<JudgementEntryRow>> rows = manager
                .createQuery("select e from JudgementEntryRow e order by e.place", JudgementEntryRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(JudgementEntryRow::name, toUnmodifiableList()));
        return new JudgementBook(
                ReadableRows.of("judgement", rows.entrySet(), Map.Entry::getKey, one -> read(one.getValue())).stream()
                        .collect(toUnmodifiableMap(ItemJudgement::about, Function.identity())));
    }

    /** @param rows of one thing in one quarter, at least one */
    private static ItemJudgement read(List<JudgementEntryRow> rows) {
        return new ItemJudgement(
                rows.get(0).about(), rows.stream().map(JudgementEntryRow::entry).toList());
    }
}
