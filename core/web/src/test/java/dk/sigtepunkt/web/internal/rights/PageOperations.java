package dk.sigtepunkt.web.internal.rights;

import static dk.sigtepunkt.domain.access.Permission.ANSWER_QUESTIONS;
import static dk.sigtepunkt.domain.access.Permission.APPROVE_CODE;
import static dk.sigtepunkt.domain.access.Permission.ASK_QUESTIONS;
import static dk.sigtepunkt.domain.access.Permission.DECIDE_QUARANTINE;
import static dk.sigtepunkt.domain.access.Permission.DEPLOY_COMMITTEES;
import static dk.sigtepunkt.domain.access.Permission.GRANT_ROLES;
import static dk.sigtepunkt.domain.access.Permission.HANDLE_PERSONAL_DATA;
import static dk.sigtepunkt.domain.access.Permission.KEEP_ACTIONS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_STRATEGY;
import static dk.sigtepunkt.domain.access.Permission.MANAGE_ACCOUNTS;
import static dk.sigtepunkt.domain.access.Permission.OPERATE_SOURCES;
import static dk.sigtepunkt.domain.access.Permission.RECORD_DECISIONS;
import static dk.sigtepunkt.domain.access.Permission.RECORD_FIGURES;
import static dk.sigtepunkt.domain.access.Permission.SEE_AUDIT;
import static dk.sigtepunkt.domain.access.Permission.SEE_OPERATIONS;
import static dk.sigtepunkt.domain.access.Permission.SEE_SOURCES;
import static dk.sigtepunkt.domain.access.Permission.UPDATE_ACTIONS;
import static dk.sigtepunkt.domain.rights.Need.account;
import static dk.sigtepunkt.domain.rights.Need.everywhere;
import static dk.sigtepunkt.domain.rights.Need.known;
import static dk.sigtepunkt.domain.rights.Need.nothing;
import static dk.sigtepunkt.domain.rights.Need.own;
import static dk.sigtepunkt.domain.rights.Need.somewhere;

import dk.sigtepunkt.domain.rights.Need;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each page and each form takes, by hand: an address of each, what is sent with it, and how it answers when it lets one in,
 * where that is anything but well. Everything is about the committee {@code vand}.
 */
final class PageOperations {
    private final Map<String, Line> lines = new LinkedHashMap<>();

    /**
     * One operation.
     *
     * @param also the statuses by which it lets one in, besides those below 400
     */
    record Line(Need need, Set<Integer> also, Map<String, String> form) {}

    static Map<String, Line> all() {
        PageOperations table = new PageOperations();
        table.published();
        table.signingIn();
        table.ownThings();
        table.content();
        table.actions();
        table.questions();
        SaidOperations.into(table);
        ReportOperations.into(table);
        table.sources();
        table.operations();
        table.accounts();
        return table.lines;
    }

    void op(String operation, Need need, String... form) {
        op(operation, need, Set.of(), form);
    }

    void op(String operation, Need need, Set<Integer> also, String... form) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < form.length; at += 2) {
            fields.put(form[at], form[at + 1]);
        }
        if (lines.put(operation, new Line(need, also, fields)) != null) {
            throw new AssertionError("twice: " + operation);
        }
    }

    private void published() {
        op("GET /", nothing());
        op("GET /matrix", nothing());
        op("GET /sigtepunkter/natur", nothing());
        op("GET /sigtepunkter/natur/vand", nothing(), Set.of(404));
        op("GET /fra-strategi-til-praksis", nothing());
        op("GET /saadan-skriver-vi", nothing());
        op("GET /bundlinjer", nothing());
        op("GET /sammenhaeng", nothing());
        op("GET /visninger/findes-ikke", nothing(), Set.of(404));
        op("GET /tilgaengelighed", nothing());
        op("GET /handlinger", nothing());
        op("GET /udvalg", nothing());
        op("GET /udvalg/vand", nothing());
        op("GET /fokusomraader/vand/soe", nothing());
        op("GET /indikatorer/vand.soe", nothing());
        op("GET /rettelser", nothing());
        op("GET /rapport", nothing());
        op("GET /rapport/2024K4", nothing());
        op("GET /beslutninger", nothing());
        op("GET /strategi", nothing());
        op("GET /strategi/proeve", nothing());
        op("GET /saadan-maaler-vi", nothing());
        op("GET /kilder", nothing());
        op("GET /kilder/vand/soeer", nothing());
        op("GET /kilder/vand/soeer/koersler/1", nothing());
        op("GET /drift", nothing());
        op("GET /om-roller", nothing());
        op("GET /persondata", nothing());
    }

    private void signingIn() {
        op("GET /log-ind", nothing());
        op("POST /log-ind", nothing(), Set.of(403, 429), "login", "ingen@kommune.dk", "adgangskode", "forkert");
        op("GET /log-ind/kode", nothing());
        op("POST /log-ind/kode", nothing(), Set.of(403), "kode", "000000");
        op("GET /engangslink/findes-ikke", nothing(), Set.of(404, 410));
        op("POST /engangslink/findes-ikke", nothing(), Set.of(404, 410, 422), "ny", "a", "gentaget", "b");
        op("GET /log-ind/oidc", nothing(), Set.of(404));
        op("GET /log-ind/oidc/retur", nothing(), Set.of(404));
        op("GET /log-ind/oidc/ud", nothing());
        op("POST /log-ud", known());
    }

    private void ownThings() {
        Set<Integer> wrong = Set.of(404, 409, 422, 429);
        op("GET /mine-udvalg", known());
        op("GET /min-konto/ikke-sendt", known());
        op("POST /min-konto/ikke-sendt/findes-ikke/kasser", known());
        op("GET /min-konto", known());
        op("GET /min-konto/adgangskode", known());
        op("POST /min-konto/adgangskode", account(), wrong, "nuvaerende", "x", "ny", "y", "gentaget", "y");
        op("GET /min-konto/totrin", known());
        op("POST /min-konto/totrin", account(), wrong, "adgangskode", "x");
        op("POST /min-konto/totrin/bekraeft", account(), wrong, "kode", "000000");
        op("POST /min-konto/totrin/fra", account(), wrong, "kode", "000000");
        op("POST /min-konto/totrin/koder", account(), wrong, "adgangskode", "x");
        op("GET /min-konto/sessioner", known());
        op("POST /min-konto/sessioner", known(), wrong, "session", "findes-ikke");
        op("POST /min-konto/sessioner/andre", known());
        op("GET /min-konto/noegler", known());
        op("POST /min-konto/noegler", known(), wrong, "formaal", "Løn");
        op("POST /min-konto/noegler/findes-ikke/tilbagekald", known(), Set.of(404));
        op("GET /min-konto/paamindelser", known());
        op("POST /min-konto/paamindelser", known(), Set.of(422), "mail", "ja");
        op("GET /min-konto/koder", known());
        op("POST /min-konto/koder", known(), wrong, "navn", "Bærbar", "noegle", "ingen nøgle");
        op("POST /min-konto/koder/findes-ikke/afslut", known(), Set.of(404));
    }

    private void actions() {
        String one = "/handlinger/vand/rens";
        String[] words = {
            "area",
            "soe",
            "title",
            "Ny sø",
            "description",
            "En sø",
            "owner",
            "Chefen",
            "start",
            "2026-01-01",
            "end",
            "2027-01-01"
        };
        op("GET " + one, nothing());
        op("GET " + one + "/opdater", own(UPDATE_ACTIONS));
        op("POST " + one + "/opdater", own(UPDATE_ACTIONS), Set.of(422), "percent", "200");
        op("GET " + one + "/trin", own(KEEP_ACTIONS));
        op("POST " + one + "/trin", own(KEEP_ACTIONS), Set.of(422), "state", "started");
        op("GET " + one + "/ord", own(KEEP_ACTIONS));
        op("POST " + one + "/ord", own(KEEP_ACTIONS), Set.of(422), words);
        op("GET " + one + "/forskel", own(KEEP_ACTIONS));
        op("POST " + one + "/forskel", own(KEEP_ACTIONS), Set.of(422), "decision", "keep");
        op("POST " + one + "/ansvar", own(UPDATE_ACTIONS), "ansvar", "tag");
        op("GET " + one + "/giv", own(KEEP_ACTIONS));
        op("POST " + one + "/giv", own(KEEP_ACTIONS), Set.of(422), "account", "p-nogen");
        op("GET /udvalg/vand/ny-handling", own(KEEP_ACTIONS));
        op("POST /udvalg/vand/ny-handling", own(KEEP_ACTIONS), Set.of(422), words);
        op("GET /mine-handlinger", somewhere(UPDATE_ACTIONS));
    }

    private void questions() {
        op("GET /spoergsmaal", nothing());
        op("GET /spoergsmaal/1", nothing());
        op("GET /spoergsmaal/nyt", somewhere(ASK_QUESTIONS));
        op("POST /spoergsmaal/nyt", somewhere(ASK_QUESTIONS), Set.of(422), "text", "Hvornår?");
        op("GET /spoergsmaal/1/svar", somewhere(ANSWER_QUESTIONS));
        op("POST /spoergsmaal/1/svar", own(ANSWER_QUESTIONS), Set.of(422), "answer", "Snart");
        op("GET /spoergsmaal/1/giv-videre", somewhere(ANSWER_QUESTIONS));
        op("POST /spoergsmaal/1/giv-videre", own(ANSWER_QUESTIONS), Set.of(422), "owner", "Parkchefen");
        op("GET /spoergsmaal/1/aabn", somewhere(ASK_QUESTIONS));
        op("POST /spoergsmaal/1/aabn", somewhere(ASK_QUESTIONS), Set.of(422), "reason", "Ikke nok");
    }

    private void content() {
        op("POST /drift/tal", own(RECORD_FIGURES), "indicator", "vand.soe", "period", "2025K1", "value", "14");
        op(
                "POST /strategi/proeve/tilstand",
                everywhere(KEEP_STRATEGY),
                "state",
                "adopted",
                "by",
                "Byrådet",
                "on",
                "2022-06-15",
                "source",
                "Sag 22/14");
        op(
                "POST /beslutninger",
                everywhere(RECORD_DECISIONS),
                "subject",
                "area",
                "area",
                "vand/soe",
                "wording",
                "Rene søer {n}",
                "sigtepunkt",
                "natur",
                "body",
                "Byrådet",
                "on",
                "2026-03-01",
                "source",
                "Sag 26/1",
                "from",
                "2026-04-01");
    }

    private void sources() {
        op("POST /kilder/vand/soeer/hent", own(OPERATE_SOURCES));
        op("POST /kilder/vand/soeer/fil", own(OPERATE_SOURCES), "fil", "tal.csv");
        op("POST /kilder/vand/soeer/pause", own(OPERATE_SOURCES), "reason", "Flytter");
        op("POST /kilder/vand/soeer/genoptag", own(OPERATE_SOURCES));
        op("POST /kilder/vand/soeer/koersler/1/laes-igen", own(OPERATE_SOURCES));
        op("GET /kilder/vand/soeer/koersler/1/dokumenter/{document}", own(SEE_SOURCES));
        op("GET /karantaene", somewhere(SEE_SOURCES));
        op("GET /karantaene/7", own(SEE_SOURCES));
        op(
                "POST /karantaene/7",
                own(SEE_SOURCES).and(own(DECIDE_QUARANTINE)),
                "verdict",
                "released",
                "reason",
                "Det passer");
    }

    private void operations() {
        op("GET /drift/log-ind", everywhere(SEE_OPERATIONS));
        op("POST /drift/log-ind/{account}/aabn", everywhere(MANAGE_ACCOUNTS));
        op("POST /drift/fil", own(DEPLOY_COMMITTEES), "fil", "vand.committee.yaml");
        op("GET /drift/fil/{file}", somewhere(DEPLOY_COMMITTEES));
        op("POST /drift/fil/{file}", own(DEPLOY_COMMITTEES), "sha256", "{sha256}");
        op("GET /drift/udvalg/vand/stop", own(DEPLOY_COMMITTEES));
        for (String deed : new String[] {"stop", "start", "fjern"}) {
            op("POST /drift/udvalg/vand/" + deed, own(DEPLOY_COMMITTEES));
        }
        op("POST /drift/udvalg/vand/tilbage", own(DEPLOY_COMMITTEES), "version", "1.1.0");
        op("GET /drift/kode", somewhere(APPROVE_CODE));
        op("GET /drift/kode/{code}", own(APPROVE_CODE));
        op("GET /drift/kode/{code}/fil", own(APPROVE_CODE));
        op("POST /drift/kode/{code}", own(APPROVE_CODE), "verdict", "afvis", "reason", "Den kalder ud");
        op("GET /revision", somewhere(SEE_AUDIT));
        op("GET /revision/1", own(SEE_AUDIT));
        op("GET /revision/eksport.jsonl", everywhere(SEE_AUDIT));
    }

    private void accounts() {
        Need manage = everywhere(MANAGE_ACCOUNTS);
        op("GET /konti", manage);
        op("GET /konti/ny", manage);
        op("POST /konti/ny", manage, "navn", "Bo Lund", "login", "ny-{n}@kommune.dk");
        op("GET /konti/{account}", manage);
        op("POST /konti/{account}", manage, "version", "{version}", "navn", "Åse H", "login", "aase-{n}@kommune.dk");
        op("POST /konti/{account}/aabn", manage, Set.of(409, 422), "version", "{version}");
        op("POST /konti/{account}/engangslink", manage, "til", "invite");
        op("POST /konti/{account}/laas-op", manage);
        op("POST /konti/{account}/totrin-fra", manage, Set.of(409, 422));
        op("GET /konti/{account}/overdrag", manage);
        op("POST /konti/{account}/overdrag", manage, "version", "{version}", "efterfoelger", "{other}");
        Need grant = everywhere(GRANT_ROLES);
        String roles = "/konti/{account}/roller";
        op("GET " + roles, grant);
        op("POST " + roles, grant, "version", "{version}", "rolle", "secretary", "udvalg", "vand");
        op("POST " + roles + "/vikar", grant, "version", "{version}", "for", "{other}", "til", "2026-12-31");
        op("POST " + roles + "/slut", grant, "version", "{version}", "nummer", "{number}");
        op(
                "POST " + roles + "/formand",
                grant,
                "version",
                "{version}",
                "udvalg",
                "nyt-{n}",
                "sidste",
                "2026-04-30",
                "foerste",
                "2026-05-01");
        Need personal = everywhere(HANDLE_PERSONAL_DATA);
        op("GET /konti/{account}/persondata", personal);
        op("GET /konti/{account}/persondata/fil", personal);
        op("POST /konti/{account}/persondata", personal, Set.of(409, 422), "version", "{version}", "bekraeft", "ja");
    }
}
