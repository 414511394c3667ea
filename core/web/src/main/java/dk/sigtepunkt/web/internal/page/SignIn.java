package dk.sigtepunkt.web.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.Sessions;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;

/** The way in for the administrator, and out again. */
public final class SignIn {
    public static final String PATH = "/log-ind";

    /** Only plain paths of our own: two slashes at the start would be another host. */
    private static final Pattern OWN_PATH = Pattern.compile("(/[A-Za-z0-9._-]+)+");

    private final LayoutFactory frames;
    private final Sessions sessions;

    public SignIn(LayoutFactory frames, Sessions sessions) {
        this.frames = frames;
        this.sessions = sessions;
    }

    /**
     * For somebody who has sent a form without being signed in.
     *
     * @param page whether there is a page at the form's own address to go on to
     */
    public static PageResult needed(LayoutFactory frames, PageRequest visit, boolean page) {
        String sentence = visit.say("page.sign-in.needed");
        return new PageResult.Shown(
                403,
                "page/sign-in",
                frames.plain(visit, visit.say("page.sign-in")),
                new View(sentence, page ? own(visit.path()) : ""));
    }

    /** To the sign-in page, and from there back to the page that was asked for. */
    public static PageResult first(PageRequest visit) {
        return PageResult.seeOther("/log-ind?videre=" + URLEncoder.encode(own(visit.path()), UTF_8));
    }

    PageResult form(PageRequest visit, Reading reading) {
        return form(visit, 200, "", visit.query().getOrDefault("videre", ""));
    }

    PageResult signIn(PageRequest visit, Reading reading) {
        return sessions.signIn(
                        visit.field("token"),
                        new Sessions.Arrival(visit.session(), visit.visitor().device()))
                .map(session -> welcome(session, visit))
                .orElseGet(() -> form(visit, 403, visit.say("page.sign-in.wrong"), visit.field("videre")));
    }

    public PageResult signOut(PageRequest visit, Reading reading) {
        visit.session().ifPresent(sessions::end);
        return new PageResult.Elsewhere(
                303, "/", Optional.of(SessionCookie.end(visit.visitor().secure())));
    }

    private static PageResult welcome(Session session, PageRequest visit) {
        String next = own(visit.field("videre"));
        return new PageResult.Elsewhere(
                303,
                next.isEmpty() ? "/drift" : next,
                Optional.of(
                        SessionCookie.begin(session.secret(), visit.visitor().secure())));
    }

    private PageResult form(PageRequest visit, int status, String fault, String next) {
        return new PageResult.Shown(
                status, "page/sign-in", frames.plain(visit, visit.say("page.sign-in")), new View(fault, own(next)));
    }

    /** @return empty for what is not a path of our own */
    private static String own(String path) {
        return OWN_PATH.matcher(path).matches() ? path : "";
    }

    /**
     * @param fault why signing in failed, or is needed; empty at first
     * @param next where to go when signed in; empty for the usual page
     */
    public record View(String fault, String next) {}
}
