package dk.sigtepunkt.persistence.internal.sections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import dk.sigtepunkt.domain.sections.SectionEntry;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import dk.sigtepunkt.persistence.internal.reports.ReportVersions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every report asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = SectionStore.class)
public final class JpaSections implements SectionStore {
    private final HeldBook<Kept> held;

    private record Kept(Map<SectionRef, KeptSection> sections, ReleasedBook book) {}

    @Activate
    public JpaSections(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaSections(OpenDatabase database, LongSupplier nanoTime) {
        this.held = new HeldBook<>("sections", database, nanoTime, JpaSections::writes, JpaSections::read);
    }

    @Override
    public ReleasedBook released() {
        return held.now().book();
    }

    @Override
    public KeptSection section(SectionRef ref) {
        return held.now().sections().getOrDefault(ref, KeptSection.empty(ref));
    }

    @Override
    public List<KeptSection> written(CommitteeId committee, Period quarter) {
        return held.now().sections().values().stream()
                .filter(one -> one.ref().committee().equals(committee)
                        && one.ref().quarter().equals(quarter))
                .sorted(Comparator.comparing(one -> one.ref().key()))
                .toList();
    }

    @Override
    public boolean keep(SectionRef ref, Judged judged, SectionEntry entry, AuditNote note) {
        return held.keep(note, manager -> {
            ReportRef of = ReportRef.of(ref.committee(), ref.quarter());
            if (!ReportVersions.stands(manager, of, judged.report())
                    || ReportVersions.slipsIn(manager, of, entry.by().at())) {
                return false;
            }
            OptionalInt seen = judged.section();
            SectionLockRow lock = manager.find(SectionLockRow.class, SectionLockRow.ID, LockModeType.PESSIMISTIC_WRITE);
            int version = version(manager, ref);
            boolean same = seen.isEmpty() || seen.getAsInt() == version;
            if (same) {
                manager.persist(new SectionEntryRow(ref, version, entry));
                lock.written();
            }
            return same;
        });
    }

    private static int version(EntityManager manager, SectionRef ref) {
        return manager.createQuery(
                        "select count(e) from SectionEntryRow e where e.committeeId = :committee"
                                + " and e.quarter = :quarter and e.sectionKey = :section",
                        Long.class)
                .setParameter("committee", ref.committee().value())
                .setParameter("quarter", ref.quarter().code())
                .setParameter("section", ref.key().value())
                .getSingleResult()
                .intValue();
    }

    private static long writes(EntityManager manager) {
        return manager.find(SectionLockRow.class, SectionLockRow.ID).writes();
    }

    /** @param before its book stays the same object when nothing more is released */
    private static Kept read(EntityManager manager, Optional<Kept> before) {
        Map<String, List<SectionEntryRow>> rows = manager
                .createQuery(
                        "select e from SectionEntryRow e order by e.committeeId, e.quarter, e.sectionKey, e.place",
                        SectionEntryRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(SectionEntryRow::name, toUnmodifiableList()));
        Map<SectionRef, KeptSection> sections =
                ReadableRows.of("section", rows.entrySet(), Map.Entry::getKey, one -> read(one.getValue())).stream()
                        .collect(toUnmodifiableMap(KeptSection::ref, Function.identity()));
        ReleasedBook book = ReleasedBook.of(sections.values());
        ReleasedBook same = before.map(Kept::book).filter(book::equals).orElse(book);
        return new Kept(sections, same);
    }

    /** @param rows of one section in their order, at least one */
    private static KeptSection read(List<SectionEntryRow> rows) {
        KeptSection section = KeptSection.empty(rows.get(0).ref());
        for (SectionEntryRow row : rows) {
            section = section.with(row.entry());
        }
        return section;
    }
}
