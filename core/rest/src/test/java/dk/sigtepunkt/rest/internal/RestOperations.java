package dk.sigtepunkt.rest.internal;

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
import static dk.sigtepunkt.domain.access.Permission.MODERATE_PROPOSALS;
import static dk.sigtepunkt.domain.access.Permission.MOVE_TIME;
import static dk.sigtepunkt.domain.access.Permission.OPERATE_SOURCES;
import static dk.sigtepunkt.domain.access.Permission.RECORD_DECISIONS;
import static dk.sigtepunkt.domain.access.Permission.RECORD_DIALOGUE;
import static dk.sigtepunkt.domain.access.Permission.RECORD_FIGURES;
import static dk.sigtepunkt.domain.access.Permission.RELEASE_SECTIONS;
import static dk.sigtepunkt.domain.access.Permission.SEE_AUDIT;
import static dk.sigtepunkt.domain.access.Permission.SEE_DRAFTS;
import static dk.sigtepunkt.domain.access.Permission.SEE_OPERATIONS;
import static dk.sigtepunkt.domain.access.Permission.SEE_SOURCES;
import static dk.sigtepunkt.domain.access.Permission.SET_STATUS;
import static dk.sigtepunkt.domain.access.Permission.UPDATE_ACTIONS;
import static dk.sigtepunkt.domain.access.Permission.WRITE_SECTIONS;
import static dk.sigtepunkt.domain.rights.Need.everywhere;
import static dk.sigtepunkt.domain.rights.Need.known;
import static dk.sigtepunkt.domain.rights.Need.nothing;
import static dk.sigtepunkt.domain.rights.Need.own;
import static dk.sigtepunkt.domain.rights.Need.somewhere;

import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.domain.rights.Need;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each operation of the interface takes, by hand: one line for each, as it is described, with what is sent where something
 * is. A body of {@code bytes:} is sent as bytes. Everything is about the committee {@code vej}.
 */
final class RestOperations {
    private static final String BYTES = "bytes:";

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /**
     * One operation.
     *
     * @param query what comes after the path
     * @param body what is sent; empty for nothing
     */
    record Line(Need need, String query, String body) {
        boolean bytes() {
            return body.startsWith(BYTES);
        }

        String sent() {
            return bytes() ? body.substring(BYTES.length()) : body;
        }
    }

    static Map<String, Line> all() {
        RestOperations table = new RestOperations();
        table.published();
        table.content();
        table.actions();
        table.questions();
        table.judgements();
        table.dialogue();
        table.sections();
        FoundOperations.into(table);
        table.proposals();
        table.sources();
        table.time();
        table.operations();
        table.accounts();
        table.ownThings();
        return table.lines;
    }

    void op(String operation, Need need) {
        op(operation, need, "", "");
    }

    void op(String operation, Need need, String query, String body) {
        if (lines.put(operation, new Line(need, query, body.replace('\'', '"'))) != null) {
            throw new AssertionError("twice: " + operation);
        }
    }

    private void published() {
        op("GET /api/v1/openapi.json", nothing());
        op("GET /api/v1/roles", nothing());
        op("GET /api/v1/strategy", nothing());
        op("GET /api/v1/strategies", nothing());
        op("GET /api/v1/strategies/{strategy}/decisions", nothing());
        op("GET /api/v1/strategies/{strategy}/texts", nothing());
        op("GET /api/v1/council-decisions", nothing());
        op("GET /api/v1/committees", nothing());
        op("GET /api/v1/committees/{id}", nothing());
        op("GET /api/v1/committees/{id}/changes", nothing());
        op("GET /api/v1/focus-areas", nothing());
        op("GET /api/v1/focus-areas/{committee}/{key}", nothing());
        op("GET /api/v1/indicators", nothing());
        op("GET /api/v1/indicators/{id}", nothing());
        op("GET /api/v1/indicators/{id}/observations", nothing());
        op("GET /api/v1/indicators/{id}/observations.csv", nothing());
        op("GET /api/v1/indicators/{id}/observations.jsonstat", nothing());
        op("GET /api/v1/actions", nothing());
        op("GET /api/v1/actions.csv", nothing());
        op("GET /api/v1/actions/{committee}/{action}", nothing());
        op("GET /api/v1/corrections", nothing());
        op("GET /api/v1/corrections.csv", nothing());
        op("GET /api/v1/corrections/retroactive.csv", nothing());
        op("GET /api/v1/reports/figures", nothing());
        op("GET /api/v1/reports/figures.csv", nothing());
        op("GET /api/v1/reports/consolidated", nothing());
        op("GET /api/v1/practice", nothing());
        op("GET /api/v1/pairings", nothing());
        op("GET /api/v1/layers", nothing());
        op("GET /api/v1/load", nothing());
        op("GET /api/v1/sources", nothing());
        op("GET /api/v1/sources/{committee}/{key}", nothing());
        op("GET /api/v1/sources/{committee}/{key}/runs", nothing());
        op("GET /api/v1/source-runs/{run}", nothing());
    }

    private void actions() {
        String one = "/api/v1/actions/{committee}/{action}";
        op("POST /api/v1/committees/{committee}/actions", own(KEEP_ACTIONS), "", """
                {'area':'cykler','title':'Ny sti','description':'En sti','owner':'Vejchefen','start':'2025-01-01',
                 'end':'2026-01-01','reason':'Byrådet vil det','trigger':'committee'}""");
        op("POST " + one + "/steps", own(KEEP_ACTIONS), "", """
                {'state':'adjusted','reason':'En bro til','trigger':'committee'}""");
        op("POST " + one + "/updates", own(UPDATE_ACTIONS), "", "{'sentence':'Halvvejs','percent':50,'risk':'none'}");
        op("PUT " + one + "/words", own(KEEP_ACTIONS), "", """
                {'area':'cykler','title':'Sti','description':'En sti','owner':'Vejchefen','start':'2025-01-01',
                 'end':'2026-01-01','why':'Kortere'}""");
        op("POST " + one + "/difference", own(KEEP_ACTIONS), "", "{'decision':'keep','why':'Vores gælder'}");
        op("PUT " + one + "/holder", own(UPDATE_ACTIONS));
        op("DELETE " + one + "/holder", own(UPDATE_ACTIONS));
    }

    private void judgements() {
        String one = "/api/v1/focus-areas/{committee}/{key}/judgement";
        op("GET " + one, nothing());
        op("PUT " + one + "/status", own(SET_STATUS), "", "{'status':'off-course','reason':'Tallene er gamle'}");
        op("PUT " + one + "/explanation", own(SET_STATUS), "", "{'fact':'Regn','cause':'Vejret','action':'Venter'}");
        op("POST " + one + "/status/withdrawal", own(SET_STATUS), "", "{'reason':'Der er nye tal'}");
        String figure = "/api/v1/indicators/{id}/judgement";
        op("GET " + figure, nothing());
        op("PUT " + figure + "/status", own(SET_STATUS), "", "{'status':'off-course','reason':'Tallene er gamle'}");
        op("POST " + figure + "/status/withdrawal", own(SET_STATUS), "", "{'reason':'Der er nye tal'}");
    }

    private void dialogue() {
        op("GET /api/v1/discussions", nothing());
        op("GET /api/v1/discussions/{number}", nothing());
        op("POST /api/v1/discussions", own(RECORD_DIALOGUE), "", """
                {'body':'Vejudvalget','on':'2025-01-10','committee':'vej','text':'Det går for langsomt'}""");
        op("PUT /api/v1/discussions/{number}", own(RECORD_DIALOGUE), "", """
                {'body':'Vejudvalget','on':'2025-01-10','text':'Det går','reason':'Referatet er godkendt'}""");
    }

    private void questions() {
        op("GET /api/v1/questions", nothing());
        op("GET /api/v1/questions/{number}", nothing());
        op("POST /api/v1/questions", somewhere(ASK_QUESTIONS), "", """
                {'body':'Byrådet','text':'Hvornår?','committee':'vej','owner':'Vejchefen','due':'2030-01-01'}""");
        op("POST /api/v1/questions/{number}/answer", own(ANSWER_QUESTIONS), "", "{'answer':'Til foråret'}");
        op("POST /api/v1/questions/{number}/assignment", own(ANSWER_QUESTIONS), "", """
                {'committee':'vej','owner':'Parkchefen','due':'2030-02-01','reason':'Hører til dér'}""");
        op("POST /api/v1/questions/{number}/reopening", somewhere(ASK_QUESTIONS), "", "{'reason':'Ikke nok'}");
    }

    private void sections() {
        String quarter = "/api/v1/sections/{committee}/{period}";
        op("GET " + quarter, nothing());
        op("GET " + quarter + "/drafts", own(SEE_DRAFTS));
        op("PUT " + quarter + "/{section}", own(WRITE_SECTIONS), "", "{'text':'Stien er færdig'}");
        op("POST " + quarter + "/{section}/release", own(RELEASE_SECTIONS));
        op("POST " + quarter + "/{section}/withdrawal", own(RELEASE_SECTIONS), "", "{'reason':'Forkert'}");
    }

    private void proposals() {
        String one = "/api/v1/proposal-desk/{number}";
        op("GET /api/v1/proposals", nothing());
        op("GET /api/v1/proposals/{number}", nothing());
        op("POST /api/v1/proposals", nothing(), "", "{'title':'En bænk','text':'Ved stien'}");
        op("GET /api/v1/standing-wording", nothing());
        op("POST /api/v1/number-check", nothing(), "", "{'committee':'vej','quarter':'2025K3','text':'Om 45.'}");
        op("POST /api/v1/wording-check", nothing(), "", "{'text':'Ledigheden er faldet.'}");
        op("POST /api/v1/proposals/follow", nothing(), "", "{'code':'%s'}".formatted(Proposals.CODE));
        op("GET /api/v1/proposal-desk", somewhere(MODERATE_PROPOSALS));
        op("GET " + one, own(MODERATE_PROPOSALS));
        op("POST " + one + "/assignment", own(MODERATE_PROPOSALS), "", "{'committee':'vej','reason':'Til dem'}");
        op("POST " + one + "/publication", own(MODERATE_PROPOSALS), "", "{'title':'Andet','text':'Andet'}");
        op("POST " + one + "/rejection", own(MODERATE_PROPOSALS), "", "{'reason':''}");
        op("POST " + one + "/action", own(MODERATE_PROPOSALS), "", "{'action':'vej/findes-ikke','answer':'Tak'}");
        op("POST " + one + "/closing", own(MODERATE_PROPOSALS), "", "{'answer':''}");
    }

    private void content() {
        op("POST /api/v1/observations", own(RECORD_FIGURES), "", """
                {'items':[{'indicator':'vej.ture','period':'2025K4','area':'kommunen','value':201.5}]}""");
        op("PUT /api/v1/strategies/{strategy}/state", everywhere(KEEP_STRATEGY), "", """
                {'state':'adopted','by':'Byrådet','on':'2022-06-15','source':'Sag 22/14'}""");
        op("POST /api/v1/strategies/{strategy}/texts", everywhere(KEEP_STRATEGY), "?name=a.txt", "bytes:Første");
        op("POST /api/v1/council-decisions", everywhere(RECORD_DECISIONS), "", """
                {'subject':'area','area':'vej/cykler','wording':'*Alle* skal cykle','sigtepunkt':'vaekst',
                 'body':'Byrådet','on':'2025-02-03','source':'Sag 25/1','from':'2025-04-01'}""");
    }

    private void time() {
        op("GET /api/v1/clock", nothing());
        op("GET /api/v1/mail", somewhere(SEE_OPERATIONS));
        op("PUT /api/v1/clock", everywhere(MOVE_TIME), "", "{'to':'2098-12-31'}");
    }

    private void sources() {
        op("POST /api/v1/sources/{committee}/{key}/runs", own(OPERATE_SOURCES));
        op("POST /api/v1/sources/{committee}/{key}/files", own(OPERATE_SOURCES), "?name=tal.csv", "bytes:a;b");
        op("PUT /api/v1/sources/{committee}/{key}/pause", own(OPERATE_SOURCES), "", "{'reason':'Flytter.'}");
        op("DELETE /api/v1/sources/{committee}/{key}/pause", own(OPERATE_SOURCES));
        op("POST /api/v1/source-runs/{run}/repeat", own(OPERATE_SOURCES));
        op("GET /api/v1/source-runs/{run}/documents", own(SEE_SOURCES));
        op("GET /api/v1/source-runs/{run}/documents/{sha256}", own(SEE_SOURCES));
        op("GET /api/v1/quarantine", somewhere(SEE_SOURCES));
        op("GET /api/v1/quarantine/{case}", own(SEE_SOURCES));
        op("POST /api/v1/quarantine/{case}/decision", own(DECIDE_QUARANTINE), "", """
                {'verdict':'released','reason':'Det passer.'}""");
    }

    private void operations() {
        op("GET /api/v1/deployments", somewhere(SEE_OPERATIONS));
        op("POST /api/v1/deployments", own(DEPLOY_COMMITTEES), "?name=vej.committee.yaml", "bytes:id: vej");
        op("GET /api/v1/code-approvals", somewhere(APPROVE_CODE));
        op("POST /api/v1/code-approvals/{sha256}/decision", own(APPROVE_CODE), "", """
                {'verdict':'refused','reason':'Den kalder ud.'}""");
        op("GET /api/v1/sign-in-attempts", everywhere(SEE_OPERATIONS));
        op("GET /api/v1/sign-in-attempts/waiting", everywhere(SEE_OPERATIONS));
        op("GET /api/v1/audit", somewhere(SEE_AUDIT));
        op("GET /api/v1/audit/head", somewhere(SEE_AUDIT));
        op("GET /api/v1/audit/export", everywhere(SEE_AUDIT));
    }

    private void accounts() {
        op("GET /api/v1/accounts", everywhere(MANAGE_ACCOUNTS));
        op("POST /api/v1/accounts", everywhere(MANAGE_ACCOUNTS), "", "{'name':'Bo','login':'bo-{n}@kommune.dk'}");
        op("GET /api/v1/accounts/{account}", everywhere(MANAGE_ACCOUNTS));
        op("PATCH /api/v1/accounts/{account}", everywhere(MANAGE_ACCOUNTS), "", "{'name':'Åse H'}");
        op("POST /api/v1/accounts/{account}/deactivation", everywhere(MANAGE_ACCOUNTS));
        op("POST /api/v1/accounts/{account}/link", everywhere(MANAGE_ACCOUNTS), "", "{'purpose':'invite'}");
        op("POST /api/v1/accounts/{account}/unlock", everywhere(MANAGE_ACCOUNTS));
        op("GET /api/v1/accounts/{account}/roles", everywhere(GRANT_ROLES));
        op("POST /api/v1/accounts/{account}/roles", everywhere(GRANT_ROLES), "", """
                {'role':'secretary','committee':'vej'}""");
        op("POST /api/v1/accounts/{account}/roles/stand-in", everywhere(GRANT_ROLES), "", """
                {'standsInFor':'{other}','to':'2026-12-31'}""");
        op("POST /api/v1/accounts/{account}/roles/chair", everywhere(GRANT_ROLES), "", """
                {'committee':'nyt-{n}','last':'2026-04-30','first':'2026-05-01'}""");
        op("DELETE /api/v1/accounts/{account}/roles/{number}", everywhere(GRANT_ROLES));
        op("GET /api/v1/accounts/{account}/personal-data", everywhere(HANDLE_PERSONAL_DATA));
        op("DELETE /api/v1/accounts/{account}/personal-data", everywhere(HANDLE_PERSONAL_DATA));
    }

    private void ownThings() {
        op("GET /api/v1/me", known());
        op("GET /api/v1/me/sessions", known());
        op("DELETE /api/v1/me/sessions", known());
        op("DELETE /api/v1/me/sessions/{session}", known());
        op("GET /api/v1/me/tokens", known());
        op("POST /api/v1/me/tokens", known(), "", """
                {'label':'Løn','permissions':['{permission}'],'committees':[{committees}],'lastDay':'2026-01-31'}""");
        op("DELETE /api/v1/me/tokens/{token}", known());
        op("GET /api/v1/me/reminders", known());
        op("PUT /api/v1/me/reminders", known(), "", """
                {'byMail':false}""");
        op("GET /api/v1/me/calendars", known());
        op("POST /api/v1/me/calendars", known(), "", "{'wheel':'mine'}");
        op("DELETE /api/v1/me/calendars/{calendar}", known());
        op("GET /api/v1/me/ssh-keys", known());
        op("DELETE /api/v1/me/ssh-keys/{sshKey}", known());
    }
}
