package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.signin.ChangePassword;
import dk.sigtepunkt.domain.signin.UseSecondFactor;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who one is, one's own password and app, sessions and keys. */
@Component
public final class AccountPages implements Pages {
    private final OwnPage own;
    private final PasswordPage password;
    private final FactorPage factor;
    private final SessionsPage sessions;
    private final KeysPage keys;

    @Activate
    public AccountPages(
            @Reference Strategies strategies,
            @Reference AccountDirectory accounts,
            @Reference ChangePassword change,
            @Reference UseSecondFactor useFactor,
            @Reference WatchSignIns watch,
            @Reference EndSessions endSessions,
            @Reference IssueTokens tokens,
            @Reference RevokeTokens revocation,
            @Reference Clock clock) {
        LayoutFactory frames = new LayoutFactory(strategies);
        own = new OwnPage(frames, accounts, endSessions, watch, useFactor, clock);
        password = new PasswordPage(frames, change, endSessions);
        factor = new FactorPage(frames, useFactor);
        sessions = new SessionsPage(frames, endSessions);
        keys = new KeysPage(frames, tokens, revocation, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(OwnPage.ADDRESS, own),
                Route.form(PasswordPage.ADDRESS, password, password::change),
                Route.form(FactorPage.ADDRESS, factor, factor::begin),
                Route.guarded(FactorPage.CONFIRM, factor::confirm),
                Route.guarded(FactorPage.OFF, factor::off),
                Route.guarded(FactorPage.RENEW, factor::renew),
                Route.form(SessionsPage.ADDRESS, sessions, sessions::end),
                Route.guarded(SessionsPage.ADDRESS + "/andre", sessions::endOthers),
                Route.form(KeysPage.ADDRESS, keys, keys::issue),
                Route.guarded(KeysPage.ADDRESS + "/{key}/tilbagekald", keys::revoke));
    }

    /** Whether somebody has an account here; the emergency key has none. */
    static boolean isPerson(PageRequest visit) {
        return visit.actor().standing() == Actor.Standing.PERSON;
    }

    /** Whether one was sent here, because it comes before anything else. */
    static boolean comesFirst(PageRequest visit) {
        return visit.query().containsKey("foerst");
    }
}
