package dk.sigtepunkt.rest.internal;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.ContentChanges;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.recording.RecordFigures;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.KeepStrategyText;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import dk.sigtepunkt.domain.strategy.StrategyTexts;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.accounts.PeoplesParts;
import dk.sigtepunkt.rest.internal.actions.ActionResource;
import dk.sigtepunkt.rest.internal.audit.AuditResource;
import dk.sigtepunkt.rest.internal.committees.AssessmentReaders;
import dk.sigtepunkt.rest.internal.committees.CommitteeResource;
import dk.sigtepunkt.rest.internal.committees.FocusAreaResource;
import dk.sigtepunkt.rest.internal.committees.IndicatorResource;
import dk.sigtepunkt.rest.internal.council.CouncilDecisionResource;
import dk.sigtepunkt.rest.internal.deployments.OperationsParts;
import dk.sigtepunkt.rest.internal.description.OpenApiResource;
import dk.sigtepunkt.rest.internal.http.CallLimits;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Json;
import dk.sigtepunkt.rest.internal.http.KnownCaller;
import dk.sigtepunkt.rest.internal.http.ProblemMapper;
import dk.sigtepunkt.rest.internal.http.UnreadBody;
import dk.sigtepunkt.rest.internal.http.WholeBytes;
import dk.sigtepunkt.rest.internal.http.WithoutServiceList;
import dk.sigtepunkt.rest.internal.observations.CorrectionResource;
import dk.sigtepunkt.rest.internal.observations.FiguresResource;
import dk.sigtepunkt.rest.internal.observations.ObservationResource;
import dk.sigtepunkt.rest.internal.observations.SubmissionResource;
import dk.sigtepunkt.rest.internal.observations.Submissions;
import dk.sigtepunkt.rest.internal.reading.AnswerMarks;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.reading.TimeParameters;
import dk.sigtepunkt.rest.internal.strategy.StrategyResource;
import dk.sigtepunkt.rest.internal.strategy.StrategyStateResource;
import dk.sigtepunkt.rest.internal.strategy.StrategyTextResource;
import dk.sigtepunkt.security.Identify;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one servlet of the REST interface. CXF looks for its parts in its own bundle, with that bundle's class loader. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/api/*")
@HttpWhiteboardServletName("api")
public final class ApiServlet extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;
    private static final ClassLoader LOADER = Bus.class.getClassLoader();
    private static final Logger LOG = LoggerFactory.getLogger(ApiServlet.class);

    private final transient List<Object> resources;
    private final transient CallLimits limits;
    private final transient Strategies strategies;
    private final transient Clock clock;
    private final transient Callers callers;
    private final transient Words words = Words.danish(ApiServlet.class.getClassLoader());
    private transient @Nullable Server server;

    @Activate
    public ApiServlet(
            @Reference Strategies strategies,
            @Reference StrategyDecisions decisions,
            @Reference KeepStrategy keepStrategy,
            @Reference StrategyTexts texts,
            @Reference KeepStrategyText keepText,
            @Reference ExpectedFocusAreas expected,
            @Reference CouncilDecisions councilDecisions,
            @Reference RecordCouncilDecision recordDecision,
            @Reference WrittenParts written,
            @Reference ReadersCatalogue open,
            @Reference RecordFigures figures,
            @Reference Reports reports,
            @Reference ContentChanges store,
            @Reference OperationsParts operations,
            @Reference ReadAudit audit,
            @Reference PeoplesParts people,
            @Reference Identify identify,
            @Reference FrontDoor front,
            @Reference Door door,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.clock = clock;
        callers = new Callers(identify, front);
        limits = new CallLimits(callers, door, words);
        Quarters quarters = new Quarters(strategies, reports, words);
        ReadingAnswers readings = new ReadingAnswers(() -> open.of(callers.here()), words, clock);
        AssessmentReaders judgements = new AssessmentReaders(
                quarters,
                readings,
                expected,
                strategies,
                written.judgements(),
                AssessmentWords.in(words.language()),
                clock);
        List<Object> described = List.of(
                new StrategyResource(readings, strategies),
                new StrategyStateResource(callers, readings, strategies, decisions, keepStrategy),
                new StrategyTextResource(callers, readings, strategies, texts, keepText),
                new CouncilDecisionResource(callers, readings, strategies, councilDecisions, recordDecision),
                new CommitteeResource(readings, judgements, store),
                new FocusAreaResource(judgements),
                new ActionResource(readings, quarters, reports),
                new IndicatorResource(judgements),
                new ObservationResource(readings, quarters),
                new SubmissionResource(callers, new Submissions(figures, readings, words)),
                written.report(readings, quarters, reports),
                new FiguresResource(readings, quarters),
                new CorrectionResource(readings, quarters, clock),
                new AuditResource(callers, audit));
        List<Object> all = Stream.of(
                        described,
                        operations.resources(callers, readings),
                        written.resources(callers, readings, quarters, reports, clock),
                        people.resources(callers))
                .flatMap(List::stream)
                .toList();
        resources = Stream.concat(all.stream(), Stream.of(new OpenApiResource(classes(all))))
                .toList();
    }

    private static List<Class<?>> classes(List<Object> resources) {
        return resources.stream().<Class<?>>map(Object::getClass).toList();
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
            super.init(new WithoutServiceList(config));
            server = serve(getBus());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    protected void loadBus(ServletConfig config) {
        setBus(new ExtensionManagerBus(Map.of(), Map.of(), LOADER));
    }

    private Server serve(Bus bus) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/");
        factory.setProviders(List.of(
                new JacksonJsonProvider(Json.MAPPER),
                new WholeBytes(),
                new ProblemMapper(words),
                new AnswerMarks(strategies, clock),
                new TimeParameters(),
                new KnownCaller(callers, limits),
                limits,
                new UnreadBody.End()));
        factory.setResourceClasses(classes(resources));
        resources.forEach(
                resource -> factory.setResourceProvider(resource.getClass(), new SingletonResourceProvider(resource)));
        return factory.create();
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            answer((HttpServletRequest) request, (HttpServletResponse) response);
        } finally {
            callers.gone();
            thread.setContextClassLoader(before);
        }
    }

    /** CXF answers it, and tells which methods an address does answer; the base class would not. */
    @Override
    protected void doPatch(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        doPost(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            limits.note(request);
            super.service(new UnreadBody(request), response);
        } catch (ServletException | RuntimeException failure) {
            LOG.error("could not answer {}", request.getRequestURI(), failure);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    @Override
    public void destroy() {
        if (server != null) {
            server.destroy();
        }
        super.destroy();
    }
}
