package dk.sigtepunkt.shell.internal.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.FirstAdministrator;
import dk.sigtepunkt.domain.actions.MemoryActionStore;
import dk.sigtepunkt.domain.audit.MemoryAuditHeads;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.breadth.MemoryTurnouts;
import dk.sigtepunkt.domain.claims.MemoryClaims;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.council.MemoryCouncilDecisions;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.deployments.ApproveCode;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.AskForCode;
import dk.sigtepunkt.domain.deployments.DeployCommittee;
import dk.sigtepunkt.domain.deployments.MemoryCodeApprovals;
import dk.sigtepunkt.domain.deployments.MemoryDeploymentLog;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.evidence.MemoryEvidence;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.influence.AnswerHearings;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.MemoryInfluences;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.keys.KeyTable;
import dk.sigtepunkt.domain.mail.MemoryMailer;
import dk.sigtepunkt.domain.mail.TryMail;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.people.AccountDoors;
import dk.sigtepunkt.domain.product.DatabaseProduct;
import dk.sigtepunkt.domain.product.Product;
import dk.sigtepunkt.domain.proposals.MemoryProposals;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.MemoryQuestions;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.recording.FigureRecording;
import dk.sigtepunkt.domain.reports.ReportContents;
import dk.sigtepunkt.domain.signin.FirstSignIn;
import dk.sigtepunkt.domain.signin.OneTimePasswords;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import dk.sigtepunkt.domain.simulation.MemoryTime;
import dk.sigtepunkt.domain.simulation.MoveTime;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.domain.strategy.KeepStrategy;
import dk.sigtepunkt.domain.strategy.KeepStrategyText;
import dk.sigtepunkt.domain.strategy.MemoryStrategyDecisionStore;
import dk.sigtepunkt.domain.strategy.MemoryStrategyTexts;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.security.FirstPasswordFile;
import dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments;
import dk.sigtepunkt.shell.internal.sources.ScriptedSources;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** All that the commands ask, over what is kept in memory; what only shows something says that it was reached. */
final class CommandTown {
    static final String REACHED = "Nået.";
    private static final Clock CLOCK = Clock.systemUTC();
    private static final DatabaseProduct DATABASE = () -> "Derby";
    private static final Installation INSTALLATION = () -> Municipality.UNNAMED;
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.API, "p-sekretaer", Set.of(HeldRole.in(ScriptedDeployments.HAVN, Role.SECRETARY)));

    final MemoryAuditLog noted = new MemoryAuditLog();
    final KeyTable table = new KeyTable(CLOCK);
    final ScriptedDeployments deployments = new ScriptedDeployments();
    final ScriptedSources sources = new ScriptedSources();
    private final FrontDoor door = Doors.notingEachTime(Policy.HOUSE, noted);
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    private final MemoryAuditTrail trail = new MemoryAuditTrail(CLOCK);
    private final AccountDoors people = new AccountDoors(committees, trail, door, CLOCK);
    private final MemoryCodeApprovals approvals = new MemoryCodeApprovals();
    private final MemoryStrategyDecisionStore states = new MemoryStrategyDecisionStore();
    private final MemoryStrategyTexts texts = new MemoryStrategyTexts();
    private final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
    private final MemoryFigureStore figures = new MemoryFigureStore();
    private final OneStrategy strategies = new OneStrategy(CommandStrategy.drafted());
    private final MemoryQuestions questions = new MemoryQuestions();
    private final MemoryActionStore actions = new MemoryActionStore();
    private final MemoryProposals proposals = new MemoryProposals();
    private final MemoryInfluences influences = new MemoryInfluences();
    private final CommandReports reports = new CommandReports();
    private final CommandWheels wheels = new CommandWheels();
    private int number;

    CommandTown() {
        committees.installed(
                Contents.content(ScriptedDeployments.HAVN, "1", "{}", ScriptedDeployments.AT),
                Contents.committee(ScriptedDeployments.HAVN),
                List.of(),
                Notes.any());
        deployments.plan = new Plan.Accepted(
                ScriptedDeployments.HAVN,
                "Havneudvalget",
                new Plan.Versions("1.1.0", Optional.of("1.0.0"), true),
                "0123456789abcdef",
                List.of(),
                List.of());
        deployments.before = Optional.of("0.9.0");
        sources.course.add(ScriptedSources.run(SourceRun.State.DONE, "12 nye tal"));
        sources.held = List.of(new QuarantineCase(
                3,
                new QuarantineCase.Arrival(ScriptedSources.TIDES, 8, ScriptedDeployments.AT),
                new IndicatorId(ScriptedDeployments.HAVN, "vandstand"),
                List.of(),
                List.of(),
                Optional.empty()));
    }

    /** Whatever the commands have injected. */
    Stream<Object> services() {
        Catalogue catalogue = reached(Catalogue.class);
        FirstSignIn first = new FirstSignIn(
                new FirstAdministrator(people.store, CLOCK),
                new OneTimePasswords(people.credentials, SignInDoubles.hashing(), people.tries, door, CLOCK),
                people.store,
                people.credentials,
                door);
        FirstPasswordFile file = (login, given) -> Path.of("first-administrator.txt");
        return Stream.of(
                        Stream.of(
                                CLOCK, door, catalogue, DATABASE, INSTALLATION, file, first, table.holders, strategies),
                        Stream.of(reached(Reports.class), reached(Contributions.class), reached(Product.class)),
                        Stream.of(deployments, new DeployCommittee(deployments, door), new MemoryDeploymentLog()),
                        Stream.of(
                                sources,
                                new OperateSources(sources, sources, door),
                                new DecideQuarantine(sources, sources, door)),
                        Stream.of(
                                states,
                                new KeepStrategy(strategies, states, door, CLOCK),
                                new KeepStrategyText(texts, door, CLOCK)),
                        Stream.of(
                                decisions,
                                new RecordCouncilDecision(decisions, List::of, strategies, catalogue, door, CLOCK)),
                        written(catalogue),
                        shown(catalogue),
                        wheels.services(catalogue, strategies, door, CLOCK),
                        Stream.of(
                                new ApproveCode(approvals, deployments, door, CLOCK),
                                new FigureRecording(catalogue, figures, door, CLOCK),
                                new ReadAudit(trail, new MemoryAuditHeads(), door, CLOCK),
                                people.see,
                                people.manage,
                                people.grant,
                                people.personal,
                                people.links,
                                people.signIns))
                .flatMap(these -> these);
    }

    private Stream<Object> written(Catalogue catalogue) {
        return Stream.of(
                (ReadersCatalogue) asker -> catalogue,
                questions,
                new KeepQuestions(questions, catalogue, door, KnownActions.NONE, CLOCK),
                new KeepActions(actions, catalogue, questions, door, KnownActions.NONE, CLOCK),
                new ModerateProposals(proposals, catalogue, actions, door, KnownActions.NONE, CLOCK));
    }

    private Stream<Object> shown(Catalogue catalogue) {
        CrossInfluences crossing = new CrossInfluences(strategies, (reading, quarter) -> List.of(), influences, CLOCK);
        return Stream.concat(
                reports.services(reached(ReportContents.class), catalogue, strategies, door, CLOCK),
                Stream.of(
                        new TryMail(new MemoryMailer(), door, CLOCK),
                        new MoveTime(MemoryTime.simulated(CLOCK.instant()), door, CLOCK),
                        new MemoryTurnouts(),
                        new MemoryClaims(),
                        new MemoryEvidence(),
                        reached(DialogueHistory.class),
                        reached(JudgementHistory.class),
                        influences,
                        crossing,
                        new KeepInfluences(influences, catalogue, door, CLOCK),
                        new AnswerHearings(influences, crossing, asker -> catalogue, door, KnownActions.NONE, CLOCK)));
    }

    /** Ends whoever comes as far as to it. */
    static <T> T reached(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> type.getSimpleName();
                    default -> throw new IllegalArgumentException(REACHED);
                }));
    }

    /** What there is to do something with, new each time: a command leaves nothing to the next one. */
    Map<String, String> there(String line) {
        number++;
        reports.anew();
        Map<String, String> there = new HashMap<>(Map.of("n", Integer.toString(number)));
        if (line.contains("{code}")) {
            there.put("code", code());
        }
        if (line.contains("{open}")) {
            there.put("open", question(false));
        }
        if (line.contains("{held}")) {
            int held = Proposals.held(proposals, Integer.toString(number), ScriptedDeployments.HAVN);
            there.put("held", Integer.toString(held));
        }
        if (line.contains("{answered}")) {
            there.put("answered", question(true));
        }
        if (line.contains("{account}") || line.contains("{closed}")) {
            AccountId aase = people.made("Åse Holm", "aase-%d@kommune.dk".formatted(number));
            people.given(aase, "controller", "");
            there.put("account", aase.value());
            there.put("closed", aase.value());
            there.put(
                    "number", Long.toString(people.entry(aase).holdings().get(0).id()));
            if (line.contains("{closed}")) {
                people.closed(aase);
            }
        }
        return there;
    }

    private String question(boolean answered) {
        Questions.planted(questions, ScriptedDeployments.HAVN);
        int last = questions.book().all().size();
        if (answered) {
            questions.keep(
                    last,
                    OptionalInt.empty(),
                    new QuestionEntry.Answered(
                            "Derfor", questions.book().find(last).orElseThrow().asked()),
                    Notes.any());
        }
        return Integer.toString(last);
    }

    private String code() {
        return approvals.waiting().stream()
                .findFirst()
                .map(waiting -> waiting.file().sha256())
                .orElseGet(() -> {
                    Artifact code = new Artifact("havn.jar", ("id: havn " + number).getBytes(UTF_8));
                    new AskForCode(approvals, Doors.house(), CLOCK).ask(ScriptedDeployments.HAVN, code, SECRETARY);
                    return code.sha256();
                });
    }

    /** Whatever a command changes. */
    List<Object> kept() {
        return List.of(
                deployments.asked.size(),
                sources.asked.size(),
                approvals.notes().size(),
                states.of(new StrategyId("sammen")).size(),
                texts.versions(new StrategyId("sammen")).size(),
                decisions.all().size(),
                figures.book().size(),
                reports.writes() + wheels.writes(),
                people.store.notes().size(),
                people.credentials.acts().size(),
                people.attempts.acts().size());
    }
}
