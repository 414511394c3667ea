package dk.sigtepunkt.web.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page where one signs in, for whoever sends somebody there. */
public final class SignIn {
    public static final String PATH = "/log-ind";

    /** Only plain paths of our own: two slashes at the start would be another host. */
    private static final Pattern OWN_PATH = Pattern.compile("(/[A-Za-z0-9._-]+)+");

    private SignIn() {}

    /**
     * For somebody who has sent a form without being signed in.
     *
     * @param why what became of what was sent
     * @param next where to go on to; empty for the usual page
     * @param provider as {@link View#provider}
     */
    public static PageResult needed(
            LayoutFactory frames, PageRequest visit, String why, String next, Optional<String> provider) {
        return shown(frames, visit, 403, new View(new Told(why, "", ""), "", own(next), provider.orElse("")));
    }

    /** To the sign-in page, and from there back to the page that was asked for. */
    public static PageResult first(PageRequest visit) {
        return PageResult.seeOther(PATH + "?videre=" + URLEncoder.encode(own(visit.path()), UTF_8));
    }

    public static PageResult shown(LayoutFactory frames, PageRequest visit, int status, View view) {
        return new PageResult.Shown(status, "signin/sign-in", frames.plain(visit, visit.say("page.sign-in")), view);
    }

    /** @return empty for what is not a path of our own */
    public static String own(String path) {
        return OWN_PATH.matcher(path).matches() ? path : "";
    }

    /**
     * What is said above the form; each empty for nothing.
     *
     * @param fault why signing in failed, or is needed
     * @param keyFault why the emergency key was not taken
     * @param message what was just done
     */
    public record Told(String fault, String keyFault, String message) {
        public static final Told NOTHING = new Told("", "", "");
    }

    /**
     * @param login what was written
     * @param next where to go when signed in; empty for the usual page
     * @param provider what the organisation's own way in is called; empty where there is none
     */
    public record View(Told told, String login, String next, String provider) {}
}
