package dk.sigtepunkt.web.internal.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.held.HoldForms;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.domain.signin.PasswordSignIn.Proof;
import dk.sigtepunkt.domain.signin.PasswordSignIn.SignedIn;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.Sessions;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SessionCookie;
import dk.sigtepunkt.web.internal.page.SignIn;
import dk.sigtepunkt.web.internal.unsent.UnsentPage;
import java.util.Optional;

/** Begins and ends sessions; a new one always comes in place of what the browser had. */
final class Entrance {
    private static final String OWNERS = "/drift";
    private static final String PERSONS = "/min-konto";

    private final Sessions sessions;
    private final HoldForms forms;

    Entrance(Sessions sessions, HoldForms forms) {
        this.sessions = sessions;
        this.forms = forms;
    }

    /** @return empty when it is not the emergency key */
    Optional<Session> byEmergencyKey(PageRequest visit) {
        return sessions.signIn(visit.field(SignInPage.KEY), arrival(visit));
    }

    /** @return empty when the account was closed meanwhile */
    Optional<PageResult> enter(SignedIn in, PageRequest visit) {
        SignInMeans means = in.proof() == Proof.PASSWORD ? SignInMeans.PASSWORD : SignInMeans.SECOND_FACTOR;
        return sessions.begin(in.account(), means, arrival(visit)).map(session -> welcome(session, visit));
    }

    /**
     * Somebody whom the organisation's own provider has proven.
     *
     * @param next where one was going; empty for the usual page
     * @return empty when the account was closed meanwhile
     */
    Optional<PageResult> enter(AccountId account, String next, PageRequest visit) {
        return sessions.begin(account, SignInMeans.PROVIDER, arrival(visit))
                .map(session -> welcome(session, 200, next, visit));
    }

    /**
     * To what one wrote and could not send, when there is such a thing, and else to where one was going; what must come first is
     * asked for there as everywhere.
     */
    PageResult welcome(Session session, PageRequest visit) {
        return welcome(session, 303, SignIn.own(visit.field("videre")), visit);
    }

    private PageResult welcome(Session session, int status, String next, PageRequest visit) {
        boolean unsent = !forms.own(session.actor()).isEmpty();
        String going = unsent ? UnsentPage.ADDRESS : next;
        String usual = session.actor().standing() == Actor.Standing.OWNER ? OWNERS : PERSONS;
        return new PageResult.Elsewhere(
                status,
                going.isEmpty() ? usual : going,
                Optional.of(
                        SessionCookie.begin(session.secret(), visit.visitor().secure())));
    }

    PageResult signOut(PageRequest visit, Reading reading) {
        boolean elsewhere = visit.session()
                .filter(session -> session.kept().means() == SignInMeans.PROVIDER)
                .isPresent();
        visit.session().ifPresent(sessions::end);
        return new PageResult.Elsewhere(
                303,
                elsewhere ? ProviderPage.OUT : "/",
                Optional.of(SessionCookie.end(visit.visitor().secure())));
    }

    private static Sessions.Arrival arrival(PageRequest visit) {
        return new Sessions.Arrival(visit.session(), visit.visitor().device());
    }
}
