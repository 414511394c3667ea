package dk.sigtepunkt.web.internal.menu;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import java.util.List;
import java.util.Set;

/**
 * A page that the menu leads to, and what one needs so that there is something for one on it.
 *
 * @param word the key of what it is called
 * @param where where one of the permissions must be had
 * @param anyOf empty for what is for everybody who is signed in
 */
record MenuTarget(MenuGroup group, String href, String word, Where where, Set<Permission> anyOf) {
    static final String FIGURES = "/drift#registrer";
    static final String OPERATIONS = "/drift";

    /** All of them, in the order in which they stand. */
    static final List<MenuTarget> ALL = List.of(
            forAll(MenuGroup.WORK, "/mine-udvalg", "menu.work"),
            somewhere(MenuGroup.WORK, "/mit-moede", "menu.meeting", Permission.SEE_LAID_REPORTS),
            somewhere(
                    MenuGroup.WORK,
                    "/rapporter",
                    "menu.reports",
                    Permission.SEE_DRAFTS,
                    Permission.SEE_SUBMITTED_REPORTS,
                    Permission.SEE_TREATED_REPORTS,
                    Permission.SEE_LAID_REPORTS),
            somewhere(MenuGroup.WORK, "/mine-handlinger", "menu.actions", Permission.UPDATE_ACTIONS),
            somewhere(
                    MenuGroup.WORK,
                    "/spoergsmaal",
                    "menu.questions",
                    Permission.ASK_QUESTIONS,
                    Permission.ANSWER_QUESTIONS),
            somewhere(MenuGroup.WORK, "/droeftelser", "menu.dialogue", Permission.RECORD_DIALOGUE),
            somewhere(MenuGroup.WORK, "/evidens", "menu.evidence", Permission.KEEP_EVIDENCE),
            somewhere(MenuGroup.WORK, "/sandsynliggoerelse", "menu.claims", Permission.KEEP_CLAIMS),
            somewhere(MenuGroup.WORK, "/bredde", "menu.breadth", Permission.KEEP_TURNOUTS),
            somewhere(MenuGroup.WORK, "/aarshjul", "menu.wheel", Permission.KEEP_WHEEL, Permission.KEEP_STRATEGY),
            somewhere(
                    MenuGroup.WORK,
                    "/forbundne-kar",
                    "menu.influence",
                    Permission.KEEP_INFLUENCES,
                    Permission.DECIDE_INFLUENCES),
            somewhere(MenuGroup.WORK, "/forslag/behandling", "menu.proposals", Permission.MODERATE_PROPOSALS),
            somewhere(MenuGroup.WORK, "/karantaene", "menu.quarantine", Permission.SEE_SOURCES),
            somewhere(MenuGroup.WORK, "/kilder", "menu.sources", Permission.SEE_SOURCES, Permission.OPERATE_SOURCES),
            somewhere(MenuGroup.WORK, FIGURES, "menu.figures", Permission.RECORD_FIGURES),
            everywhere(MenuGroup.WORK, "/beslutninger", "menu.decisions", Permission.RECORD_DECISIONS),
            everywhere(MenuGroup.WORK, "/strategi", "menu.strategy", Permission.KEEP_STRATEGY),
            somewhere(
                    MenuGroup.OPERATIONS,
                    OPERATIONS,
                    "menu.operations",
                    Permission.SEE_OPERATIONS,
                    Permission.DEPLOY_COMMITTEES),
            everywhere(MenuGroup.OPERATIONS, "/drift/log-ind", "menu.attempts", Permission.SEE_OPERATIONS),
            somewhere(MenuGroup.OPERATIONS, "/drift/kode", "menu.code", Permission.APPROVE_CODE),
            somewhere(MenuGroup.OVERSIGHT, "/revision", "menu.audit", Permission.SEE_AUDIT),
            everywhere(MenuGroup.OVERSIGHT, "/konti", "menu.accounts", Permission.MANAGE_ACCOUNTS),
            forAll(MenuGroup.OWN, "/min-konto", "menu.own"));

    private static MenuTarget forAll(MenuGroup group, String href, String word) {
        return new MenuTarget(group, href, word, Where.SOMEWHERE, Set.of());
    }

    private static MenuTarget somewhere(MenuGroup group, String href, String word, Permission... anyOf) {
        return new MenuTarget(group, href, word, Where.SOMEWHERE, Set.of(anyOf));
    }

    private static MenuTarget everywhere(MenuGroup group, String href, String word, Permission needed) {
        return new MenuTarget(group, href, word, Where.EVERYWHERE, Set.of(needed));
    }

    boolean isFor(Actor actor) {
        return anyOf.isEmpty()
                || anyOf.stream()
                        .anyMatch(
                                one -> Policy.HOUSE.objection(actor, one, where).isEmpty());
    }

    /** Whether the path lies at or below it. */
    boolean holds(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
