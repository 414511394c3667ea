package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.audit.MemoryAuditHeads;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.breadth.MemoryTurnouts;
import dk.sigtepunkt.domain.claims.MemoryClaims;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.council.DecidedFocusAreas;
import dk.sigtepunkt.domain.council.MemoryCouncilDecisions;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.MemoryCodeApprovals;
import dk.sigtepunkt.domain.dialogue.MemoryDialogue;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.MemoryEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.influence.MemoryInfluences;
import dk.sigtepunkt.domain.judgement.MemoryJudgements;
import dk.sigtepunkt.domain.keys.KeepPersonalKeys;
import dk.sigtepunkt.domain.keys.MemoryPersonalKeys;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.mail.MemoryMailer;
import dk.sigtepunkt.domain.minutes.MemoryMinutes;
import dk.sigtepunkt.domain.people.AccountDoors;
import dk.sigtepunkt.domain.proposals.MemoryProposals;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.ProposalTerms;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.proposals.SendProposals;
import dk.sigtepunkt.domain.publicity.SomeReaders;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.MemoryQuestions;
import dk.sigtepunkt.domain.recording.FigureRecording;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.reminders.KeepMailChoice;
import dk.sigtepunkt.domain.reminders.MemoryReminders;
import dk.sigtepunkt.domain.reminders.QuestionReminders;
import dk.sigtepunkt.domain.reminders.SeeMail;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sections.PublicSections;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.sessions.EndSessions;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.sessions.IssueTokens;
import dk.sigtepunkt.domain.sessions.MemoryApiTokenStore;
import dk.sigtepunkt.domain.sessions.MemoryEmergencyKeyUses;
import dk.sigtepunkt.domain.sessions.MemorySessionStore;
import dk.sigtepunkt.domain.sessions.RevokeTokens;
import dk.sigtepunkt.domain.simulation.MemoryTime;
import dk.sigtepunkt.domain.simulation.MoveTime;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.domain.strategy.DecidedStrategies;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.KeepStrategyText;
import dk.sigtepunkt.domain.strategy.MemoryStrategyDecisionStore;
import dk.sigtepunkt.domain.strategy.MemoryStrategyTexts;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.templates.MemoryTemplates;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.domain.wheel.MemoryFeeds;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.front.ServerFront;
import dk.sigtepunkt.http.jetty.FrontErrors;
import dk.sigtepunkt.http.jetty.FrontHandler;
import dk.sigtepunkt.http.limits.LimitSettings;
import dk.sigtepunkt.http.limits.RequestLimits;
import dk.sigtepunkt.reporting.internal.ConsolidatedReports;
import dk.sigtepunkt.rest.internal.accounts.PeoplesParts;
import dk.sigtepunkt.rest.internal.breadth.TownTurnouts;
import dk.sigtepunkt.rest.internal.claims.TownClaims;
import dk.sigtepunkt.rest.internal.deployments.OperationsParts;
import dk.sigtepunkt.rest.internal.description.SchemaServlet;
import dk.sigtepunkt.rest.internal.evidence.TownFiles;
import dk.sigtepunkt.rest.internal.http.SendWatch;
import dk.sigtepunkt.rest.internal.influence.TownInfluences;
import dk.sigtepunkt.rest.internal.sections.TownQuarters;
import dk.sigtepunkt.rest.internal.wheel.TownWheels;
import dk.sigtepunkt.security.Identify;
import dk.sigtepunkt.security.internal.Doorkeeper;
import dk.sigtepunkt.security.internal.StoredSessions;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The module's own servlets behind a real web server on a free port, over a small town kept in memory. */
public final class RunningApi {
    public static final Instant NOW = Instant.parse("2025-12-01T10:00:00.123456789Z");
    public static final String TOKEN = "let-me-in";

    private static final List<Observation> FIGURES = List.of(
            Town.observed("vej", Period.quarter(2025, 1), 170, "2025-04-10T08:00:00Z"),
            Town.observed("vej", Period.quarter(2025, 2), 180, "2025-07-10T08:00:00Z"),
            Town.observed("vej", Period.quarter(2025, 2), 175.5, "2025-10-01T08:00:00Z"),
            Town.observed("vej", Period.quarter(2025, 3), 195, "2025-10-10T08:00:00Z"),
            Town.missing("vej", Period.quarter(2025, 3), "615", "Ikke \"talt\"; endnu", "2025-10-10T08:00:00Z"));

    public final MemoryFigureStore figures;
    public final TownCatalogue catalogue;
    public final TownContributions contributions = new TownContributions();
    final TownSources sources = new TownSources();
    public final MemoryStrategyTexts texts = new MemoryStrategyTexts();
    /** What the front door notes: whom it turned away, and what is no transaction. */
    final MemoryAuditLog noted = new MemoryAuditLog();

    private final FrontDoor house = Doors.notingEachTime(Policy.HOUSE, noted);
    public final MemoryAuditTrail trail = new MemoryAuditTrail(Clock.fixed(NOW, ZoneOffset.UTC));
    public final MemoryAuditHeads heads = new MemoryAuditHeads();
    public final Holders holders = new Holders();
    public final MemoryApiTokenStore tokens = new MemoryApiTokenStore();
    public final MemoryPersonalKeys sshKeys = new MemoryPersonalKeys();
    public final MemoryReminders reminders = new MemoryReminders();
    public final MemoryMailer mailer = new MemoryMailer();
    public final MemorySessionStore sessions = new MemorySessionStore();
    public final MemoryEmergencyKeyUses uses = new MemoryEmergencyKeyUses();
    public final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    public final AccountDoors people = new AccountDoors(committees, trail, house, Clock.fixed(NOW, ZoneOffset.UTC));
    final SendWatch sending;
    final TownDeployments deployments;
    final MemoryStrategyDecisionStore decisions = new MemoryStrategyDecisionStore();
    public final MemoryQuestions questions = new MemoryQuestions();
    public final MemoryJudgements judgements = new MemoryJudgements();
    public final MemoryDialogue dialogue = new MemoryDialogue();
    public final MemorySections sections = new MemorySections();
    public final MemoryMinutes minutes = new MemoryMinutes();
    public final MemoryReports reports = new MemoryReports();
    public final MemoryTemplates templates = new MemoryTemplates();
    public final ReleasedSections everybody = new PublicSections(sections, reports, Clock.fixed(NOW, ZoneOffset.UTC));
    public final MemoryInfluences influences = new MemoryInfluences();
    public final MemoryEvidence evidence = new MemoryEvidence();
    public final MemoryTurnouts turnouts = new MemoryTurnouts();
    public final MemoryWheels wheels = new MemoryWheels();
    public final MemoryFeeds feeds = new MemoryFeeds();
    public final MemoryClaims claims = new MemoryClaims();
    public final MemoryProposals proposals = new MemoryProposals();
    /** Who reads which figures. */
    public final SomeReaders readers;

    final MemoryCouncilDecisions councils = new MemoryCouncilDecisions();
    private final Server server = new Server();
    public final MemoryCodeApprovals approvals = new MemoryCodeApprovals();
    private final ServerConnector connector = new ServerConnector(server);

    public RunningApi() throws Exception {
        this(Town.strategy());
    }

    RunningApi(Strategy... filed) throws Exception {
        this(Policy.HOUSE, filed);
    }

    /** Where other rules say who may deploy. */
    RunningApi(Policy policy, Strategy... filed) throws Exception {
        this(Door.unset(new RequestLimits(Clock.fixed(NOW, ZoneOffset.UTC), LimitSettings.USUAL)), policy, filed);
    }

    /** Where so many may call so often. */
    public RunningApi(Door door) throws Exception {
        this(door, Policy.HOUSE, Town.strategy());
    }

    RunningApi(Door door, Policy policy, Strategy... filed) throws Exception {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        figures = new MemoryFigureStore(clock);
        figures.hold(FIGURES);
        catalogue = new TownCatalogue(figures);
        sending = new SendWatch(catalogue::openNow);
        deployments = new TownDeployments(catalogue::openNow);
        Strategies strategies = new DecidedStrategies(List.of(filed), decisions);
        ExpectedFocusAreas adopted = new DecidedFocusAreas(List::of, councils, clock);
        Town.planted(this);
        readers = TownWheels.readers(this, house, strategies, clock);
        ApiServlet api = new ApiServlet(
                strategies,
                decisions,
                new KeepStrategy(strategies, decisions, house, clock),
                texts,
                new KeepStrategyText(texts, house, clock),
                adopted,
                councils,
                new RecordCouncilDecision(councils, adopted, strategies, catalogue, house, clock),
                written(strategies, clock),
                readers,
                new FigureRecording(catalogue, figures, house, clock),
                new ConsolidatedReports(strategies, List::of, contributions, judgements, everybody, clock),
                TownHistory.kept(),
                operations(policy, clock),
                new ReadAudit(trail, heads, Doors.notingEachTime(policy, noted), clock),
                parts(clock),
                identify(clock),
                house,
                door,
                clock);
        start(api);
    }

    private OperationsParts operations(Policy policy, Clock clock) {
        return new OperationsParts(
                new DeployCommittee(deployments, Doors.notingEachTime(policy, noted)),
                deployments.log,
                new ApproveCode(approvals, deployments, house, clock),
                sources,
                new OperateSources(sources, sources, house),
                new DecideQuarantine(sources, sources, house),
                new MoveTime(MemoryTime.simulated(clock.instant()), house, clock),
                new SeeMail(mailer, reminders, house));
    }

    private WrittenParts written(Strategies strategies, Clock clock) {
        return new WrittenParts(
                new KeepActions(catalogue.actions, catalogue, questions, house, KnownActions.NONE, clock),
                questions,
                new KeepQuestions(questions, catalogue, house, KnownActions.NONE, clock),
                TownQuarters.parts(this, house, strategies, clock),
                evidence,
                new ReadEvidence(evidence, house),
                new KeepEvidence(evidence, catalogue, house, KnownActions.NONE, clock),
                TownFiles.parts(this, house, clock),
                TownClaims.parts(this, house, clock),
                TownInfluences.parts(this, house, strategies, clock),
                TownTurnouts.parts(this, house, clock),
                TownWheels.parts(this, house, strategies, clock),
                new PublishedProposals(proposals),
                new SendProposals(proposals, ProposalTerms.of(14, 300, 180), catalogue, strategies, clock),
                new ModerateProposals(proposals, catalogue, catalogue.actions, house, KnownActions.NONE, clock),
                LoadLimit.of(1));
    }

    private PeoplesParts parts(Clock clock) {
        return new PeoplesParts(
                new EndSessions(sessions, house, clock),
                new IssueTokens(tokens, holders, house, clock),
                new RevokeTokens(tokens, holders, house, clock),
                people.signIns,
                people.see,
                people.manage,
                people.grant,
                people.personal,
                people.links,
                new KeepPersonalKeys(sshKeys, house, clock),
                new KeepMailChoice(reminders, holders, mailer, house, clock),
                new DueReminders(List.of(new QuestionReminders(questions)), clock),
                catalogue);
    }

    private Identify identify(Clock clock) {
        return new Doorkeeper(
                TOKEN::equals,
                new StoredSessions(sessions, holders, TOKEN::equals, clock),
                tokens,
                holders,
                uses,
                clock);
    }

    private void start(ApiServlet api) throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addFilter(new FilterHolder(sending), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(api), "/api/*");
        context.addServlet(new ServletHolder(new SchemaServlet()), "/schema/*");
        FrontHandler front = new FrontHandler(ServerFront.alwaysReady());
        front.setHandler(context);
        server.setHandler(front);
        server.setErrorHandler(new FrontErrors(ServerFront.alwaysReady()));
        server.addConnector(connector);
        server.start();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + connector.getLocalPort() + path);
    }

    public void stop() throws Exception {
        server.stop();
    }
}
