package dk.sigtepunkt.web.internal.signin;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.held.HoldForms;
import dk.sigtepunkt.domain.oidc.OidcSignIn;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.signin.OwnerKeyAttempts;
import dk.sigtepunkt.domain.signin.PasswordSignIn;
import dk.sigtepunkt.domain.signin.ProviderAttempts;
import dk.sigtepunkt.domain.signin.UseLink;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.security.OpenIdConnect;
import dk.sigtepunkt.security.Sessions;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In and out, and who did not get in. */
@Component
public final class SignInPages implements Pages {
    private final Entrance entrance;
    private final SignInPage signIn;
    private final CodePage code;
    private final LinkPage link;
    private final ProviderPage provider;
    private final AttemptsPage attempts;

    @Activate
    public SignInPages(
            @Reference Strategies strategies,
            @Reference Sessions sessions,
            @Reference PasswordSignIn passwords,
            @Reference OwnerKeyAttempts ownerKey,
            @Reference UseLink links,
            @Reference EndSessions endSessions,
            @Reference WatchSignIns watch,
            @Reference OpenIdConnect openId,
            @Reference OidcSignIn proven,
            @Reference ProviderAttempts provided,
            @Reference Accounts accounts,
            @Reference HoldForms forms) {
        LayoutFactory frames = new LayoutFactory(strategies);
        entrance = new Entrance(sessions, forms);
        code = new CodePage(frames, passwords, entrance);
        signIn = new SignInPage(frames, passwords, ownerKey, openId, entrance, code);
        provider = new ProviderPage(frames, openId, proven, provided, entrance);
        link = new LinkPage(frames, links, endSessions);
        attempts = new AttemptsPage(frames, watch, accounts);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.form(SignIn.PATH, signIn, signIn::sent).withoutSession().untold(),
                Route.form(CodePage.ADDRESS, code, code::sent).withoutSession().untold(),
                Route.reading(ProviderPage.ADDRESS, provider::depart).untold(),
                Route.reading(ProviderPage.BACK, provider::arrive).untold(),
                Route.reading(ProviderPage.OUT, provider::out).untold(),
                Route.guarded("/log-ud", entrance::signOut),
                Route.form(LinkPage.ADDRESS, link, link::chosen).byItsAddress(),
                Route.reading(AttemptsPage.ADDRESS, attempts).needs(Permission.SEE_OPERATIONS),
                Route.guarded(AttemptsPage.ADDRESS + "/{account}/aabn", attempts::unlock));
    }
}
