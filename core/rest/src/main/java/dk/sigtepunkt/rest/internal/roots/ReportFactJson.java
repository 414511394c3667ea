package dk.sigtepunkt.rest.internal.roots;

import dk.sigtepunkt.domain.roots.ReportFact;

/**
 * A number of a report.
 *
 * @param shown as the report writes it
 */
public record ReportFactJson(String id, String label, double value, String unit, String shown, RootJson root) {
    public static ReportFactJson of(ReportFact fact) {
        return new ReportFactJson(
                fact.id(), fact.label(), fact.value(), fact.unit().symbol(), fact.shown(), RootJson.of(fact.root()));
    }
}
