package dk.sigtepunkt.web.internal.account;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SessionCookie;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.util.List;
import java.util.Optional;

/** Where one is signed in, and how to end it there. */
final class SessionsPage implements Page {
    static final String ADDRESS = "/min-konto/sessioner";

    private static final String MEANS = "account.sessions.means.";

    private final LayoutFactory frames;
    private final EndSessions sessions;

    SessionsPage(LayoutFactory frames, EndSessions sessions) {
        this.frames = frames;
        this.sessions = sessions;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return notMine(visit).orElseGet(() -> shown(visit));
    }

    /** To who is not signed in, and so has nothing of one's own here. */
    static Optional<PageResult> notMine(PageRequest visit) {
        return Policy.HOUSE.objectionToOwn(visit.actor()).map(why -> SignIn.first(visit));
    }

    PageResult end(PageRequest visit, Reading reading) {
        Optional<SessionId> wanted = SessionId.find(visit.field("session"));
        if (wanted.isEmpty()) {
            return PageResult.notFound(visit, visit.say("account.sessions.unknown"));
        }
        boolean current = current(visit).equals(wanted);
        return sessions.end(wanted.get(), visit.actor())
                .fold(
                        ended -> current ? signedOut(visit) : PageResult.seeOther(ADDRESS + "?afsluttet=ja"),
                        forbidden -> refused(visit, forbidden.why()));
    }

    PageResult endOthers(PageRequest visit, Reading reading) {
        return sessions.endOthers(current(visit), visit.actor())
                .fold(
                        ended -> PageResult.seeOther(ADDRESS + "?afsluttet=andre"),
                        forbidden -> refused(visit, forbidden.why()));
    }

    private static PageResult refused(PageRequest visit, Denied why) {
        return PageResult.refused(visit, why);
    }

    private static PageResult signedOut(PageRequest visit) {
        return new PageResult.Elsewhere(
                303, "/", Optional.of(SessionCookie.end(visit.visitor().secure())));
    }

    static Optional<SessionId> current(PageRequest visit) {
        return visit.session().map(Session::id);
    }

    private PageResult shown(PageRequest visit) {
        Optional<SessionId> current = current(visit);
        List<Line> lines = sessions.own(visit.actor()).stream()
                .map(session ->
                        line(session, current.filter(session.id()::equals).isPresent(), visit))
                .toList();
        return new PageResult.Shown(
                200,
                "account/sessions",
                frames.plain(visit, visit.say("account.sessions")),
                new View(lines, message(visit)));
    }

    private static String message(PageRequest visit) {
        return switch (visit.query().getOrDefault("afsluttet", "")) {
            case "ja" -> visit.say("account.sessions.ended");
            case "andre" -> visit.say("account.sessions.ended-others");
            default -> "";
        };
    }

    private static Line line(OpenSession session, boolean current, PageRequest visit) {
        return new Line(
                session.id().value(),
                device(session, visit),
                means(session, visit),
                Danish.moment(session.times().begun()),
                Danish.moment(session.times().used()),
                current);
    }

    static String device(OpenSession session, PageRequest visit) {
        return session.device().isEmpty() ? visit.say("account.sessions.device.unknown") : session.device();
    }

    static String means(OpenSession session, PageRequest visit) {
        return visit.say(MEANS + session.means().code());
    }

    /** @param message what was just done; empty for nothing */
    public record View(List<Line> sessions, String message) {}

    /**
     * One session.
     *
     * @param means by what one signed in
     * @param current whether it is the one by which the page is read
     */
    public record Line(String id, String device, String means, String begun, String used, boolean current) {}
}
