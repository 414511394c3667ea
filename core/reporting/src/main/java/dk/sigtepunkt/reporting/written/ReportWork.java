package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.SectionText;
import dk.sigtepunkt.domain.reports.StepKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What those are told who write a report.
 *
 * @param gaps what is missing before it can be submitted; empty once it is
 * @param following the steps that may follow, whoever may take them
 */
public record ReportWork(List<ReportGap> gaps, List<SectionWork> sections, Set<StepKind> following) {
    public ReportWork {
        gaps = List.copyOf(gaps);
        sections = List.copyOf(sections);
        following = Set.copyOf(following);
    }

    /** How the texts of the sections stand, for who says that they are ready. */
    public List<SectionText> texts() {
        return sections.stream().map(SectionWork::text).toList();
    }

    /**
     * How far a section is.
     *
     * @param text how it stands: what was looked at is sent back by who says that it is ready
     * @param owner a role or an account's id
     * @param ready who said that it is, of what stands in it now
     * @param comments oldest first
     */
    public record SectionWork(
            SectionText text,
            Optional<ReportNote.Owned> owner,
            Optional<ReportNote.Marked> ready,
            List<ReportNote.Commented> comments) {
        public SectionWork {
            comments = List.copyOf(comments);
        }

        /** As the use cases take it. */
        public String key() {
            return text.key();
        }
    }
}
