package dk.sigtepunkt.rest.internal.json;

import dk.sigtepunkt.reporting.ConsolidatedReport;
import java.util.List;

/**
 * The consolidated report.
 *
 * @param strategy the strategy's id
 * @param today the day it was put together
 * @param example true when any figure behind it is made-up example data
 * @param deviations differences between the adopted focus areas and those there are, Danish
 */
public record ReportJson(
        String period,
        String strategy,
        String strategyTitle,
        String today,
        boolean example,
        List<ReportSigtepunktJson> sigtepunkter,
        List<ReportCommitteeJson> committees,
        List<ReportFocusAreaJson> focusAreas,
        List<MissingJson> missing,
        List<String> deviations) {
    public static ReportJson of(ConsolidatedReport report) {
        return new ReportJson(
                report.period().code(),
                report.strategy().id().value(),
                report.strategy().title(),
                report.today().toString(),
                report.example(),
                report.sigtepunkter().stream().map(ReportSigtepunktJson::of).toList(),
                report.committees().stream().map(ReportCommitteeJson::of).toList(),
                report.focusAreas().stream().map(ReportFocusAreaJson::of).toList(),
                report.missing().stream().map(MissingJson::of).toList(),
                report.deviations());
    }
}
