package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policies;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.MemoryAuditHeads;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.claims.MemoryClaims;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.council.DecidedFocusAreas;
import dk.sigtepunkt.domain.council.MemoryCouncilDecisions;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.MemoryCodeApprovals;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.evidence.MemoryEvidence;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.influence.MemoryInfluences;
import dk.sigtepunkt.domain.keys.MemoryPersonalKeys;
import dk.sigtepunkt.domain.people.AccountDoors;
import dk.sigtepunkt.domain.proposals.MemoryProposals;
import dk.sigtepunkt.domain.publicity.SomeReaders;
import dk.sigtepunkt.domain.questions.MemoryQuestions;
import dk.sigtepunkt.domain.reports.SealsAlike;
import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.SealedBodies;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.sessions.MemoryApiTokenStore;
import dk.sigtepunkt.domain.sessions.MemoryEmergencyKeyUses;
import dk.sigtepunkt.domain.sessions.MemorySessionStore;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.MemoryStrategyDecisionStore;
import dk.sigtepunkt.domain.strategy.MemoryStrategyTexts;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.http.limits.LimitSettings;
import dk.sigtepunkt.http.limits.RequestLimits;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.written.WrittenReports;
import dk.sigtepunkt.security.Identify;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.Sessions;
import dk.sigtepunkt.security.internal.Doorkeeper;
import dk.sigtepunkt.security.internal.StoredSessions;
import dk.sigtepunkt.web.internal.actions.ActionPages;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.committee.CommitteePages;
import dk.sigtepunkt.web.internal.http.Assets;
import dk.sigtepunkt.web.internal.http.PageResponse;
import dk.sigtepunkt.web.internal.http.Site;
import dk.sigtepunkt.web.internal.http.Templates;
import dk.sigtepunkt.web.internal.http.UrlEncoded;
import dk.sigtepunkt.web.internal.indicator.IndicatorPages;
import dk.sigtepunkt.web.internal.operations.DeploymentPages;
import dk.sigtepunkt.web.internal.overview.OverviewPages;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Posted;
import dk.sigtepunkt.web.internal.page.Routes;
import dk.sigtepunkt.web.internal.page.Sender;
import dk.sigtepunkt.web.internal.page.Visitor;
import dk.sigtepunkt.web.internal.report.ReportPages;
import dk.sigtepunkt.web.internal.strategy.StrategyPages;
import dk.sigtepunkt.web.internal.work.WhatWaits;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The whole site over content in memory, without a server. */
public final class Installation {
    public static final String TOKEN = "the-right-token";
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    public final MovingClock clock = new MovingClock(NOW, ZoneId.of("Europe/Copenhagen"));
    public final MemoryFigureStore figures = new MemoryFigureStore();
    public final MemorySources sources = new MemorySources();
    public final Holders holders = new Holders();
    public final MemoryPersonalKeys personalKeys = new MemoryPersonalKeys();
    public final MemorySessionStore keptSessions = new MemorySessionStore();
    public final MemoryApiTokenStore tokens = new MemoryApiTokenStore();
    public final StoredSessions sessions = new StoredSessions(keptSessions, holders, TOKEN::equals, clock);
    public final Identify identify =
            new Doorkeeper(TOKEN::equals, sessions, tokens, holders, new MemoryEmergencyKeyUses(), clock);
    public final SigningIn signingIn;
    public final MemoryContributions contributions = new MemoryContributions();
    public final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    /** What the administrator may not here. */
    public final Set<Permission> withheld = EnumSet.noneOf(Permission.class);

    public final WatchedCatalogue catalogue;
    /** Who reads which figures. */
    public final SomeReaders readers;

    public final MemoryCodeApprovals approvals = new MemoryCodeApprovals();
    public final MemoryDeployments deployments;
    public final MemoryStrategyTexts texts = new MemoryStrategyTexts();
    public final Assets assets = new Assets(Assets.class.getClassLoader());
    public final List<Pages> features;
    public final Routes routes;
    public final Door door = Door.unset(new RequestLimits(clock, LimitSettings.USUAL));
    public final Site site;
    public final Strategies strategies;
    public final ExpectedFocusAreas adopted;
    public final MemoryStrategyDecisionStore states = new MemoryStrategyDecisionStore();
    public final MemoryQuestions questions = new MemoryQuestions();
    public final WrittenBooks written = WrittenBooks.empty();
    public final MemorySections sections = new MemorySections();
    public final MemoryEvidence evidence = new MemoryEvidence();
    public final MemoryClaims claims = new MemoryClaims();
    public final MemoryInfluences influences = new MemoryInfluences();
    public final MemoryProposals proposals = new MemoryProposals();
    public final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
    public final Reminding reminding = new Reminding();
    public final MemoryAuditTrail trail = new MemoryAuditTrail(clock);
    public final MemoryAuditHeads heads = new MemoryAuditHeads();
    public final KnownNames names = new KnownNames();
    public final AccountDoors people;
    /** What the house door notes: whom it turned away, and what is no transaction. */
    public final MemoryAuditLog noted = new MemoryAuditLog();

    public Supplier<CatalogueSnapshot> next;
    /** What seals here. */
    public ReportSealing sealing = SealsAlike.sealing();
    /** Where the installation's files are: nowhere yet. */
    public final Path home;

    public final FrontDoor house = Doors.notingEachTime(Policies.houseWithout(withheld), noted);

    public Installation(
            Strategy strategy,
            CatalogueSnapshot content,
            List<Observation> observed,
            List<ExpectedFocusArea> expected) {
        this(new OneStrategy(strategy), content, observed, expected);
    }

    public Installation(
            Strategies followed,
            CatalogueSnapshot content,
            List<Observation> observed,
            List<ExpectedFocusArea> expected) {
        next = () -> content;
        home = Path.of("target", "homes", UUID.randomUUID().toString());
        figures.append(observed, Optional.empty(), "", Notes.any());
        catalogue = new WatchedCatalogue(() -> next.get(), figures);
        deployments = new MemoryDeployments(catalogue);
        strategies = followed;
        adopted = new DecidedFocusAreas(() -> expected, decisions, clock);
        signingIn = new SigningIn(holders, house, clock);
        people = new AccountDoors(committees, trail, house, clock);
        readers = WheelSite.readers(this);
        LayoutFactory frames = new LayoutFactory(strategies);
        features = features();
        assertThat(features).hasSize(PageServlet.FEATURES);
        routes = Routes.of(features);
        site = new Site(
                routes,
                new Templates(
                        Assets.class.getClassLoader(),
                        assets,
                        Words.danish(Assets.class.getClassLoader()),
                        "Sigtepunkt"),
                frames,
                readers,
                signingIn.unfinished,
                signingIn.provider,
                house,
                signingIn.forms);
    }

    private List<Pages> features() {
        return Stream.of(ofStrategy(), Writing.pages(this), SigningIn.people(this, Writing.TERMS))
                .flatMap(List::stream)
                .toList();
    }

    private List<Pages> ofStrategy() {
        Reports reports = Writing.reports(this);
        WrittenBeside beside = Writing.beside(this);
        WhatWaits waits = Writing.waits(this, reports);
        return List.of(
                new OverviewPages(strategies, reports, waits),
                WrittenSite.work(this, waits, reports),
                new ActionPages(strategies, reports),
                new CommitteePages(strategies, reports, committees, adopted, decisions, beside, Writing.LIMIT),
                new IndicatorPages(strategies, reports, written.dialogue(), clock),
                new ReportPages(strategies, reports, beside),
                new StrategyPages(
                        strategies,
                        reports,
                        texts,
                        adopted,
                        decisions,
                        new RecordCouncilDecision(decisions, adopted, strategies, catalogue, house, clock),
                        states,
                        new KeepStrategy(strategies, states, house, clock)),
                Writing.sources(this),
                reminding.operations(this),
                new DeploymentPages(strategies, deployments, new DeployCommittee(deployments, house), clock));
    }

    public Session signedIn() {
        return sessions.signIn(TOKEN, new Sessions.Arrival(Optional.empty(), "Firefox · Linux"))
                .orElseThrow();
    }

    public Session signedIn(AccountId account) {
        return sessions.begin(account, SignInMeans.PASSWORD, new Sessions.Arrival(Optional.empty(), "Firefox · Linux"))
                .orElseThrow();
    }

    public WrittenReports writtenReports() {
        return WrittenSite.assembled(this);
    }

    /** What is sealed of the reports' pages. */
    public SealedBodies bodies() {
        return WrittenSite.bodies(this);
    }

    public Document page(String address) {
        return Jsoup.parse(get(address).body());
    }

    public Document signedInPage(String address) {
        return Jsoup.parse(site.reply(visit("GET", address, Map.of(), Optional.of(signedIn())))
                .body());
    }

    public PageResponse get(String address) {
        return site.reply(visit("GET", address, Map.of(), Optional.empty()));
    }

    /** Sent from a form, by who is signed in. */
    public PageResponse post(String address, Map<String, String> fields) {
        Session session = signedIn();
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", session.csrf());
        return site.reply(visit("POST", address, form, Optional.of(session)));
    }

    public static PageRequest visit(
            String method, String address, Map<String, String> form, Optional<Session> session) {
        String[] parts = address.split("\\?", 2);
        return new PageRequest(
                method,
                parts[0],
                UrlEncoded.read(parts.length < 2 ? "" : parts[1]).orElseThrow(),
                Map.of(),
                new Posted(form, List.of()),
                new Visitor(
                        session,
                        new Sender(Arrival.local("localhost:8181"), Optional.empty(), Optional.empty()),
                        false,
                        "Firefox · Linux",
                        "192.0.2.7",
                        "c2VjcmV0"),
                Words.danish(Assets.class.getClassLoader()));
    }
}
