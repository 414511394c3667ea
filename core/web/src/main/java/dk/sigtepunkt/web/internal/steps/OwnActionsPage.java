package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.steps.LeftActions;
import dk.sigtepunkt.domain.steps.QuietActions;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The actions that somebody can tell of: one's own first, then those nobody has told of for longest. */
final class OwnActionsPage implements Page {
    private final LayoutFactory frames;
    private final HandActions hand;
    private final Clock clock;

    OwnActionsPage(LayoutFactory frames, HandActions hand, Clock clock) {
        this.frames = frames;
        this.hand = hand;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        List<Group> groups = reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .filter(known -> visit.may(Permission.UPDATE_ACTIONS, Where.in(known.id())))
                .map(known -> group(known, visit, reading))
                .toList();
        return new PageResult.Shown(
                200,
                "steps/own",
                frames.plain(visit, visit.say("steps.own.title")),
                new View(groups, visit.query().containsKey("gemt") ? visit.say("steps.kept") : ""));
    }

    private Group group(KnownCommittee known, PageRequest visit, Reading reading) {
        LeftActions left = hand.left();
        List<Line> lines = reading.committees().actions().of(known.id()).stream()
                .filter(action -> QuietActions.open(action, today()))
                .sorted(Comparator.comparing(
                                (KeptAction action) -> !action.lived().heldBy(visit.actor()))
                        .thenComparing(action -> !left.left(action))
                        .thenComparing(action -> action.lived()
                                .newest()
                                .map(told -> told.by().at().toString())
                                .orElse("")))
                .map(action -> line(action, left.left(action), visit))
                .toList();
        return new Group(
                known.content().name(),
                lines,
                visit.may(Permission.KEEP_ACTIONS, Where.in(known.id())) ? StepAddresses.begin(known.id()) : "");
    }

    private Line line(KeptAction action, boolean left, PageRequest visit) {
        Optional<Lived.Told> told = action.lived().newest();
        Optional<LocalDate> day = told.map(one -> LocalDate.ofInstant(one.by().at(), Danish.ZONE));
        ActionWords said = ActionWords.in(visit.words().language());
        return new Line(
                new Link(StepAddresses.of(action.item()), said.named(action.last())),
                new Link(StepAddresses.updateFromOwn(action.item()), visit.say("steps.own.update")),
                said.state(action.stepBy(today()).state()),
                action.lived().heldBy(visit.actor()),
                left && !action.lived().heldBy(visit.actor()) ? left(action, visit) : List.of(),
                day.map(on -> visit.say(
                                "steps.own.told",
                                Danish.date(on),
                                told.orElseThrow().update().sentence()))
                        .orElseGet(() -> visit.say("steps.own.never")),
                QuietActions.quiet(action, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Danish.ZONE);
    }

    /** Where somebody else is found to see to it. */
    private static List<Link> left(KeptAction action, PageRequest visit) {
        boolean gives =
                visit.may(Permission.KEEP_ACTIONS, Where.in(action.item().committee()));
        return List.of(
                gives
                        ? new Link(StepAddresses.of(StepAddresses.GIVE, action.item()), visit.say("steps.do.give"))
                        : new Link(StepAddresses.of(action.item()), visit.say("steps.do.take")));
    }

    /**
     * One action.
     *
     * @param left where somebody is found to see to it, when whoever had it is here no longer; else none
     * @param told when it was told last how it goes, and how
     * @param quiet whether that, or that it was begun, is long ago
     */
    public record Line(
            Link story, Link update, String state, boolean mine, List<Link> left, String told, boolean quiet) {}

    /** @param begin where another one is begun; empty for who may not */
    public record Group(String committee, List<Line> lines, String begin) {}

    public record View(List<Group> groups, String message) {}
}
