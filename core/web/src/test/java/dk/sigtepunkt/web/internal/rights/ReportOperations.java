package dk.sigtepunkt.web.internal.rights;

import static dk.sigtepunkt.domain.rights.Need.everywhere;
import static dk.sigtepunkt.domain.rights.Need.nothing;
import static dk.sigtepunkt.domain.rights.Need.own;
import static dk.sigtepunkt.domain.rights.Need.somewhere;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.rights.Need;
import java.util.Map;
import java.util.Set;

/** The lines of written reports: of a committee's, and of the one of all. */
final class ReportOperations {
    private static final Set<Integer> UNFIT = Set.of(422);

    /** What each form is sent with, by the end of its address. */
    private static final Map<String, String[]> FORMS = Map.of(
            "begynd", new String[0],
            "indsend", new String[0],
            "behandl", new String[] {"meeting", "2026-03-01", "decided", "Godkendt"},
            "forelaeg", new String[] {"meeting", "2026-03-01"},
            "offentliggoer", new String[0],
            "send-tilbage", new String[] {"reason", "Skriv mere"},
            "luk", new String[] {"item", "section:assessment", "ground", "Forvaltningsloven § 27"},
            "aabn", new String[] {"item", "section:assessment", "reason", "Det kan læses"});

    private ReportOperations() {}

    static void into(PageOperations table) {
        table.op("GET /mit-moede", somewhere(Permission.SEE_LAID_REPORTS));
        table.op("GET /rapporter", nothing());
        table.op("GET /rapporter/tid", nothing());
        table.op("POST /rapporter/tid", everywhere(Permission.KEEP_STRATEGY), UNFIT, "measure", "yes");
        table.op("GET /rapporter/2025K4", nothing());
        // Who may not read it is answered as if it were not there: ReadersTest.
        table.op("GET /rapporter/2025K4/vand", nothing(), Set.of(404));
        table.op("GET /rapporter/2025K4/samlet", nothing(), Set.of(404));
        table.op("GET /rapporter/2025K4/uddybende", nothing(), Set.of(404));
        table.op("GET /forseglet", nothing());
        table.op("GET /forseglet/sigtepunkt-verify.jar", nothing(), Set.of(404));
        table.op("GET /forseglet/committee.vand.2025K4/1", nothing(), Set.of(404));
        table.op("GET /forseglet/committee.vand.2025K4/1/fil", nothing(), Set.of(404));
        table.op("GET /forseglet/committee.vand.2025K4/1/indstik", nothing(), Set.of(404));
        table.op("GET /forseglet/committee.vand.2025K4/1/indstik/fil", nothing(), Set.of(404));
        committees(table);
        several(table, "indsend", Permission.SUBMIT_REPORTS);
        several(table, "behandl", Permission.TREAT_REPORTS);
        several(table, "forelaeg", Permission.LAY_REPORTS);
        several(table, "offentliggoer", Permission.PUBLISH_REPORTS);
        overall(table, "/rapporter/2025K4/samlet/");
        overall(table, "/rapporter/2025K4/uddybende/");
        templates(table);
    }

    private static void committees(PageOperations table) {
        String report = "/rapporter/2025K4/vand/";
        form(table, report, "begynd", Permission.SUBMIT_REPORTS);
        form(table, report, "indsend", Permission.SUBMIT_REPORTS);
        form(table, report, "behandl", Permission.TREAT_REPORTS);
        form(table, report, "send-tilbage", Permission.SEND_BACK_REPORTS);
        form(table, report, "luk", Permission.CLOSE_REPORT_ITEMS);
        form(table, report, "aabn", Permission.CLOSE_REPORT_ITEMS);
        form(table, report, "forelaeg", Permission.LAY_REPORTS);
        form(table, report, "offentliggoer", Permission.PUBLISH_REPORTS);
        notes(table, report, "assessment", own(Permission.WRITE_SECTIONS), own(Permission.SEE_DRAFTS));
        both(table, report + "rette-vej", own(Permission.WRITE_SECTIONS), "word", "yes", "text", "Det går fremad");
    }

    private static void overall(PageOperations table, String report) {
        for (String form : FORMS.keySet()) {
            Permission permission = switch (form) {
                case "send-tilbage" -> Permission.SEND_BACK_REPORTS;
                case "luk", "aabn" -> Permission.CLOSE_REPORT_ITEMS;
                case "forelaeg" -> Permission.LAY_REPORTS;
                case "offentliggoer" -> Permission.PUBLISH_REPORTS;
                default -> Permission.KEEP_OVERALL_REPORTS;
            };
            // It is no committee's: whoever has it in one alone may open the form and is refused when it is sent.
            table.op("GET " + report + form, somewhere(permission), Set.of(404));
            table.op(
                    "POST " + report + form,
                    everywhere(permission),
                    Set.of(422),
                    FORMS.getOrDefault(form, new String[0]));
        }
        Need keeps = everywhere(Permission.KEEP_OVERALL_REPORTS);
        notes(table, report, "introduction", keeps, keeps);
        both(table, report + "tekst/introduction", keeps, "text", "Kvartalet kort");
    }

    private static void templates(PageOperations table) {
        Need keeps = everywhere(Permission.KEEP_REPORT_TEMPLATES);
        Need opens = somewhere(Permission.KEEP_REPORT_TEMPLATES);
        String one = "/rapportskabeloner/kvartal/1";
        table.op("GET /rapportskabeloner", nothing());
        table.op("GET " + one, nothing());
        table.op("GET /rapportskabeloner/kvartal/ny", opens);
        table.op("POST /rapportskabeloner/kvartal/ny", keeps, UNFIT, "note", "Derfor");
        table.op("GET " + one + "/godkend", opens);
        table.op("POST " + one + "/godkend", keeps, UNFIT, "body", "Byrådet");
    }

    /** Of what is sent nothing is chosen, so that nobody else is told anything: each report has its own line. */
    private static void several(PageOperations table, String form, Permission permission) {
        String address = "/rapporter/2025K4/flere/" + form;
        table.op("GET " + address, somewhere(permission));
        table.op("POST " + address, somewhere(permission), UNFIT);
    }

    private static void form(PageOperations table, String report, String form, Permission permission) {
        both(table, report + form, own(permission), FORMS.getOrDefault(form, new String[0]));
    }

    private static void notes(PageOperations table, String report, String section, Need writes, Need reads) {
        both(table, report + "ansvarlig/" + section, writes, "owner", "secretary");
        both(table, report + "klar/" + section, writes, "ready", "yes");
        both(table, report + "bemaerk/" + section, reads, "comment", "Ret årstallet");
        both(table, report + "alle-klar", writes);
    }

    private static void both(PageOperations table, String address, Need need, String... form) {
        table.op("GET " + address, need);
        table.op("POST " + address, need, UNFIT, form);
    }
}
