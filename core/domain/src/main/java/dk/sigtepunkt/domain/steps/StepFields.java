package dk.sigtepunkt.domain.steps;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Milestone;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.ActionEntry;
import dk.sigtepunkt.domain.actions.ActionUpdate;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.KeptStep;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.questions.AskedQuestion;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a step, or how an action goes, from the fields that people write; what cannot be taken is gathered there. */
final class StepFields {
    static final int LONGEST_SENTENCE = 500;

    private static final int ALL = 100;

    private final ActionRuleWords words = ActionWriting.WORDS;
    private final WrittenFields fields;
    private final Signature by;
    private final LocalDate today;
    private final QuestionBook questions;

    StepFields(WrittenFields fields, Signature by, LocalDate today, QuestionBook questions) {
        this.fields = fields;
        this.by = by;
        this.today = today;
        this.questions = questions;
    }

    /** The first step of an action. */
    Optional<ActionEntry.Stepped> first() {
        return stepped(ActionState.IDENTIFIED, Optional.empty());
    }

    /** The next step of an action; empty when something is wrong. */
    Optional<ActionEntry.Stepped> next(KeptAction action, ActionBook book) {
        Optional<ActionState> wanted =
                fields.chosen("state", words.label("state"), ActionState.values(), ActionState::code);
        wanted.ifPresent(state -> follows(action, state));
        Optional<ItemRef> successor =
                wanted.filter(state -> state == ActionState.REPLACED).flatMap(state -> successor(action, book));
        Optional<ActionEntry.Stepped> step = wanted.flatMap(state -> stepped(state, successor));
        step.ifPresent(taken -> notBefore(action, taken.step().on()));
        return fields.sound() ? step : Optional.empty();
    }

    private void follows(KeptAction action, ActionState state) {
        ActionState from = state(action);
        List<ActionState> allowed = ActionSteps.after(from);
        if (!allowed.contains(state)) {
            fields.fault("state", "step-not-allowed", words.notAllowed(from, state, allowed));
        }
    }

    private ActionState state(KeptAction action) {
        return action.stepBy(today).state();
    }

    private void notBefore(KeptAction action, LocalDate day) {
        LocalDate last = action.stepBy(today).on();
        if (day.isBefore(last)) {
            fields.fault("on", "before-the-last-step", words.beforeTheLast(day, last));
        }
    }

    private Optional<ActionEntry.Stepped> stepped(ActionState state, Optional<ItemRef> successor) {
        Optional<LocalDate> on = fields.has("on") ? fields.past("on", words.label("on"), today) : Optional.of(today);
        String reason = fields.said("reason", words.label("reason"), TextLimit.LONGEST);
        Optional<Trigger> trigger = trigger();
        return fields.sound()
                ? trigger.flatMap(why -> on.map(day -> new ActionEntry.Stepped(
                        new ActionStep(day, state, reason, words.trigger(why)),
                        new KeptStep.Taken(by, why, successor))))
                : Optional.empty();
    }

    private Optional<Trigger> trigger() {
        return fields.chosen("trigger", words.label("trigger"), Trigger.Kind.values(), Trigger.Kind::code)
                .map(kind -> new Trigger(kind, kind.named() ? reference(kind) : ""));
    }

    private String reference(Trigger.Kind kind) {
        String sent = fields.optionalLine("reference", words.label("reference"), ActionFields.LONGEST_TITLE);
        String written = kind == Trigger.Kind.FOLLOW_UP ? sent.toUpperCase(Locale.ROOT) : sent;
        if (written.isEmpty()) {
            fields.fault("reference", "incomplete", words.whichOne(kind));
        } else if (kind == Trigger.Kind.FOLLOW_UP && !begunQuarter(written)) {
            fields.fault("reference", "bad-period", words.noQuarter(TextLimit.quoted(written)));
        } else if (kind == Trigger.Kind.QUESTION && !asked(written)) {
            fields.fault("reference", "unknown-question", words.noQuestion(TextLimit.quoted(written)));
        }
        return written;
    }

    private boolean asked(String written) {
        return questions.find(AskedQuestion.number(written)).isPresent();
    }

    private boolean begunQuarter(String written) {
        try {
            Period period = Period.parse(written);
            return period.frequency() == Frequency.QUARTER && !period.start().isAfter(today);
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    private Optional<ItemRef> successor(KeptAction action, ActionBook book) {
        String written = fields.line("successor", words.label("successor"), ActionFields.LONGEST_TITLE);
        Optional<KeptAction> found = ActionBook.named(written)
                .flatMap(book::find)
                .filter(one -> one.closed().isEmpty());
        if (found.isEmpty() && !written.isEmpty()) {
            fields.fault("successor", "unknown-action", words.unknownSuccessor(TextLimit.quoted(written)));
        }
        found.ifPresent(other -> fits(action, other, book));
        return found.map(KeptAction::item);
    }

    private void fits(KeptAction action, KeptAction other, ActionBook book) {
        String title = other.last().title();
        if (other.item().equals(action.item())) {
            fields.fault("successor", "same-action", words.successorIsItself());
        } else if (book.leadsTo(other.item(), action.item())) {
            fields.fault("successor", "circle", words.circle(title));
        } else if (!state(other).open()) {
            fields.fault("successor", "action-is-over", words.successorIsOver(title));
        }
    }

    /** How an action goes, and a step when it comes into another state by it; empty when something is wrong. */
    List<ActionEntry> update(KeptAction action) {
        OptionalInt percent = fields.whole("percent", words.label("percent"), 0, ALL);
        String milestone = milestone(action);
        String sentence = fields.said("sentence", words.label("sentence"), LONGEST_SENTENCE);
        // Whoever says nothing of it has not said that all goes as planned.
        Optional<ActionUpdate.Risk> risk =
                fields.chosen("risk", words.label("risk"), ActionUpdate.Risk.values(), ActionUpdate.Risk::code);
        String next = fields.optionalSaidLine("next", words.label("next"), LONGEST_SENTENCE);
        Optional<ActionState> state = moved(action);
        if (!fields.sound() || risk.isEmpty()) {
            return List.of();
        }
        ActionEntry update = new ActionEntry.Updated(
                new Lived.Told(new ActionUpdate(percent, milestone, sentence, risk.get(), next), by));
        Trigger own = new Trigger(Trigger.Kind.COMMITTEE, "");
        return state.<List<ActionEntry>>map(to -> List.of(
                        new ActionEntry.Stepped(
                                new ActionStep(today, to, sentence, words.trigger(own)),
                                new KeptStep.Taken(by, own, Optional.empty())),
                        update))
                .orElseGet(() -> List.of(update));
    }

    private Optional<ActionState> moved(KeptAction action) {
        ActionState from = state(action);
        Optional<ActionState> to = fields.choice("state", words.label("state"), ActionState.values(), ActionState::code)
                .filter(state -> state != from);
        List<ActionState> allowed = ActionSteps.ownersAfter(from);
        to.filter(state -> !allowed.contains(state))
                .ifPresent(state -> fields.fault("state", "step-not-allowed", words.notAllowed(from, state, allowed)));
        return to;
    }

    private String milestone(KeptAction action) {
        String written = fields.optionalLine("milestone", words.label("milestone"), ActionFields.LONGEST_TITLE);
        List<String> titles = action.last().details().milestones().stream()
                .map(Milestone::title)
                .toList();
        if (!written.isEmpty() && !titles.contains(written)) {
            fields.fault("milestone", "unknown-milestone", words.unknownMilestone(TextLimit.quoted(written), titles));
        }
        return written;
    }
}
