package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.page.Act;
import dk.sigtepunkt.web.internal.page.Answer;
import dk.sigtepunkt.web.internal.page.Frames;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.Routes;
import dk.sigtepunkt.web.internal.page.SignIn;
import dk.sigtepunkt.web.internal.page.Visit;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** From a visit to a reply: finds the page and guards what changes something. */
public final class Site {
    static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "text/html; charset=UTF-8",
            "Cache-Control", "private, no-cache",
            "Vary", "Cookie");

    private final Routes routes;
    private final Templates templates;
    private final Frames frames;
    private final Catalogue catalogue;

    public Site(Routes routes, Templates templates, Frames frames, Catalogue catalogue) {
        this.routes = routes;
        this.templates = templates;
        this.frames = frames;
        this.catalogue = catalogue;
    }

    public Reply reply(Visit visit) {
        Reply reply = found(visit);
        // The form secret stands in it, so no cache keeps it and no length of it is told by compressing it.
        return visit.session().isPresent() ? reply.with("Cache-Control", "no-store") : reply;
    }

    private Reply found(Visit visit) {
        return routes.find(visit.path())
                .map(found -> answered(found.route(), visit.at(found.segments())))
                .orElseGet(() -> written(unknown(visit), visit));
    }

    /** For a request that could not even be read. */
    public Reply refused(Visit visit, int status, String heading, String sentence) {
        return written(new Answer.Problem(status, heading, sentence), visit);
    }

    /** For a fault of ours; needs nothing that could be broken too. */
    public Reply broken() {
        return new Reply(500, HEADERS, templates.alone("broken"));
    }

    private Reply answered(Route route, Visit visit) {
        Optional<Supplier<Answer>> answer = answer(route, visit);
        if (answer.isEmpty()) {
            return written(
                            new Answer.Problem(
                                    405,
                                    "Det kan siden ikke",
                                    "Adressen kan ikke bruges på den måde. Gå tilbage, og prøv igen."),
                            visit)
                    .with("Allow", route.allowed());
        }
        return written(
                visit.reads() ? answer.get().get() : objection(route, visit).orElseGet(answer.get()), visit);
    }

    private Optional<Supplier<Answer>> answer(Route route, Visit visit) {
        Optional<Act> act = route.act(visit);
        if (act.isPresent()) {
            return Optional.of(() -> act.get().answer(visit));
        }
        return route.page(visit).map(page -> () -> read(route, page, visit));
    }

    /** The whole answer is made from one reading, which is closed before anything is written out. */
    private Answer read(Route route, Page page, Visit visit) {
        try (Reading reading = route.asOf(visit).map(catalogue::openAsOf).orElseGet(catalogue::open)) {
            return page.answer(visit, reading);
        }
    }

    private Optional<Answer> objection(Route route, Visit visit) {
        if (!visit.sender().ownSite()) {
            return problem(
                    403,
                    "Formularen kom fra et andet websted",
                    "Der er ikke ændret noget. Åbn siden her på webstedet, og send formularen igen.");
        }
        if (route.guarded() && visit.session().isEmpty()) {
            return Optional.of(SignIn.needed(frames, visit, route.hasPage()));
        }
        if (route.guarded() && !carriesSecret(visit)) {
            return problem(
                    403,
                    "Formularen er udløbet",
                    "Der er ikke ændret noget. Åbn siden igen, og send formularen en gang til.");
        }
        return Optional.empty();
    }

    private static boolean carriesSecret(Visit visit) {
        byte[] sent = visit.form().getOrDefault("csrf", "").getBytes(UTF_8);
        return visit.session()
                .map(session -> MessageDigest.isEqual(session.csrf().getBytes(UTF_8), sent))
                .orElse(false);
    }

    private static Optional<Answer> problem(int status, String heading, String sentence) {
        return Optional.of(new Answer.Problem(status, heading, sentence));
    }

    private static Answer unknown(Visit visit) {
        String path = visit.path();
        // Two slashes at the start would be read as another host, so only a plain path is sent on.
        if (visit.reads() && path.length() > 1 && path.endsWith("/") && path.matches("(/[a-z0-9A-Z-]+)+/")) {
            String quarter = visit.query().getOrDefault("kvartal", "");
            String carried = quarter.isEmpty() ? "" : "?kvartal=" + URLEncoder.encode(quarter, UTF_8);
            return new Answer.Elsewhere(301, path.substring(0, path.length() - 1) + carried, Optional.empty());
        }
        return Answer.notFound("Adressen findes ikke, eller siden er flyttet. Gå til forsiden, og find vej derfra.");
    }

    private Reply written(Answer answer, Visit visit) {
        return answer.fold(
                this::shown,
                Site::elsewhere,
                problem -> new Reply(
                        problem.status(),
                        HEADERS,
                        templates.page("problem", frames.plain(visit, problem.heading()), problem)),
                Site::file);
    }

    private Reply shown(Answer.Shown shown) {
        Reply reply = new Reply(shown.status(), HEADERS, templates.page(shown.template(), shown.frame(), shown.view()));
        int refresh = shown.frame().refresh();
        return refresh == 0 ? reply : reply.with("Refresh", String.valueOf(refresh));
    }

    /** What somebody else wrote is saved and never shown, whatever it says that it is. */
    private static Reply file(Answer.Download file) {
        return Reply.of(HEADERS, file.bytes())
                .with("Content-Type", "application/octet-stream")
                .with("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    }

    private static Reply elsewhere(Answer.Elsewhere elsewhere) {
        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        headers.put("Location", elsewhere.location());
        elsewhere.cookie().ifPresent(cookie -> headers.put("Set-Cookie", cookie));
        return new Reply(elsewhere.status(), headers, "");
    }
}
