package dk.sigtepunkt.domain.reports;

import java.util.List;

/**
 * Something that a report lacks before it can be submitted.
 *
 * @param about a section, an area's key or a committee; empty for the report as a whole
 * @param sentence plain Danish: what is missing, and what to do
 */
public record ReportGap(Kind kind, String about, String sentence) {
    /** As a refusal names it. */
    String field() {
        return about.isEmpty() ? kind.code() : about;
    }

    /** The sections that lack nothing but that somebody says they are ready. */
    public static List<String> onlyNotReady(List<ReportGap> gaps) {
        List<String> others = gaps.stream()
                .filter(gap -> gap.kind() == Kind.TEXT || gap.kind() == Kind.UNRELEASED)
                .map(ReportGap::about)
                .toList();
        return gaps.stream()
                .filter(gap -> gap.kind() == Kind.READY)
                .map(ReportGap::about)
                .filter(section -> !others.contains(section))
                .toList();
    }

    /** What it is, so that a page knows where to lead; codes are told over the interface: they stay. */
    public enum Kind {
        REFLECTION("reflection"),
        EXPLANATION("explanation"),
        TEXT("text"),
        UNRELEASED("unreleased"),
        READY("ready");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
