package dk.sigtepunkt.persistence.internal.templates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplateBook;
import dk.sigtepunkt.domain.templates.TemplateEntry;
import dk.sigtepunkt.domain.templates.TemplateEntry.Approved;
import dk.sigtepunkt.domain.templates.TemplateEntry.Drafted;
import dk.sigtepunkt.domain.templates.TemplateHistory;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateRef;
import dk.sigtepunkt.domain.templates.TemplateStore;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.persistence.internal.database.HeldBook;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.ReadableRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Held in memory, since every written report asks for it; what another node wrote is seen a quarter of a second later. */
@Component(service = {TemplateStore.class, TemplateHistory.class})
public final class JpaTemplates implements TemplateStore {
    private final HeldBook<TemplateBook> held;

    @Activate
    public JpaTemplates(@Reference OpenDatabase database) {
        this(database, System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    JpaTemplates(OpenDatabase database, LongSupplier nanoTime) {
        this.held = new HeldBook<>(
                "templates", database, nanoTime, JpaTemplates::writes, (manager, before) -> read(manager));
    }

    @Override
    public TemplateBook book() {
        return held.now();
    }

    @Override
    public boolean keep(TemplateRef ref, int seen, TemplateEntry entry, AuditNote note) {
        return held.keep(note, manager -> {
            TemplateLockRow lock =
                    manager.find(TemplateLockRow.class, TemplateLockRow.ID, LockModeType.PESSIMISTIC_WRITE);
            boolean same = seen == count(manager, ref.kind());
            if (same) {
                persist(manager, ref, entry);
                lock.written();
            }
            return same;
        });
    }

    private static void persist(EntityManager manager, TemplateRef ref, TemplateEntry entry) {
        if (entry instanceof Approved approved) {
            manager.persist(TemplateEntryRow.of(ref, approved));
            return;
        }
        Drafted drafted = (Drafted) entry;
        manager.persist(TemplateEntryRow.of(ref, drafted));
        List<TemplatePart> parts = drafted.template().parts();
        for (int at = 0; at < parts.size(); at++) {
            manager.persist(new TemplatePartRow(ref, at, parts.get(at)));
        }
    }

    private static int count(EntityManager manager, ReportKind kind) {
        return manager.createQuery("select count(e) from TemplateEntryRow e where e.reportKind = :kind", Long.class)
                .setParameter("kind", kind.code())
                .getSingleResult()
                .intValue();
    }

    private static long writes(EntityManager manager) {
        return manager.find(TemplateLockRow.class, TemplateLockRow.ID).writes();
    }

    private static TemplateBook read(EntityManager manager) {
        Map<String, List<TemplatePartRow>> parts = manager
                .createQuery(
                        "select p from TemplatePartRow p order by p.reportKind, p.number, p.place",
                        TemplatePartRow.class)
                .getResultList()
                .stream()
                .collect(groupingBy(TemplatePartRow::name, toUnmodifiableList()));
        Map<String, List<TemplateEntryRow>> entries =
                manager.createQuery("select e from TemplateEntryRow e", TemplateEntryRow.class).getResultList().stream()
                        .collect(groupingBy(TemplateEntryRow::name, toUnmodifiableList()));
        return new TemplateBook(ReadableRows.of(
                        "report template",
                        entries.entrySet(),
                        Map.Entry::getKey,
                        one -> read(one.getValue(), parts.getOrDefault(one.getKey(), List.of())))
                .stream()
                .sorted(Comparator.comparing((TemplateVersion one) -> one.ref().kind())
                        .thenComparing(one -> one.ref().number()))
                .toList());
    }

    /** @param rows of one version: its proposal, and its approval where it has one */
    private static TemplateVersion read(List<TemplateEntryRow> rows, List<TemplatePartRow> parts) {
        TemplateEntryRow proposed =
                rows.stream().filter(TemplateEntryRow::proposed).findFirst().orElseThrow();
        Optional<Approved> approved =
                rows.stream().filter(row -> !row.proposed()).findFirst().map(TemplateEntryRow::approval);
        TemplateRef ref = proposed.ref();
        Template template = new Template(
                ref.kind(), parts.stream().map(TemplatePartRow::part).toList(), proposed.figures());
        return new TemplateVersion(ref, template, proposed.text(), Optional.of(proposed.signature()), approved);
    }
}
