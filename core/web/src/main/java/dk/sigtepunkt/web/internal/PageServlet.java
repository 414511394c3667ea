package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.demo.DemoAccounts;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.held.HoldForms;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.signin.Unfinished;
import dk.sigtepunkt.domain.simulation.MoveTime;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.security.Identify;
import dk.sigtepunkt.security.OpenIdConnect;
import dk.sigtepunkt.web.internal.http.Assets;
import dk.sigtepunkt.web.internal.http.InstallationMarks;
import dk.sigtepunkt.web.internal.http.PageFiles;
import dk.sigtepunkt.web.internal.http.PageLimits;
import dk.sigtepunkt.web.internal.http.PageResponse;
import dk.sigtepunkt.web.internal.http.RequestReader;
import dk.sigtepunkt.web.internal.http.Site;
import dk.sigtepunkt.web.internal.http.Templates;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Routes;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every page. "/" is the servlet specification's default mapping: all paths that nothing more exact answers. */
@Component(
        service = Servlet.class,
        // Not before all of them are there: an address whose feature comes a moment later would be told as unknown.
        property = "pages.cardinality.minimum:Integer=" + PageServlet.FEATURES)
@HttpWhiteboardServletPattern("/")
@HttpWhiteboardServletName("sigtepunkt-pages")
public final class PageServlet extends HttpServlet {
    /** How many features there are. */
    static final int FEATURES = 39;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    /** The addresses of other servlets. */
    private static final Pattern OTHERS = Pattern.compile("/(api|assets|schema)(/.*)?");

    private static final Pattern ONE_TIME_LINK = Pattern.compile("^(/engangslink/).+");

    private final transient Supplier<Site> site;
    private final transient RequestReader visits;
    private final transient PageLimits limits;

    @Activate
    public PageServlet(
            @Reference(name = "pages", cardinality = ReferenceCardinality.AT_LEAST_ONE) List<Pages> features,
            @Reference Strategies strategies,
            @Reference ReadersCatalogue figures,
            @Reference Installation installation,
            @Reference Identify identify,
            @Reference Unfinished unfinished,
            @Reference OpenIdConnect provider,
            @Reference FrontDoor front,
            @Reference HoldForms forms,
            @Reference DemoAccounts demo,
            @Reference MoveTime time,
            @Reference Door door) {
        Routes routes = Routes.of(features);
        PageFiles files = PageFiles.ofThisServer();
        Supplier<Words> words = files.reading(Words::danish);
        InstallationMarks marks = new InstallationMarks(
                demo.on() ? demo.people() : List.of(),
                () -> Optional.of(time).filter(MoveTime::simulated).map(moved -> Danish.moment(moved.now())));
        String logoText = installation.municipality().logoText();
        site = files.reading(read -> new Site(
                routes,
                new Templates(read, new Assets(read), words.get(), logoText, marks),
                new LayoutFactory(strategies),
                figures,
                unfinished,
                provider,
                front,
                forms));
        visits = new RequestReader(identify, routes, words, door::proxies);
        limits = new PageLimits(routes, door.limits());
    }

    /** Without the secret of a one-time link, which no log may hold. */
    private static String told(String address) {
        return ONE_TIME_LINK.matcher(address).replaceFirst("$1…");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (OTHERS.matcher(request.getServletPath()).matches()) {
            // Only here because whoever answers it is being replaced: the server says so, as during a start.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PageResponse reply;
        try {
            Site now = site.get();
            reply = visits.read(request)
                    .fold(
                            visit -> reply(now, visit),
                            refused -> now.refused(
                                    refused.visit(), refused.status(), refused.heading(), refused.sentence()));
        } catch (RuntimeException fault) {
            // The one boundary of the pages: a fault of ours becomes a page that says so.
            LOG.error("the page {} could not be made", told(request.getRequestURI()), fault);
            reply = site.get().broken();
        }
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.setContentLength(reply.length());
        reply.writeTo(response.getOutputStream());
    }

    private PageResponse reply(Site now, PageRequest visit) {
        return limits.objection(visit).map(wait -> now.limited(visit, wait)).orElseGet(() -> now.reply(visit));
    }
}
