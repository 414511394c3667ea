package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.reminders.ReminderWords;
import dk.sigtepunkt.domain.reminders.SeeMail;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.strategy.DeviationWords;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.sources.SourcesPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is installed and how it runs; for who may, also what was done, and the forms that do something. */
public final class OperationsPage implements Page {
    private static final int HISTORY = 50;

    private final LayoutFactory frames;
    private final InstalledCommittees installed;
    private final Strategies strategies;
    private final ExpectedFocusAreas expected;
    private final Sources sources;
    private final Door door;
    private final SeeMail mail;
    private final ReadWheels wheels;

    public OperationsPage(
            LayoutFactory frames,
            InstalledCommittees installed,
            Strategies strategies,
            ExpectedFocusAreas expected,
            Sources sources,
            Door door,
            SeeMail mail,
            ReadWheels wheels) {
        this.frames = frames;
        this.installed = installed;
        this.strategies = strategies;
        this.expected = expected;
        this.sources = sources;
        this.door = door;
        this.mail = mail;
        this.wheels = wheels;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return shown(visit, reading, 200, FigureForm.EMPTY);
    }

    /** @param form the figure form as it was sent, with what is wrong in it */
    PageResult shown(PageRequest visit, Reading reading, int status, FigureForm form) {
        CatalogueSnapshot catalogue = reading.committees();
        boolean sees = visit.seesOperations();
        List<InstalledBundle> bundles = installed.deployments().installed();
        List<SourceStatus> all = sources.all(reading);
        View view = new View(
                status == 200 ? OperationsMessage.of(visit, catalogue) : OperationsMessage.NONE,
                new Committees(cards(visit, catalogue, bundles), strangers(visit, catalogue)),
                deviations(catalogue, visit.words()),
                new DataSources(
                        all.isEmpty() ? "" : SourcesPage.summary(all, visit.words()),
                        sources.waiting().size()),
                new Entry(FigureForm.choices(visit, catalogue), form),
                history(visit, catalogue),
                new Machinery(
                        sees
                                ? WiringWords.sentences(installed.deployments().wiring(), bundles, visit.words())
                                : List.of(),
                        sees ? DoorWords.sentences(door, visit.words()) : List.of(),
                        mail.standing(visit.actor())
                                .map(ReminderWords.in(visit.words().language())::standing)
                                .orElseGet(List::of),
                        wheels.told(reading).disorder(),
                        Danish.number((double) reading.figures().size(), 0),
                        Offered.to(visit)));
        return new PageResult.Shown(
                status, "operations/operations", frames.plain(visit, visit.say("operations.title")), view);
    }

    /** Each strategy's own areas, and those that were adopted with it. */
    private List<String> deviations(CatalogueSnapshot catalogue, Words words) {
        return StrategyAreas.each(strategies)
                .flatMap(areas -> Deviations.of(areas.expected(expected), areas.in(catalogue))
                        .sentences(DeviationWords.in(words.language(), areas.strategy()))
                        .stream())
                .distinct()
                .toList();
    }

    private List<CommitteeCard> cards(PageRequest visit, CatalogueSnapshot catalogue, List<InstalledBundle> bundles) {
        Map<CommitteeId, Fault> faults = installed.contributions().faults(catalogue);
        return catalogue.committees().stream()
                .map(known -> CommitteeCard.of(
                        known,
                        catalogue,
                        Optional.ofNullable(faults.get(known.id())),
                        bundles,
                        installed.deployments(),
                        visit))
                .toList();
    }

    /** What was refused and belongs to no committee that is known here. */
    private static List<CommitteeCard.Refused> strangers(PageRequest visit, CatalogueSnapshot catalogue) {
        return catalogue.refused().stream()
                .filter(refused ->
                        refused.committee().flatMap(catalogue::committee).isEmpty())
                .map(refused -> CommitteeCard.Refused.of(refused, sees(visit, refused.committee())))
                .toList();
    }

    private List<HistoryLine> history(PageRequest visit, CatalogueSnapshot catalogue) {
        return installed.log().newest(HISTORY).stream()
                .filter(deployment -> sees(visit, deployment.committee()))
                .map(deployment -> HistoryLine.of(deployment, catalogue, visit.words()))
                .toList();
    }

    /** What said no committee is told to who is bound to none. */
    private static boolean sees(PageRequest visit, Optional<CommitteeId> committee) {
        return visit.may(Permission.SEE_OPERATIONS, committee.map(Where::in).orElse(Where.EVERYWHERE));
    }

    /**
     * The committees that are known.
     *
     * @param strangers what was refused of no known committee
     */
    public record Committees(List<CommitteeCard> cards, List<CommitteeCard.Refused> strangers) {}

    /**
     * @param summary how many can be asked, in words; empty when there are none
     * @param waiting how many cases in quarantine wait for a person
     */
    public record DataSources(String summary, int waiting) {}

    /**
     * Where a figure is entered.
     *
     * @param choices the indicators to choose among: those of the committees that one may write figures of
     */
    public record Entry(List<FigureForm.Group> choices, FigureForm form) {}

    /**
     * How the system runs.
     *
     * @param wiring how cleanly committees come and go; empty for who may not see that
     * @param door how many were told to wait, and what cannot be read of what is set of it; empty for who may not see that
     * @param mail whether mail is sent, and what waits; empty for who may not see that
     * @param disorder where the wheels of committees and bodies do not fit together
     * @param figures how many figures there are
     */
    public record Machinery(
            List<String> wiring,
            List<String> door,
            List<String> mail,
            List<String> disorder,
            String figures,
            Offered offered) {}

    /** What whoever looks can do or see here, or from here. */
    public record Offered(
            boolean figures,
            boolean deploying,
            boolean code,
            boolean history,
            boolean attempts,
            boolean audit,
            boolean quarantine) {
        static Offered to(PageRequest visit) {
            return new Offered(
                    visit.may(Permission.RECORD_FIGURES, Where.SOMEWHERE),
                    visit.may(Permission.DEPLOY_COMMITTEES, Where.SOMEWHERE),
                    visit.may(Permission.APPROVE_CODE, Where.SOMEWHERE),
                    visit.seesOperations(),
                    visit.may(Permission.SEE_OPERATIONS, Where.EVERYWHERE),
                    visit.may(Permission.SEE_AUDIT, Where.SOMEWHERE),
                    // A visitor may be one who can, and is asked to sign in.
                    visit.byVisitor() || visit.may(Permission.SEE_SOURCES, Where.SOMEWHERE));
        }
    }

    /** @param history what was done, newest first; empty for who may not see that */
    public record View(
            OperationsMessage message,
            Committees committees,
            List<String> deviations,
            DataSources sources,
            Entry entry,
            List<HistoryLine> history,
            Machinery machinery) {}
}
