package dk.sigtepunkt.web.internal.http;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.held.HoldForms;
import dk.sigtepunkt.domain.kept.Tag;
import dk.sigtepunkt.domain.signin.Unfinished;
import dk.sigtepunkt.security.OpenIdConnect;
import dk.sigtepunkt.web.internal.page.Act;
import dk.sigtepunkt.web.internal.page.KnownDay;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.Routes;
import dk.sigtepunkt.web.internal.page.SignIn;
import dk.sigtepunkt.web.internal.unsent.Unsent;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** From a visit to a reply: finds the page and guards what changes something. */
public final class Site {
    static final String CACHING = "Cache-Control";
    static final String NOT_KEPT = "no-store, private";
    static final Map<String, String> HEADERS =
            Map.of("Content-Type", "text/html; charset=UTF-8", CACHING, "private, no-cache", "Vary", "Cookie");

    private final Routes routes;
    private final Templates templates;
    private final LayoutFactory frames;
    private final ReadersCatalogue figures;
    private final Unfinished unfinished;
    private final FrontDoor door;
    private final Unsent unsent;
    private final KeptPages kept;

    public Site(
            Routes routes,
            Templates templates,
            LayoutFactory frames,
            ReadersCatalogue figures,
            Unfinished unfinished,
            OpenIdConnect provider,
            FrontDoor door,
            HoldForms forms) {
        this.routes = routes;
        this.templates = templates;
        this.frames = frames;
        this.figures = figures;
        this.unfinished = unfinished;
        this.door = door;
        this.unsent = new Unsent(frames, provider, forms);
        this.kept = KeptPages.of(() -> everybodys().state());
    }

    /** What pages are made from that are kept: those of nobody who is signed in. */
    private Catalogue everybodys() {
        return figures.of(Actor.nobody(Actor.Means.PAGE));
    }

    public PageResponse reply(PageRequest visit) {
        PageResponse reply = found(visit);
        // It is for one person, so no cache keeps it and no length of it is told by compressing it.
        return visit.session().isPresent() ? reply.with(CACHING, NOT_KEPT) : reply;
    }

    private PageResponse found(PageRequest visit) {
        return comesFirst(visit)
                .orElseGet(() -> routes.find(visit.path())
                        .map(found -> untold(found.route(), kept(found.route(), visit.at(found.segments()))))
                        .orElseGet(() -> written(unknown(visit), visit)));
    }

    /** To the page where somebody does what must come before anything else. */
    private Optional<PageResponse> comesFirst(PageRequest visit) {
        return visit.session()
                .flatMap(session ->
                        unfinished.first(session.actor(), session.kept().means()))
                .map(FirstStep::of)
                .filter(step -> !step.reaches(visit.path()))
                .map(step -> written(PageResult.seeOther(step.address()), visit));
    }

    private static PageResponse untold(Route route, PageResponse reply) {
        return route.isUntold() ? reply.with(CACHING, NOT_KEPT).with("Referrer-Policy", "no-referrer") : reply;
    }

    /** For a request that could not even be read. */
    public PageResponse refused(PageRequest visit, int status, String heading, String sentence) {
        return written(new PageResult.Problem(status, heading, sentence), visit);
    }

    /** For one request too many. */
    public PageResponse limited(PageRequest visit, Duration wait) {
        String seconds = String.valueOf(wait.toSeconds());
        return refused(visit, 429, visit.say("page.too-many"), visit.say("page.too-many.text", seconds))
                .with("Retry-After", seconds);
    }

    /** For a fault of ours; needs nothing that could be broken too. */
    public PageResponse broken() {
        return new PageResponse(500, HEADERS, templates.alone("page/broken"));
    }

    private PageResponse kept(Route route, PageRequest visit) {
        return route.keeps(visit) && visit.session().isEmpty()
                ? kept.answer(visit, () -> answered(route, visit))
                : answered(route, visit);
    }

    private PageResponse answered(Route route, PageRequest visit) {
        Optional<Supplier<PageResult>> answer = answer(route, visit);
        if (answer.isEmpty()) {
            return written(
                            new PageResult.Problem(
                                    405, visit.say("page.method-refused"), visit.say("page.method-refused.text")),
                            visit)
                    .with("Allow", route.allowed());
        }
        if (visit.reads()) {
            return visit.session().isPresent() ? written(answer.get().get(), visit) : madeOnce(answer.get(), visit);
        }
        Optional<PageResult> objection = objection(route, visit);
        PageResponse reply = written(objection.orElseGet(answer.get()), visit);
        if (objection.isEmpty()) {
            unsent.answered(visit, reply.status());
        }
        return reply;
    }

    private Optional<Supplier<PageResult>> answer(Route route, PageRequest visit) {
        Optional<Act> act = route.act(visit);
        if (act.isPresent()) {
            return Optional.of(() -> act.get().answer(visit));
        }
        return route.page(visit)
                .map(page -> () ->
                        unseen(route, visit).map(why -> refused(why, visit)).orElseGet(() -> read(route, page, visit)));
    }

    /** Of a form that was sent the use case is asked, which also notes whom it turns away. */
    private Optional<Denied> unseen(Route route, PageRequest visit) {
        return visit.reads() ? route.objection(visit, door) : Optional.empty();
    }

    private static PageResult refused(Denied why, PageRequest visit) {
        return why.unknown() ? SignIn.first(visit) : PageResult.refused(visit, why);
    }

    private PageResult read(Route route, Page page, PageRequest visit) {
        PageResult answer = read(page, visit, route.asOf(visit));
        if (!answer.isMissing() || route.asOf(visit).isEmpty()) {
            return answer;
        }
        PageRequest today = visit.knowingAll();
        return read(page, today, Optional.empty()).isMissing() ? answer : KnownDay.notYet(visit, today);
    }

    /** The whole answer is made from one reading, which is closed before anything is written out. */
    private PageResult read(Page page, PageRequest visit, Optional<Instant> asOf) {
        Catalogue catalogue = figures.of(visit.actor());
        try (Reading reading = asOf.map(catalogue::openAsOf).orElseGet(catalogue::open)) {
            return page.answer(visit, reading);
        }
    }

    private Optional<PageResult> objection(Route route, PageRequest visit) {
        if (route.fromOwnSite() && !visit.visitor().sender().ownSite()) {
            return problem(403, visit.say("page.other-site"), otherSite(visit));
        }
        if (route.guarded() && visit.session().isEmpty()) {
            return Optional.of(unsent.late(route, visit));
        }
        if (route.guarded() && !carriesSecret(visit)) {
            return Optional.of(unsent.expired(visit));
        }
        return Optional.empty();
    }

    private static String otherSite(PageRequest visit) {
        return visit.visitor()
                .sender()
                .mismatch()
                .map(unlike -> visit.say("page.other-site.proxy", unlike.page(), unlike.here()))
                .orElseGet(() -> visit.say("page.other-site.text"));
    }

    private static boolean carriesSecret(PageRequest visit) {
        String sent = visit.posted().form().getOrDefault("csrf", "");
        return visit.session().filter(session -> session.sent(sent)).isPresent();
    }

    private static Optional<PageResult> problem(int status, String heading, String sentence) {
        return Optional.of(new PageResult.Problem(status, heading, sentence));
    }

    private static PageResult unknown(PageRequest visit) {
        String path = visit.path();
        // Two slashes at the start would be read as another host, so only a plain path is sent on.
        if (visit.reads() && path.length() > 1 && path.endsWith("/") && path.matches("(/[a-z0-9A-Z-]+)+/")) {
            return new PageResult.Elsewhere(
                    301,
                    Links.address(path.substring(0, path.length() - 1), new TreeMap<>(visit.query())),
                    Optional.empty());
        }
        return PageResult.notFound(visit, visit.say("page.missing.address"));
    }

    private PageResponse written(PageResult answer, PageRequest visit) {
        return answer.fold(
                this::shown,
                elsewhere -> elsewhere.status() == 200 ? landed(elsewhere, visit) : elsewhere(elsewhere),
                problem -> problem(problem, visit),
                Site::file,
                Site::file,
                once -> written(once.page().get(), visit));
    }

    /** What is said in place of a page may be another thing in the next moment. */
    private PageResponse problem(PageResult.Problem problem, PageRequest visit) {
        PageResponse reply = new PageResponse(
                problem.status(), HEADERS, templates.page("page/problem", frames.problem(visit, problem), problem));
        return problem.status() == 200 ? reply.with(CACHING, NOT_KEPT) : reply;
    }

    /** For who is not signed in. The state is taken first: what is made of the reading is of that state or a later one. */
    private PageResponse madeOnce(Supplier<PageResult> read, PageRequest visit) {
        CatalogueState before = everybodys().state();
        PageResult answer = read.get();
        return answer instanceof PageResult.Once once
                ? kept.answer(
                        visit, before, once.from(), () -> written(once.page().get(), visit))
                : written(answer, visit);
    }

    private PageResponse shown(PageResult.Shown shown) {
        PageResponse reply = new PageResponse(
                shown.status(), HEADERS, templates.page(shown.template(), shown.frame(), shown.view()));
        int refresh = shown.frame().refresh();
        return refresh == 0 ? reply : reply.with("Refresh", String.valueOf(refresh));
    }

    /** What somebody else wrote is saved and never shown, whatever it says that it is. */
    private static PageResponse file(PageResult.Download file) {
        return saved(PageResponse.of(HEADERS, file.bytes()), file.name(), PageResult.Download.BYTES);
    }

    private static PageResponse file(PageResult.Saved file) {
        return saved(PageResponse.of(HEADERS, file.size(), file.content()), file.name(), file.type())
                .with(Tag.HEADER, '"' + file.sha256() + '"');
    }

    private static PageResponse saved(PageResponse bytes, String name, String type) {
        return bytes.with("Content-Type", type)
                .with("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .with("Cross-Origin-Resource-Policy", "same-origin")
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /**
     * A page that goes on by itself. A strict cookie that is set along a way from another site goes with nothing that this way
     * leads to; what our own page asks for is ours.
     */
    private PageResponse landed(PageResult.Elsewhere elsewhere, PageRequest visit) {
        PageResponse page = new PageResponse(
                200,
                headers(elsewhere),
                templates.page("signin/landed", frames.plain(visit, visit.say("signin.landed")), elsewhere));
        return page.with("Refresh", "0; url=" + elsewhere.location()).with(CACHING, NOT_KEPT);
    }

    private static PageResponse elsewhere(PageResult.Elsewhere elsewhere) {
        return new PageResponse(elsewhere.status(), headers(elsewhere), "").with("Location", elsewhere.location());
    }

    private static Map<String, String> headers(PageResult.Elsewhere elsewhere) {
        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        elsewhere.cookie().ifPresent(cookie -> headers.put("Set-Cookie", cookie));
        return headers;
    }
}
