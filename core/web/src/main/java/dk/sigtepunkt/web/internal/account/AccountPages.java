package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own sessions and keys. */
@Component
public final class AccountPages implements Pages {
    private final SessionsPage sessions;
    private final KeysPage keys;

    @Activate
    public AccountPages(
            @Reference Strategies strategies,
            @Reference EndSessions endSessions,
            @Reference IssueTokens tokens,
            @Reference RevokeTokens revocation,
            @Reference Clock clock) {
        LayoutFactory frames = new LayoutFactory(strategies);
        sessions = new SessionsPage(frames, endSessions);
        keys = new KeysPage(frames, tokens, revocation, clock);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.form(SessionsPage.ADDRESS, sessions, sessions::end),
                Route.guarded(SessionsPage.ADDRESS + "/andre", sessions::endOthers),
                Route.form(KeysPage.ADDRESS, keys, keys::issue),
                Route.guarded(KeysPage.ADDRESS + "/{key}/tilbagekald", keys::revoke));
    }
}
