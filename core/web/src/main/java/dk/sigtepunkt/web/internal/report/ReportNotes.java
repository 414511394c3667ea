package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.roots.ReportRoot;
import dk.sigtepunkt.reporting.roots.RootBook;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the numbers and statuses of the report come from: numbered notes at its end, which each of them points to.
 *
 * @param byId each note by the id of its root, in the order of their numbers
 */
public record ReportNotes(Map<String, Note> byId) {
    static ReportNotes of(ConsolidatedReport report, Reading reading, Links links) {
        Map<String, Note> notes = new LinkedHashMap<>();
        for (ReportRoot root : RootBook.of(report, AreaNames.of(reading)).all()) {
            notes.put(root.id(), Note.of(notes.size() + 1, root, links));
        }
        return new ReportNotes(notes);
    }

    /** That of a root. */
    public Note of(String id) {
        Note note = byId.get(id);
        if (note == null) {
            throw new IllegalArgumentException("the report has no root " + id);
        }
        return note;
    }

    /** That of a list. */
    public Note list(String code) {
        return of("list/" + code);
    }

    /** That of a committee's list. */
    public Note list(String code, String committee) {
        return list(code + "/" + committee);
    }

    public List<Note> all() {
        return new ArrayList<>(byId.values());
    }

    /** @param known its vintage, a day in words */
    public record Note(int number, Link of, String value, String source, String known, Made made) {
        private static Note of(int number, ReportRoot root, Links links) {
            return new Note(
                    number,
                    new Link(links.page(root.root().link()), root.title()),
                    root.value(),
                    root.root().source(),
                    Danish.date(root.root().known()),
                    new Made(root.root().method(), root.root().owner()));
        }
    }

    /** How it comes about, and whose it is. */
    public record Made(String method, String owner) {}
}
