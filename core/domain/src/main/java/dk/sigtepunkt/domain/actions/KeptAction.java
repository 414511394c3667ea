package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An action with all that was ever said of it.
 *
 * @param item what it is called for good
 * @param wordings at least one, oldest first; at most one is open
 * @param steps in the order in which they were kept
 * @param lived what people have added besides words and steps
 */
public record KeptAction(ItemRef item, List<Wording> wordings, List<KeptStep> steps, Lived lived) {
    public KeptAction {
        wordings = List.copyOf(wordings);
        steps = List.copyOf(steps);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("no wording of %s".formatted(item));
        }
    }

    /** When it vanished from the content; empty while it is there. */
    public Optional<Instant> closed() {
        return newest().validity().until();
    }

    /**
     * Whether people have written its words or steps: then no content changes it, and what a content says otherwise waits
     * for somebody to decide.
     */
    public boolean peoples() {
        return wordings.stream().anyMatch(wording -> wording.written().isPresent())
                || steps.stream().anyMatch(step -> step.taken().isPresent());
    }

    /** Whether a content had it first, whoever has written of it since. */
    public boolean contents() {
        return wordings.get(0).written().isEmpty();
    }

    /** What a content said of it last, decided or not; empty when it did not have it any more, or never had it. */
    Optional<Difference.Stated> saidLast() {
        List<Difference> since = lived.differences();
        if (!since.isEmpty()) {
            return since.get(since.size() - 1).stated();
        }
        if (!contents()) {
            return Optional.empty();
        }
        ActionText text = newest().text();
        for (Wording wording : wordings) {
            text = wording.written().isEmpty()
                    ? wording.text()
                    : wording.moved() ? text.in(wording.text().focusArea()) : text;
        }
        return Optional.of(new Difference.Stated(
                text,
                inOrder(steps.stream()
                        .filter(step -> step.validity().open() && step.taken().isEmpty()))));
    }

    /** Whether what stands is the very same. */
    boolean says(Difference.Stated stated) {
        return newest().text().equals(stated.text())
                && inOrder(steps.stream().filter(step -> step.validity().open()))
                        .equals(stated.steps());
    }

    private static List<ActionStep> inOrder(Stream<KeptStep> steps) {
        return steps.map(KeptStep::step)
                .sorted(Comparator.comparing(ActionStep::on))
                .toList();
    }

    /** The difference that is to be decided: what the newest content says; those before it are overtaken. */
    public Optional<Difference> undecided() {
        List<Difference> all = lived.differences();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1))
                        .filter(Difference::waits)
                        .filter(one -> one.stated().filter(this::says).isEmpty());
    }

    /** An action that people begin. */
    public static KeptAction begun(ItemRef item, ActionEntry.Reworded words, ActionEntry.Stepped step) {
        return new KeptAction(item, List.of(words.wording()), List.of(step.kept()), Lived.NONE);
    }

    /** The same with what is written next. */
    public KeptAction with(ActionEntry entry) {
        if (entry instanceof ActionEntry.Reworded words) {
            return worded(words.wording());
        }
        if (entry instanceof ActionEntry.Moved moved) {
            return worded(moved.wording(newest().text()));
        }
        return entry instanceof ActionEntry.Stepped step
                ? new KeptAction(
                        item,
                        wordings,
                        Stream.concat(steps.stream(), Stream.of(step.kept())).toList(),
                        lived)
                : new KeptAction(item, wordings, steps, lived.with(entry));
    }

    /** The same with all that is written next, in its order. */
    public KeptAction with(List<ActionEntry> entries) {
        KeptAction next = this;
        for (ActionEntry entry : entries) {
            next = next.with(entry);
        }
        return next;
    }

    private KeptAction worded(Wording next) {
        Instant now = next.validity().since();
        return new KeptAction(
                item,
                Stream.concat(
                                wordings.stream()
                                        .map(one -> one.until(one.validity().ended(now))),
                                Stream.of(next))
                        .toList(),
                steps,
                lived);
    }

    /** How much was ever written of it: another number is another state. */
    public int version() {
        return wordings.size()
                + steps.size()
                + lived.updates().size()
                + lived.hands().size()
                + 2 * lived.differences().size()
                - (int) lived.differences().stream().filter(Difference::waits).count();
    }

    /** What is said now, or was said last; without the actions that it carries on. */
    public Action last() {
        return action(newest(), step -> step.validity().open()).orElseThrow();
    }

    /** The step that it has come to by a day; one that a file dates ahead is still to come. Of nothing but those the first. */
    public ActionStep stepBy(LocalDate day) {
        List<ActionStep> all = last().steps();
        return all.stream()
                .filter(step -> !step.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> all.get(0));
    }

    /** What was said at an earlier time; empty when it was not there. */
    public Optional<Action> at(Instant time) {
        return worded(time)
                .flatMap(wording -> action(wording, step -> step.validity().at(time)));
    }

    /** As {@link #at}; empty also when which edition said it is not known, for then later words may stand there. */
    public Optional<Action> told(Instant time) {
        return worded(time).filter(Wording::attributed).flatMap(wording -> at(time));
    }

    /**
     * What is known of it by a time, with the steps alone that count in a quarter.
     *
     * @param known {@link Instant#MAX} for all that is known
     * @param end of the quarter
     */
    Optional<Action> counting(Instant known, Instant end) {
        if (closed().filter(closed -> !closed.isAfter(known)).isPresent()) {
            return Optional.empty();
        }
        return known.equals(Instant.MAX)
                ? action(newest(), step -> step.validity().open() && step.countsBy(end))
                : worded(known)
                        .filter(Wording::attributed)
                        .flatMap(wording ->
                                action(wording, step -> step.validity().at(known) && step.countsBy(end)));
    }

    /** The same as it was known at an earlier time; empty when it was not there yet. */
    public Optional<KeptAction> knownBy(Instant time) {
        List<Wording> then = wordings.stream()
                .filter(wording -> !wording.validity().since().isAfter(time))
                .map(wording -> wording.until(wording.validity().knownBy(time)))
                .toList();
        return then.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptAction(
                        item,
                        then,
                        steps.stream()
                                .filter(step -> !step.validity().since().isAfter(time))
                                .map(step -> step.until(step.validity().knownBy(time)))
                                .toList(),
                        lived.knownBy(time)));
    }

    /** Words that stand, or stood last. */
    public Wording newest() {
        return wordings.get(wordings.size() - 1);
    }

    private Optional<Wording> worded(Instant time) {
        return wordings.stream().filter(wording -> wording.validity().at(time)).findFirst();
    }

    /** Empty where no step is stated: it was not there. */
    private Optional<Action> action(Wording wording, Predicate<KeptStep> stated) {
        ActionText text = wording.text();
        List<ActionStep> taken =
                steps.stream().filter(stated).map(KeptStep::step).toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Action(
                        new ActionKey(item.key()),
                        text.focusArea(),
                        text.title(),
                        text.description(),
                        text.ownerRole(),
                        text.planned().start(),
                        text.planned().end(),
                        taken,
                        text.origin())
                .saying(text.details()));
    }
}
