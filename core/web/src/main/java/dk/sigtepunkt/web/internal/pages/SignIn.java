package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.Sessions;
import java.util.Optional;

/** The way in for the administrator, and out again. */
final class SignIn {
    private final Frames frames;
    private final Sessions sessions;

    SignIn(Frames frames, Sessions sessions) {
        this.frames = frames;
        this.sessions = sessions;
    }

    Answer form(Visit visit, Reading reading) {
        return form(visit, 200, "");
    }

    Answer signIn(Visit visit, Reading reading) {
        return sessions.signIn(visit.field("token"))
                .map(session -> welcome(session, visit.secure()))
                .orElseGet(() -> form(visit, 403, "Nøglen er forkert. Den står i filen admin.token i datamappen."));
    }

    Answer signOut(Visit visit, Reading reading) {
        visit.session().map(Session::id).ifPresent(sessions::signOut);
        return new Answer.Elsewhere(303, "/", Optional.of(SessionCookie.end(visit.secure())));
    }

    private static Answer welcome(Session session, boolean secure) {
        return new Answer.Elsewhere(303, "/drift", Optional.of(SessionCookie.begin(session.id(), secure)));
    }

    private Answer form(Visit visit, int status, String fault) {
        return new Answer.Shown(status, "sign-in", frames.plain(visit, "Log ind"), new View(fault));
    }

    /** @param fault why signing in failed; empty at first */
    public record View(String fault) {}
}
