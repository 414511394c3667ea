package dk.sigtepunkt.rest.internal;

import static dk.sigtepunkt.domain.access.Permission.CLOSE_REPORT_ITEMS;
import static dk.sigtepunkt.domain.access.Permission.DECIDE_INFLUENCES;
import static dk.sigtepunkt.domain.access.Permission.KEEP_CLAIMS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_EVIDENCE;
import static dk.sigtepunkt.domain.access.Permission.KEEP_INFLUENCES;
import static dk.sigtepunkt.domain.access.Permission.KEEP_OVERALL_REPORTS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_REPORT_TEMPLATES;
import static dk.sigtepunkt.domain.access.Permission.KEEP_STRATEGY;
import static dk.sigtepunkt.domain.access.Permission.KEEP_TURNOUTS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_WHEEL;
import static dk.sigtepunkt.domain.access.Permission.PUBLISH_CLAIMS;
import static dk.sigtepunkt.domain.access.Permission.PUBLISH_EVIDENCE;
import static dk.sigtepunkt.domain.access.Permission.SEE_DRAFTS;
import static dk.sigtepunkt.domain.access.Permission.WRITE_SECTIONS;
import static dk.sigtepunkt.domain.rights.Need.everywhere;
import static dk.sigtepunkt.domain.rights.Need.nothing;
import static dk.sigtepunkt.domain.rights.Need.own;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of what was seen and heard, of what is claimed on it, of how areas work on one another, and of written reports. */
final class FoundOperations {
    private FoundOperations() {}

    static void into(RestOperations table) {
        evidence(table);
        claims(table);
        turnouts(table);
        influences(table);
        reports(table);
        templates(table);
        table.op("GET /api/v1/wheels", nothing());
        table.op("GET /api/v1/wheels/{wheel}", nothing());
        table.op(
                "POST /api/v1/wheels/{wheel}/adjustments",
                own(KEEP_WHEEL),
                "",
                "{'change':'added','kind':'meeting','title':'Møde','on':'2098-05-05','reason':'Budget'}");
    }

    private static void evidence(RestOperations table) {
        String own = "/api/v1/committees/{committee}/evidence";
        String says = """
                'method':'survey','source':'Borgere','on':'2025-01-01','title':'De cykler','text':'Meget',
                 'areas':[{'area':'vej/cykler','stance':'for','reason':'Fordi'}]""";
        table.op("GET /api/v1/evidence", nothing());
        table.op("GET /api/v1/evidence/{number}", nothing());
        table.op("GET /api/v1/evidence/{number}/files", nothing());
        table.op("GET /api/v1/evidence/{number}/files/{file}", nothing());
        String files = own + "/{number}/files";
        table.op("GET " + files, own(KEEP_EVIDENCE));
        table.op("GET " + files + "/{file}", own(KEEP_EVIDENCE));
        table.op("POST " + files, own(PUBLISH_EVIDENCE), "?name=a.txt", "bytes:Hej");
        table.op("DELETE " + files + "/{file}", own(PUBLISH_EVIDENCE));
        table.op("PUT " + files + "/{file}/words", own(PUBLISH_EVIDENCE), "", "{\"text\":\"Set\",\"reason\":\"Fejl\"}");
        table.op("GET " + own, own(KEEP_EVIDENCE));
        table.op("POST " + own, own(KEEP_EVIDENCE), "", "{" + says + "}");
        table.op("GET " + own + "/{number}", own(KEEP_EVIDENCE));
        table.op("PUT " + own + "/{number}/words", own(PUBLISH_EVIDENCE), "", "{" + says + ",'reason':'Optalt igen'}");
        table.op("POST " + own + "/{number}/consent", own(KEEP_EVIDENCE), "", "{'on':'2025-01-01','how':'Mundtligt'}");
        table.op("POST " + own + "/{number}/publication", own(PUBLISH_EVIDENCE));
        table.op("POST " + own + "/{number}/withdrawal", own(PUBLISH_EVIDENCE), "", "{'ground':'wrong'}");
    }

    private static void turnouts(RestOperations table) {
        String own = "/api/v1/committees/{committee}/turnouts";
        String counted = "'area':'vej/cykler','on':'2025-01-05','title':'Løb','arranger':'volunteers',"
                + "'participants':60,'again':10";
        table.op("GET /api/v1/breadth", nothing());
        table.op("GET " + own, own(KEEP_TURNOUTS));
        table.op("POST " + own, own(KEEP_TURNOUTS), "", "{" + counted + "}");
        table.op("GET " + own + "/{number}", own(KEEP_TURNOUTS));
        table.op("PUT " + own + "/{number}", own(KEEP_TURNOUTS), "", "{" + counted + ",'reason':'Talt igen'}");
        table.op("POST " + own + "/{number}/withdrawal", own(KEEP_TURNOUTS), "", "{'reason':'Forkert'}");
    }

    private static void claims(RestOperations table) {
        String own = "/api/v1/committees/{committee}/claims";
        String says = """
                'title':'Stien kan bidrage','action':'cykelsti','indicator':'vej.ture','figureAssumption':'De tælles',
                 'changes':[{'text':'Flere cykler','assumption':'Der er lys'}]""";
        table.op("GET /api/v1/claims", nothing());
        table.op("GET /api/v1/claims/{number}", nothing());
        table.op("GET " + own, own(KEEP_CLAIMS));
        table.op("POST " + own, own(KEEP_CLAIMS), "", "{" + says + "}");
        table.op("GET " + own + "/{number}", own(KEEP_CLAIMS));
        table.op("PUT " + own + "/{number}/words", own(PUBLISH_CLAIMS), "", "{" + says + ",'reason':'Optalt igen'}");
        table.op("POST " + own + "/{number}/publication", own(PUBLISH_CLAIMS));
        table.op("POST " + own + "/{number}/withdrawal", own(PUBLISH_CLAIMS), "", "{'reason':'Forkert'}");
    }

    private static void influences(RestOperations table) {
        String own = "/api/v1/committees/{committee}/influences";
        String one = own + "/{giver}/{from}/{taker}/{to}";
        String says = "{'sign':'strengthens','strength':'medium'}";
        table.op("GET /api/v1/influences", nothing());
        table.op("GET " + own, own(SEE_DRAFTS));
        table.op(
                "PUT " + one + "/draft",
                own(KEEP_INFLUENCES),
                "",
                "{'sign':'weakens','strength':'weak','reason':'Nr. {n}'}");
        table.op("POST " + one + "/release", own(DECIDE_INFLUENCES));
        table.op("POST " + one + "/agreement", own(DECIDE_INFLUENCES), "", says);
        table.op("POST " + one + "/refusal", own(DECIDE_INFLUENCES), "", "{'reason':'Nej'}");
        table.op("POST " + one + "/withdrawal", own(DECIDE_INFLUENCES), "", "{'reason':'Nej'}");
        table.op("GET /api/v1/crossings/{period}", nothing());
        table.op(
                "POST /api/v1/crossings/{period}/answers/{committee}",
                own(DECIDE_INFLUENCES),
                "",
                "{'change':'action-started/social/cykelsti/2025-08-01','text':'Set {n}'}");
    }

    /** A draft; each step in each state by everybody is tried in the domain. */
    private static void reports(RestOperations table) {
        String one = "/api/v1/written-reports/{report}";
        String section = one + "/sections/{section}";
        table.op("GET /api/v1/minutes", nothing());
        table.op("PUT /api/v1/minutes", everywhere(KEEP_STRATEGY), "", "{'measure':'yes'}");
        table.op("GET /api/v1/written-reports", nothing());
        table.op("GET " + one, own(SEE_DRAFTS));
        table.op("GET /api/v1/seals", nothing());
        table.op("GET /api/v1/seals/{report}/{edition}", own(SEE_DRAFTS));
        table.op("GET /api/v1/seals/{report}/{edition}/file", own(SEE_DRAFTS));
        table.op("GET /api/v1/seals/{report}/{edition}/supplement", own(SEE_DRAFTS));
        table.op("GET /api/v1/seals/{report}/{edition}/supplement/file", own(SEE_DRAFTS));
        table.op("GET " + one + "/work", own(SEE_DRAFTS));
        table.op(
                "POST " + one + "/steps/{step}",
                own(CLOSE_REPORT_ITEMS),
                "",
                "{'item':'section:assessment','ground':'Offentlighedsloven § 23'}");
        table.op("PUT " + one + "/reflection", own(WRITE_SECTIONS), "", "{'word':'yes','text':'Efter § {n}'}");
        table.op("POST " + one + "/ready", own(WRITE_SECTIONS));
        table.op("PUT " + section + "/text", everywhere(KEEP_OVERALL_REPORTS), "", "{'text':'Efter § {n}'}");
        table.op("PUT " + section + "/owner", own(WRITE_SECTIONS), "", "{'owner':'secretary'}");
        table.op("PUT " + section + "/ready", own(WRITE_SECTIONS), "", "{'ready':'yes'}");
        table.op("POST " + section + "/comments", own(SEE_DRAFTS), "", "{'comment':'Nr. {n}'}");
    }

    private static void templates(RestOperations table) {
        String one = "/api/v1/report-templates/{reportTemplate}";
        String parts = Stream.of("committees", "sigtepunkter", "changes", "areas")
                .map(chapter -> "{'chapter':'%s','heading':'%s {n}'}".formatted(chapter, chapter))
                .collect(Collectors.joining(","));
        table.op("GET /api/v1/report-templates", nothing());
        table.op("GET " + one, nothing());
        table.op("GET " + one + "/changes", nothing());
        table.op(
                "POST /api/v1/report-templates",
                everywhere(KEEP_REPORT_TEMPLATES),
                "",
                "{'kind':'in-depth','note':'Derfor','parts':[" + parts + "]}");
        table.op(
                "POST " + one + "/approval",
                everywhere(KEEP_REPORT_TEMPLATES),
                "",
                "{'meeting':'2025-01-05','body':'Byrådet','decided':'Ja','from':'2025K3'}");
    }
}
