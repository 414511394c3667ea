package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.security.Sessions;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In and out. */
@Component
public final class SignInPages implements Pages {
    private final SignIn signIn;

    @Activate
    public SignInPages(@Reference Strategies strategies, @Reference Sessions sessions) {
        signIn = new SignIn(new LayoutFactory(strategies), sessions);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.form(SignIn.PATH, signIn::form, signIn::signIn).withoutSession(),
                Route.guarded("/log-ud", signIn::signOut));
    }
}
