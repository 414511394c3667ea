package dk.sigtepunkt.rest.internal;

import static dk.sigtepunkt.domain.access.Permission.CLOSE_REPORT_ITEMS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_OVERALL_REPORTS;
import static dk.sigtepunkt.domain.access.Permission.SEE_DRAFTS;
import static dk.sigtepunkt.domain.access.Permission.WRITE_SECTIONS;
import static dk.sigtepunkt.domain.rights.Need.everywhere;
import static dk.sigtepunkt.domain.rights.Need.nothing;
import static dk.sigtepunkt.domain.rights.Need.own;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import java.util.Map;

/** The lines of written reports; each step in each state by everybody is tried in the domain. */
final class ReportOperations {
    private static final Period QUARTER = Period.quarter(2025, 2);

    private ReportOperations() {}

    static void into(RestOperations table) {
        String one = "/api/v1/written-reports/{report}";
        String section = one + "/sections/{section}";
        table.op("GET /api/v1/written-reports", nothing());
        table.op("GET " + one, own(SEE_DRAFTS));
        table.op("GET " + one + "/work", own(SEE_DRAFTS));
        table.op(
                "POST " + one + "/steps/{step}",
                own(CLOSE_REPORT_ITEMS),
                "",
                "{'item':'section:assessment','ground':'Offentlighedsloven § 23'}");
        table.op("PUT " + one + "/reflection", own(WRITE_SECTIONS), "", "{'word':'yes','text':'Nr. {n}'}");
        table.op("PUT " + section + "/text", everywhere(KEEP_OVERALL_REPORTS), "", "{'text':'Nr. {n}'}");
        table.op("PUT " + section + "/owner", own(WRITE_SECTIONS), "", "{'owner':'secretary'}");
        table.op("PUT " + section + "/ready", own(WRITE_SECTIONS), "", "{'ready':'yes'}");
        table.op("POST " + section + "/comments", own(SEE_DRAFTS), "", "{'comment':'Nr. {n}'}");
    }

    /** A draft of the report that an operation is about. */
    static Map<String, String> there(RunningApi api, String operation) {
        boolean overall = operation.endsWith("/text");
        ReportRef ref = overall ? ReportRef.quarterly(QUARTER) : ReportRef.of(new CommitteeId("vej"), QUARTER);
        api.reports.is(SomeReports.in(ref, StateCode.DRAFT, RunningApi.NOW.minusSeconds(99)));
        return Map.of(
                "report", ref.toString(), "step", "close", "section", overall ? "introduction" : "assessment");
    }
}
