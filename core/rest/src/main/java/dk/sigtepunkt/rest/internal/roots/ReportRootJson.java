package dk.sigtepunkt.rest.internal.roots;

import dk.sigtepunkt.reporting.roots.ReportRoot;

/**
 * Where the numbers or the status of one thing in a report come from.
 *
 * @param id an indicator's or a committee's own; of a focus area both of its keys with a hyphen between
 * @param value what the report tells of it first
 */
public record ReportRootJson(String id, String title, String value, RootJson root) {
    public static ReportRootJson of(ReportRoot root) {
        return new ReportRootJson(root.id(), root.title(), root.value(), RootJson.of(root.root()));
    }
}
