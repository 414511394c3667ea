package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.signin.ChangePassword;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;

/** Another password for oneself; everywhere else one is signed out by it. */
final class PasswordPage implements Page {
    static final String ADDRESS = "/min-konto/adgangskode";

    private final LayoutFactory frames;
    private final ChangePassword change;
    private final EndSessions sessions;

    PasswordPage(LayoutFactory frames, ChangePassword change, EndSessions sessions) {
        this.frames = frames;
        this.change = change;
        this.sessions = sessions;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return SessionsPage.notMine(visit).orElseGet(() -> shown(visit, 200, ""));
    }

    PageResult change(PageRequest visit, Reading reading) {
        String anew = visit.secret("ny");
        if (!anew.equals(visit.secret("gentaget"))) {
            return shown(visit, 422, visit.say("account.password.differ"));
        }
        return change.change(
                        visit.secret("nuvaerende"),
                        anew,
                        visit.actor(),
                        visit.visitor().address())
                .fold(
                        changed -> done(visit),
                        refused -> shown(visit, 422, refused.sentence()),
                        slowed -> shown(visit, 429, slowed.how().sentence()),
                        forbidden -> PageResult.refused(visit, forbidden.why()));
    }

    private PageResult done(PageRequest visit) {
        sessions.endOthers(SessionsPage.current(visit), visit.actor());
        return PageResult.seeOther(OwnPage.ADDRESS + "?skiftet=ja");
    }

    private PageResult shown(PageRequest visit, int status, String fault) {
        return new PageResult.Shown(
                status,
                "account/password",
                frames.plain(visit, visit.say("account.password")),
                new View(AccountPages.isPerson(visit), AccountPages.comesFirst(visit), fault));
    }

    /**
     * @param person whether there is a password to change
     * @param first whether nothing else may be done before
     * @param fault why it was not changed; empty at first
     */
    public record View(boolean person, boolean first, String fault) {}
}
