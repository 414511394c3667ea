package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Sections that are forgotten when the test ends; keeps the port's promises until then. */
public final class MemorySections implements SectionStore {
    private final Map<String, KeptSection> sections = new TreeMap<>();
    private final List<AuditNote> notes = new ArrayList<>();
    private ReleasedBook book = ReleasedBook.EMPTY;

    private final Optional<ReportHistory> reports;

    /** Where nothing is known of reports. */
    public MemorySections() {
        this.reports = Optional.empty();
    }

    public MemorySections(ReportHistory reports) {
        this.reports = Optional.of(reports);
    }

    private int version(SectionRef ref) {
        return reports.orElseThrow()
                .book()
                .report(ReportRef.of(ref.committee(), ref.quarter()))
                .version();
    }

    @Override
    public synchronized ReleasedBook released() {
        return book;
    }

    /** What was noted with what people wrote, oldest first. */
    public synchronized List<AuditNote> notes() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized KeptSection section(SectionRef ref) {
        return sections.getOrDefault(ref.toString(), KeptSection.empty(ref));
    }

    @Override
    public synchronized List<KeptSection> written(CommitteeId committee, Period quarter) {
        return sections.values().stream()
                .filter(one -> one.ref().committee().equals(committee)
                        && one.ref().quarter().equals(quarter))
                .toList();
    }

    @Override
    public synchronized boolean keep(SectionRef ref, Judged judged, SectionEntry entry, AuditNote note) {
        KeptSection before = section(ref);
        OptionalInt seen = judged.section();
        OptionalInt report = judged.report();
        boolean same = (seen.isEmpty() || seen.getAsInt() == before.version())
                && (report.isEmpty() || reports.isEmpty() || report.getAsInt() == version(ref));
        if (same) {
            sections.put(ref.toString(), before.with(entry));
            notes.add(note);
            ReleasedBook now = ReleasedBook.of(sections.values());
            book = now.equals(book) ? book : now;
        }
        return same;
    }
}
