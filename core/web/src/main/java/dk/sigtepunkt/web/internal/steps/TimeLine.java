package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.actions.ActionText;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.Difference;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.actions.Wording;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.domain.questions.AskedQuestion;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.proposals.ProposalAddresses;
import dk.sigtepunkt.web.internal.questions.QuestionAddresses;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import dk.sigtepunkt.web.internal.view.ToldUpdate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Tells an action as a story: every step, word and update of it, oldest first. */
final class TimeLine {
    private final KeptAction action;
    private final Reading reading;
    private final CatalogueSnapshot committees;
    private final Links links;
    private final Words words;
    private final ActionWords said;
    private final AccountWords roles;

    TimeLine(KeptAction action, Reading reading, Links links, Words words) {
        this.action = action;
        this.reading = reading;
        this.committees = reading.committees();
        this.links = links;
        this.words = words;
        this.said = ActionWords.in(words.language());
        this.roles = AccountWords.in(words.language());
    }

    List<StoryEvent> events() {
        return events(number -> false);
    }

    /** @param published which proposals everybody can read, by number */
    List<StoryEvent> events(IntPredicate published) {
        List<StoryEvent> all = new ArrayList<>();
        action.steps().stream()
                .filter(step -> step.validity().open())
                .map(step -> step(step, published))
                .forEach(all::add);
        action.wordings().stream().skip(1).map(this::worded).forEach(all::add);
        action.lived().updates().stream().map(this::update).forEach(all::add);
        action.lived().differences().stream()
                .flatMap(one -> one.settled().stream())
                .map(this::decided)
                .forEach(all::add);
        all.sort(StoryEvent.IN_TIME);
        return List.copyOf(all);
    }

    private StoryEvent step(KeptStep step, IntPredicate published) {
        LocalDate on = step.step().on();
        return new StoryEvent(
                new StoryEvent.When(
                        on,
                        step.validity().since(),
                        Danish.date(on),
                        step.taken().map(taken -> by(taken.by(), on)).orElse("")),
                "step",
                Danish.begun(said.event(step.step().state())),
                List.of(
                        step.step().reason(),
                        words.say("steps.trigger", step.step().trigger())),
                Stream.concat(
                                step.taken().flatMap(KeptStep.Taken::successor).map(this::successor).stream(),
                                step.taken().flatMap(taken -> cause(taken.trigger(), published)).stream())
                        .toList());
    }

    /** What made it come, where that can be read. */
    private Optional<Link> cause(Trigger trigger, IntPredicate published) {
        return switch (trigger.kind()) {
            case PROPOSAL -> proposal(trigger, published);
            case QUESTION -> question(AskedQuestion.number(trigger.reference()));
            case FOLLOW_UP -> {
                Period quarter = Period.parse(trigger.reference());
                yield Optional.of(new Link(Links.report(quarter), words.say("steps.follow-up", Danish.period(quarter))))
                        .filter(way -> reading.heldBack(quarter).isEmpty());
            }
            case MUNICIPALITY, COMMITTEE, COUNCIL_INPUT -> Optional.empty();
        };
    }

    private Optional<Link> question(int number) {
        return number > 0
                ? Optional.of(new Link(links.page(QuestionAddresses.of(number)), words.say("steps.question", number)))
                : Optional.empty();
    }

    private Optional<Link> proposal(Trigger trigger, IntPredicate published) {
        int number = trigger.kind() == Trigger.Kind.PROPOSAL ? SentProposal.number(trigger.reference()) : 0;
        return number > 0 && published.test(number)
                ? Optional.of(new Link(links.page(ProposalAddresses.of(number)), words.say("steps.proposal", number)))
                : Optional.empty();
    }

    private Link successor(ItemRef item) {
        Link other = new ItemTitles(committees, links, words).action(item);
        return new Link(other.href(), words.say("steps.successor", other.text()));
    }

    private StoryEvent worded(Wording wording) {
        Optional<Wording.Written> written = wording.written();
        List<String> lines = new ArrayList<>();
        written.map(Wording.Written::reason).filter(why -> !why.isEmpty()).ifPresent(lines::add);
        lines.addAll(WordChanges.between(before(wording), wording.text(), committees, words));
        return new StoryEvent(
                on(
                        wording.validity().since(),
                        written.filter(one -> wording.edition().isEmpty()).map(Wording.Written::by)),
                wording.edition().isEmpty() ? "words" : "content",
                wording.edition().isEmpty()
                        ? words.say("steps.event.reworded")
                        : words.say("steps.event.edition", wording.edition()),
                lines,
                List.of());
    }

    private ActionText before(Wording wording) {
        List<Wording> all = action.wordings();
        return all.get(all.indexOf(wording) - 1).text();
    }

    private StoryEvent update(Lived.Told told) {
        return new StoryEvent(
                on(told.by().at(), Optional.of(told.by())),
                "update",
                words.say("steps.event.update"),
                ToldUpdate.lines(told, words),
                List.of());
    }

    private StoryEvent decided(Difference.Settled how) {
        return new StoryEvent(
                on(how.by().at(), Optional.of(how.by())),
                "content",
                words.say(how.taken() ? "steps.event.taken" : "steps.event.stays"),
                List.of(how.reason()),
                List.of());
    }

    private StoryEvent.When on(Instant at, Optional<Signature> by) {
        LocalDate day = LocalDate.ofInstant(at, Danish.ZONE);
        return new StoryEvent.When(
                day, at, Danish.date(day), by.map(one -> by(one, day)).orElse(""));
    }

    /** In which role it was written; when, where that was another day. */
    private String by(Signature by, LocalDate on) {
        String role = by.role().map(roles::role).orElseGet(() -> words.say("steps.by-owner"));
        LocalDate day = LocalDate.ofInstant(by.at(), Danish.ZONE);
        return day.equals(on) ? words.say("steps.by", role) : words.say("steps.by-later", role, Danish.date(day));
    }
}
