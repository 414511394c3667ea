package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.DeploymentLog;
import dk.sigtepunkt.domain.committees.Deployments;
import dk.sigtepunkt.domain.figures.FigureStore;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.security.Sessions;
import dk.sigtepunkt.web.internal.pages.Frames;
import dk.sigtepunkt.web.internal.pages.Services;
import dk.sigtepunkt.web.internal.pages.SiteMap;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every page. "/" is the servlet specification's default mapping: all paths that nothing more exact answers. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
@HttpWhiteboardServletName("sigtepunkt-pages")
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    /** The addresses of other servlets. */
    private static final Pattern OTHERS = Pattern.compile("/(api|assets|schema)(/.*)?");

    private final transient Site site;
    private final transient Visits visits;

    @Activate
    public PageServlet(
            @Reference Reports reports,
            @Reference Catalogue catalogue,
            @Reference CommitteeStore committees,
            @Reference Contributions contributions,
            @Reference Deployments deployments,
            @Reference DeploymentLog log,
            @Reference FigureStore figures,
            @Reference Strategies strategies,
            @Reference ExpectedFocusAreas expected,
            @Reference StrategyTexts texts,
            @Reference Sources sources,
            @Reference Sessions sessions,
            @Reference Clock clock) {
        Frames frames = new Frames(strategies);
        Services services = new Services(
                reports,
                committees,
                contributions,
                deployments,
                log,
                figures,
                expected,
                strategies,
                texts,
                sources,
                sessions,
                clock);
        site = new Site(SiteMap.routes(frames, services), new Templates(new Assets()), frames, catalogue);
        visits = new Visits(sessions);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (OTHERS.matcher(request.getServletPath()).matches()) {
            // Only here because whoever answers it is being replaced: the server says so, as during a start.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Reply reply;
        try {
            reply = visits.read(request)
                    .fold(
                            site::reply,
                            refused -> site.refused(
                                    refused.visit(), refused.status(), refused.heading(), refused.sentence()));
        } catch (RuntimeException fault) {
            // The one boundary of the pages: a fault of ours becomes a page that says so.
            LOG.error("the page {} could not be made", request.getRequestURI(), fault);
            reply = site.broken();
        }
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.getOutputStream().write(reply.bytes());
    }
}
