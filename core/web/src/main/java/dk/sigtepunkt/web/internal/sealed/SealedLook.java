package dk.sigtepunkt.web.internal.sealed;

import java.util.Map;

/** What blocks look like on a page: the classes of a block's or run's kind, where it has any. */
record SealedLook(Map<String, String> classes) {
    /** As the other pages look now. */
    static final SealedLook NOW = new SealedLook(Map.ofEntries(
            Map.entry("lead", "font-lead"),
            Map.entry("aside", "since"),
            Map.entry("remark", "note-mark"),
            Map.entry("late", "badge badge-late"),
            Map.entry("state", "badge badge-state"),
            Map.entry("example", "example-mark"),
            Map.entry("persons", "persons"),
            Map.entry("hidden", "sr-only"),
            Map.entry("status", "status status-%s"),
            Map.entry("grade", "grade grade-%s"),
            Map.entry("reference", "root-ref"),
            Map.entry("withheld", "note-mark"),
            Map.entry("article", "question"),
            Map.entry("table", "table table--compact"),
            Map.entry("scroll", "table-scroll"),
            Map.entry("number", "number"),
            Map.entry("caption", "sr-only"),
            Map.entry("definitions", "facts"),
            Map.entry("details", "details"),
            Map.entry("summary", "details-summary"),
            Map.entry("opened", "details-text")));

    SealedLook {
        classes = Map.copyOf(classes);
    }

    /** Empty where it has none. */
    String of(String kind) {
        return classes.getOrDefault(kind, "");
    }
}
