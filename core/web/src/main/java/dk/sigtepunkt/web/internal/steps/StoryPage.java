package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.actions.ReachedMilestones;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.claims.ActionClaims;
import dk.sigtepunkt.web.internal.claims.ClaimAddresses;
import dk.sigtepunkt.web.internal.claims.ClaimLine;
import dk.sigtepunkt.web.internal.page.KnownDay;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import dk.sigtepunkt.web.internal.view.TagLinks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an action came to be what it is: what it is for, how it goes, and everything that has happened with it. */
final class StoryPage implements Page {
    private final LayoutFactory frames;
    private final PublishedProposals proposals;
    private final HandActions hand;
    private final ActionClaims claims;
    private final Clock clock;

    StoryPage(LayoutFactory frames, PublishedProposals proposals, HandActions hand, ActionClaims claims, Clock clock) {
        this.frames = frames;
        this.proposals = proposals;
        this.hand = hand;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return StepAddresses.about(visit, reading, action -> shown(visit, reading, action));
    }

    private PageResult shown(PageRequest visit, Reading reading, KeptAction kept) {
        CatalogueSnapshot committees = reading.committees();
        Action action = kept.last();
        ActionWords said = ActionWords.in(visit.words().language());
        Links links = frames.carried(visit);
        ItemTitles titles = new ItemTitles(committees, links, visit.words());
        View view = new View(
                new Head(
                        said.state(kept.stepBy(day(visit)).state()),
                        action.origin() == Origin.EXAMPLE,
                        action.description(),
                        facts(kept, committees, visit, links),
                        kept.lived().newest().map(told -> told(told, said, visit)).stream()
                                .toList()),
                new Purpose(
                        action.details().reach().felt().stream()
                                .map(felt -> new Fact(Danish.begun(said.audience(felt.by())), felt.how(), ""))
                                .toList(),
                        action.details().carriers().partners().stream()
                                .map(one -> new Fact(one.name(), one.part(), said.partner(one.kind())))
                                .toList(),
                        milestones(kept, visit),
                        StoryEffects.of(action, committees, links, visit.words()),
                        also(action.details(), titles)),
                new TimeLine(kept, reading, links, visit.words())
                        .events(number ->
                                proposals.find(number, reading.known()).isPresent()),
                claims.lines(kept.item(), reading, links, visit.words()),
                doings(kept, hand.left().left(kept), visit, links),
                message(visit));
        return new PageResult.Shown(
                200,
                "steps/story",
                frames.dated(visit, action.title(), new Link(links.page("/handlinger"), visit.say("actions.title")))
                        .over(action.origin() == Origin.EXAMPLE),
                view);
    }

    /** The day whose knowledge is shown. */
    private LocalDate day(PageRequest visit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        return KnownDay.of(visit).sound(today).orElse(today);
    }

    private static List<Fact> facts(KeptAction kept, CatalogueSnapshot committees, PageRequest visit, Links links) {
        Action action = kept.last();
        ActionWords said = ActionWords.in(visit.words().language());
        ItemTitles titles = new ItemTitles(committees, links, visit.words());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                visit.say("steps.committee"),
                committees
                        .committee(action.focusArea().committee())
                        .map(known -> known.content().name())
                        .orElse(action.focusArea().committee().value()),
                links.committee(action.focusArea().committee())));
        Link area = titles.area(action.focusArea());
        facts.add(new Fact(visit.say("steps.area"), area.text(), area.href()));
        facts.add(new Fact(visit.say("steps.owner"), owner(action), ""));
        facts.add(new Fact(visit.say("steps.plan"), Danish.date(action.start()) + "–" + Danish.date(action.end()), ""));
        ActionDetails details = action.details();
        details.carriers()
                .municipality()
                .ifPresent(part -> facts.add(new Fact(visit.say("steps.part"), Danish.begun(said.part(part)), "")));
        if (!details.reach().place().isEmpty()) {
            facts.add(new Fact(visit.say("steps.place"), details.reach().place(), ""));
        }
        TagLinks.of(details.tags(), links, visit.words())
                .forEach(tag -> facts.add(new Fact(visit.say("tags.tag"), tag.text(), tag.href())));
        facts.addAll(new ActionKin(committees, links, visit.words()).of(kept));
        return facts;
    }

    private static String owner(Action action) {
        String unit = action.details().carriers().unit();
        return unit.isEmpty() ? action.ownerRole() : "%s, %s".formatted(action.ownerRole(), unit);
    }

    private static Told told(Lived.Told told, ActionWords said, PageRequest visit) {
        return new Told(
                Danish.date(LocalDate.ofInstant(told.by().at(), Danish.ZONE)),
                told.update().sentence(),
                told.update().percent().isPresent() ? told.update().percent().getAsInt() : -1,
                said.risk(told.update().risk()),
                told.update().risk().code(),
                told.update().next().isEmpty()
                        ? ""
                        : visit.say("steps.next", told.update().next()));
    }

    private static List<Fact> milestones(KeptAction action, PageRequest visit) {
        Map<String, Lived.Told> reached = ReachedMilestones.of(action);
        return action.last().details().milestones().stream()
                .map(one ->
                        new Fact(one.title(), reached(Optional.ofNullable(reached.get(one.title())), one, visit), ""))
                .toList();
    }

    private static String reached(Optional<Lived.Told> reached, Milestone milestone, PageRequest visit) {
        return reached.map(told -> visit.say(
                        "steps.milestone.reached",
                        Danish.date(LocalDate.ofInstant(told.by().at(), Danish.ZONE)),
                        Danish.date(milestone.due())))
                .orElseGet(() -> visit.say("steps.milestone.due", Danish.date(milestone.due())));
    }

    private static List<Fact> also(ActionDetails details, ItemTitles titles) {
        return details.alsoServes().stream()
                .map(link -> {
                    Link area = titles.area(link.area());
                    return new Fact(area.text(), link.reason(), area.href());
                })
                .toList();
    }

    /** What whoever looks can do with it; nothing with what was known on another day. */
    private static Doings doings(KeptAction action, boolean left, PageRequest visit, Links links) {
        Where here = Where.in(action.item().committee());
        boolean keeps = visit.may(Permission.KEEP_ACTIONS, here);
        boolean tells = visit.may(Permission.UPDATE_ACTIONS, here);
        if (!links.day().isEmpty() || (!keeps && !tells)) {
            return new Doings(List.of(), "", "", "", false);
        }
        List<Link> pages = new ArrayList<>();
        add(pages, tells, StepAddresses.UPDATE, "steps.do.update", action, visit);
        add(pages, keeps, StepAddresses.STEP, "steps.do.step", action, visit);
        add(pages, keeps, StepAddresses.WORDS, "steps.do.words", action, visit);
        add(pages, keeps, StepAddresses.GIVE, "steps.do.give", action, visit);
        String claim = ClaimAddresses.writingOf(action.item(), visit, links);
        if (!claim.isEmpty()) {
            pages.add(new Link(claim, visit.say("claims.do.action")));
        }
        boolean mine = action.lived().heldBy(visit.actor());
        String others = action.lived().holder().isPresent() ? "overtag" : "tag";
        return new Doings(
                pages,
                tells ? StepAddresses.of(StepAddresses.HOLDER, action.item()) : "",
                mine ? "slip" : others,
                keeps && action.undecided().isPresent()
                        ? StepAddresses.of(StepAddresses.DIFFERENCE, action.item())
                        : "",
                left && !mine);
    }

    private static void add(
            List<Link> pages, boolean may, String pattern, String word, KeptAction action, PageRequest visit) {
        if (may) {
            pages.add(new Link(StepAddresses.of(pattern, action.item()), visit.say(word)));
        }
    }

    private static String message(PageRequest visit) {
        return visit.query().containsKey("gemt") ? visit.say("steps.kept") : "";
    }

    /** @param href where more of it is; empty for nowhere. Of a partner it is what kind that is */
    public record Fact(String name, String text, String href) {}

    /** @param percent -1 where it was not told so */
    public record Told(String date, String sentence, int percent, String risk, String riskCode, String next) {
        public boolean hasPercent() {
            return percent >= 0;
        }
    }

    /** @param told how it goes, when somebody has told it */
    public record Head(String state, boolean example, String description, List<Fact> facts, List<Told> told) {}

    public record Purpose(
            List<Fact> felt, List<Fact> partners, List<Fact> milestones, StoryEffects effects, List<Fact> also) {}

    /**
     * @param holder where one takes it on or lets go of it; empty for who may not
     * @param holding which of the two one can do
     * @param difference where it is decided what stands; empty when nothing waits
     * @param left whether whoever had it is here no longer
     */
    public record Doings(List<Link> pages, String holder, String holding, String difference, boolean left) {}

    /**
     * @param claims that it contributes to something
     * @param message what was just done; empty for nothing
     */
    public record View(
            Head head,
            Purpose purpose,
            List<StoryEvent> events,
            List<ClaimLine> claims,
            Doings doings,
            String message) {}
}
