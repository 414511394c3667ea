package dk.sigtepunkt.shell.internal.person;

import static dk.sigtepunkt.domain.access.Permission.ANSWER_QUESTIONS;
import static dk.sigtepunkt.domain.access.Permission.APPROVE_CODE;
import static dk.sigtepunkt.domain.access.Permission.ASK_QUESTIONS;
import static dk.sigtepunkt.domain.access.Permission.DECIDE_INFLUENCES;
import static dk.sigtepunkt.domain.access.Permission.DECIDE_QUARANTINE;
import static dk.sigtepunkt.domain.access.Permission.DEPLOY_COMMITTEES;
import static dk.sigtepunkt.domain.access.Permission.GRANT_ROLES;
import static dk.sigtepunkt.domain.access.Permission.HANDLE_PERSONAL_DATA;
import static dk.sigtepunkt.domain.access.Permission.KEEP_ACTIONS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_INFLUENCES;
import static dk.sigtepunkt.domain.access.Permission.KEEP_OVERALL_REPORTS;
import static dk.sigtepunkt.domain.access.Permission.KEEP_REPORT_TEMPLATES;
import static dk.sigtepunkt.domain.access.Permission.KEEP_STRATEGY;
import static dk.sigtepunkt.domain.access.Permission.KEEP_WHEEL;
import static dk.sigtepunkt.domain.access.Permission.MANAGE_ACCOUNTS;
import static dk.sigtepunkt.domain.access.Permission.MODERATE_PROPOSALS;
import static dk.sigtepunkt.domain.access.Permission.MOVE_TIME;
import static dk.sigtepunkt.domain.access.Permission.OPERATE_SOURCES;
import static dk.sigtepunkt.domain.access.Permission.RECORD_DECISIONS;
import static dk.sigtepunkt.domain.access.Permission.RECORD_FIGURES;
import static dk.sigtepunkt.domain.access.Permission.SEE_AUDIT;
import static dk.sigtepunkt.domain.access.Permission.SEE_DRAFTS;
import static dk.sigtepunkt.domain.access.Permission.SEE_OPERATIONS;
import static dk.sigtepunkt.domain.access.Permission.SEE_SOURCES;
import static dk.sigtepunkt.domain.access.Permission.SUBMIT_REPORTS;
import static dk.sigtepunkt.domain.access.Permission.UPDATE_ACTIONS;
import static dk.sigtepunkt.domain.rights.Need.everywhere;
import static dk.sigtepunkt.domain.rights.Need.machine;
import static dk.sigtepunkt.domain.rights.Need.nothing;
import static dk.sigtepunkt.domain.rights.Need.own;
import static dk.sigtepunkt.domain.rights.Need.somewhere;

import dk.sigtepunkt.domain.rights.Need;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each command takes, by hand, as it is typed. Everything is about the committee {@code havn}. */
final class CommandOperations {
    private CommandOperations() {}

    static Map<String, Need> all() {
        Map<String, Need> lines = new LinkedHashMap<>();
        lines.putAll(shown());
        lines.putAll(done());
        lines.putAll(written());
        lines.putAll(proposals());
        lines.putAll(influences());
        lines.putAll(reports());
        lines.putAll(wheels());
        lines.putAll(accounts());
        return lines;
    }

    private static Map<String, Need> shown() {
        Map<String, Need> lines = new LinkedHashMap<>();
        for (String open : new String[] {
            "whoami",
            "report",
            "indicators",
            "corrections",
            "influences",
            "crossings",
            "claims",
            "practice",
            "breadth",
            "clock",
            "check -"
        }) {
            lines.put(open, nothing());
        }
        lines.put("strategy-state sammen", nothing());
        lines.put("council-decision", nothing());
        // Each is shown what that one may decide on, and with no such right nothing.
        lines.put("code-approvals", nothing());
        lines.put("audit verify", somewhere(SEE_AUDIT));
        lines.put("audit head", somewhere(SEE_AUDIT));
        lines.put("audit list", somewhere(SEE_AUDIT));
        lines.put("committees", somewhere(SEE_OPERATIONS));
        lines.put("info", somewhere(SEE_OPERATIONS));
        lines.put("history", somewhere(SEE_OPERATIONS));
        lines.put("wiring", everywhere(SEE_OPERATIONS));
        lines.put("mail-test nogen@example.dk", everywhere(SEE_OPERATIONS));
        lines.put("sources", somewhere(SEE_SOURCES));
        lines.put("quarantine", somewhere(SEE_SOURCES));
        lines.put("source-history havn/vandstand", own(SEE_SOURCES));
        lines.put("source-record 8 mappe", everywhere(SEE_SOURCES));
        return lines;
    }

    private static Map<String, Need> done() {
        Map<String, Need> lines = new LinkedHashMap<>();
        lines.put("import -", own(RECORD_FIGURES));
        lines.put("import --strategy-text -", everywhere(KEEP_STRATEGY));
        lines.put("strategy-state --by Byrådet --on 2022-06-15 --source Sag sammen adopted", everywhere(KEEP_STRATEGY));
        lines.put(
                "council-decision --area havn/molen --wording Molen --sigtepunkt vaekst --body Byrådet"
                        + " --on 2026-01-28 --source Sag --from 2026-04-01 area",
                everywhere(RECORD_DECISIONS));
        for (String order : new String[] {
            "source-run havn/vandstand",
            "source-upload havn/vandstand -",
            "source-repeat 8",
            "source-pause havn/vandstand Flytter",
            "source-resume havn/vandstand"
        }) {
            lines.put(order, own(OPERATE_SOURCES));
        }
        lines.put("quarantine-release 3 Passer", own(DECIDE_QUARANTINE));
        lines.put("quarantine-reject 3 Forkert", own(DECIDE_QUARANTINE));
        for (String deed : new String[] {
            "deploy -", "deploy --dry-run -", "stop havn", "start havn", "rollback havn", "remove havn"
        }) {
            lines.put(deed, own(DEPLOY_COMMITTEES));
        }
        lines.put("code-approve {code}", own(APPROVE_CODE));
        lines.put("code-refuse {code} Nej", own(APPROVE_CODE));
        lines.put("clock 2098-12-31", everywhere(MOVE_TIME));
        return lines;
    }

    private static Map<String, Need> written() {
        Map<String, Need> lines = new LinkedHashMap<>();
        lines.put("questions", nothing());
        lines.put("actions", nothing());
        lines.put(
                "question-ask --body Byrådet --committee havn --owner Chefen --due 2030-01-01 Hvorfor",
                somewhere(ASK_QUESTIONS));
        lines.put("question-answer {open} Derfor", own(ANSWER_QUESTIONS));
        lines.put(
                "question-assign --committee havn --owner Chefen --due 2030-01-01 {open} Rettere",
                own(ANSWER_QUESTIONS));
        lines.put("question-reopen {answered} Nej", somewhere(ASK_QUESTIONS));
        lines.put("action-step --trigger committee havn/mole decided Derfor", own(KEEP_ACTIONS));
        lines.put("action-update --risk none havn/mole Godt", own(UPDATE_ACTIONS));
        return lines;
    }

    /** Each is shown what that one may moderate; with how to reach its sender only when it is asked for. */
    private static Map<String, Need> proposals() {
        Map<String, Need> lines = new LinkedHashMap<>();
        lines.put("proposals", nothing());
        for (String deed : new String[] {
            "proposal {held}",
            "proposal --contact {held}",
            "proposal-assign {held} havn Dér",
            "proposal-publish {held}",
            "proposal-reject {held} Nej",
            "proposal-close {held} Tak"
        }) {
            lines.put(deed, own(MODERATE_PROPOSALS));
        }
        lines.put("proposal-action {held} havn/mole Tak", own(MODERATE_PROPOSALS));
        return lines;
    }

    private static Map<String, Need> influences() {
        Map<String, Need> lines = new LinkedHashMap<>();
        lines.put(
                "influence-draft --sign weakens --strength weak havn havn/mole vej/cykler Derfor",
                own(KEEP_INFLUENCES));
        for (String deed : new String[] {
            "influence-release havn havn/mole vej/cykler",
            "influence-agree --sign weakens --strength weak havn havn/mole vej/cykler",
            "influence-decline havn havn/mole vej/cykler Nej",
            "influence-withdraw havn havn/mole vej/cykler Nej",
            "hearing-answer havn 2025K3 noget Ja"
        }) {
            lines.put(deed, own(DECIDE_INFLUENCES));
        }
        return lines;
    }

    /** Everybody reads a year; a committee's is changed by its secretary, a body's by who keeps the strategy. */
    private static Map<String, Need> wheels() {
        Map<String, Need> lines = new LinkedHashMap<>();
        lines.put("wheels", nothing());
        lines.put("wheels committee.havn", nothing());
        for (String deed : new String[] {
            "committee.havn move meeting-2098-05-05",
            "committee.havn cancel meeting-2098-05-05",
            "committee.havn add",
            "committee.havn free",
            "committee.havn take-back 1"
        }) {
            lines.put("wheel-change " + deed, own(KEEP_WHEEL));
        }
        lines.put("wheel-change body.raadet add", everywhere(KEEP_STRATEGY));
        return lines;
    }

    /** Each is shown what that one may read. */
    private static Map<String, Need> reports() {
        Map<String, Need> lines = new LinkedHashMap<>();
        lines.put("reports", nothing());
        lines.put("reports committee.havn.2024K3", own(SEE_DRAFTS));
        lines.put("seals", nothing());
        lines.put("seals committee.havn.2024K3", own(SEE_DRAFTS));
        lines.put("supplement committee.havn.2024K3 1", own(SEE_DRAFTS));
        lines.put("minutes", nothing());
        lines.put("minutes on", everywhere(KEEP_STRATEGY));
        lines.put("report-step committee.havn.2024K4 begin", own(SUBMIT_REPORTS));
        lines.put("report-step quarterly.2024K4 begin", everywhere(KEEP_OVERALL_REPORTS));
        lines.put("report-templates", nothing());
        lines.put("report-templates quarterly.1", nothing());
        lines.put("report-template-approve in-depth.2", everywhere(KEEP_REPORT_TEMPLATES));
        return lines;
    }

    private static Map<String, Need> accounts() {
        Map<String, Need> lines = new LinkedHashMap<>();
        for (String deed : new String[] {
            "accounts",
            "account-add Bo ny-{n}@kommune.dk",
            "account-reset {account}",
            "account-unlock {account}",
            "account-deactivate {account}"
        }) {
            lines.put(deed, everywhere(MANAGE_ACCOUNTS));
        }
        lines.put("first-administrator", machine());
        lines.put("role-give --committee havn {account} secretary", everywhere(GRANT_ROLES));
        lines.put("role-end {account} {number}", everywhere(GRANT_ROLES));
        lines.put("personal-data {account}", everywhere(HANDLE_PERSONAL_DATA));
        lines.put("personal-data --erase --confirm {closed}", everywhere(HANDLE_PERSONAL_DATA));
        return lines;
    }
}
