package dk.sigtepunkt.domain.actions;

import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an edition of a committee's content makes of what is kept of its actions. What it says no more is ended, never
 * taken away; of an action that people have written it changes nothing, what it says otherwise waits to be decided.
 */
public final class Editions {
    private final Committee content;
    private final String edition;
    private final Instant now;

    private Editions(Committee content, String edition, Instant now) {
        this.content = content;
        this.edition = edition;
        this.now = now;
    }

    /**
     * What became of one action.
     *
     * @param entries what is written of one that is people's; empty of any other, whose words and steps are as stated
     */
    public record Outcome(KeptAction action, List<ActionEntry> entries) {
        private static Outcome of(KeptAction action) {
            return new Outcome(action, List.of());
        }
    }

    /**
     * @param content what the edition says
     * @param kept of the committee
     * @return every action that is or was, those of the edition first
     */
    public static List<Outcome> taken(Committee content, List<KeptAction> kept, String edition, Instant now) {
        return new Editions(content, edition, now).taken(kept);
    }

    private List<Outcome> taken(List<KeptAction> kept) {
        Map<String, KeptAction> before = kept.stream()
                .collect(toMap(
                        one -> one.item().key(), Function.identity(), (first, same) -> first, LinkedHashMap::new));
        List<Outcome> next = new ArrayList<>();
        for (Action action : content.actions()) {
            KeptAction known = before.remove(action.key().value());
            next.add(
                    known == null
                            ? Outcome.of(first(
                                    new ItemRef(
                                            ItemKind.ACTION,
                                            content.id(),
                                            action.key().value()),
                                    action))
                            : said(known, action));
        }
        before.values().stream().map(this::gone).forEach(next::add);
        return List.copyOf(next);
    }

    private KeptAction first(ItemRef item, Action action) {
        return new KeptAction(
                item,
                List.of(wording(ActionText.of(action))),
                action.steps().stream().map(this::step).toList(),
                Lived.NONE);
    }

    private Outcome said(KeptAction known, Action action) {
        return known.peoples()
                ? peoples(known, Optional.of(new Difference.Stated(ActionText.of(action), action.steps())))
                : Outcome.of(new KeptAction(
                        known.item(),
                        worded(known, ActionText.of(action)),
                        stepped(known, action.steps()),
                        known.lived()));
    }

    private List<Wording> worded(KeptAction known, ActionText text) {
        Wording newest = known.newest();
        return newest.validity().open() && newest.text().equals(text)
                ? known.wordings()
                : Stream.concat(known.wordings().stream().map(this::ended), Stream.of(wording(text)))
                        .toList();
    }

    private List<KeptStep> stepped(KeptAction known, List<ActionStep> stated) {
        List<ActionStep> added = new ArrayList<>(stated);
        List<KeptStep> stay = known.steps().stream()
                .filter(step -> step.validity().open() && added.remove(step.step()))
                .toList();
        boolean sameOrder = inOrder(stay, added).equals(stated);
        // Not a closed one again: it would look as if it had never been taken back.
        return Stream.concat(
                        known.steps().stream()
                                .map(step -> sameOrder && stay.contains(step)
                                        ? step
                                        : step.until(step.validity().ended(now))),
                        (sameOrder ? added : stated).stream().map(this::step))
                .toList();
    }

    /** What would be given back: those of one day are told apart by which was kept first. */
    private static List<ActionStep> inOrder(List<KeptStep> stay, List<ActionStep> added) {
        return Stream.concat(stay.stream().map(KeptStep::step), added.stream())
                .sorted(Comparator.comparing(ActionStep::on))
                .toList();
    }

    private Outcome gone(KeptAction known) {
        return known.peoples()
                ? peoples(known, Optional.empty())
                : Outcome.of(new KeptAction(
                        known.item(),
                        known.wordings().stream().map(this::ended).toList(),
                        known.steps(),
                        known.lived()));
    }

    private Outcome peoples(KeptAction known, Optional<Difference.Stated> stated) {
        List<ActionEntry> entries = new ArrayList<>();
        heir(known.newest().text().focusArea())
                .ifPresent(area -> entries.add(new ActionEntry.Moved(area, edition, now)));
        KeptAction moved = known.with(entries);
        if (differs(moved, stated)) {
            ActionEntry differs = new ActionEntry.Differs(new Difference(edition, now, stated, Optional.empty()));
            entries.add(differs);
            moved = moved.with(differs);
        }
        return new Outcome(moved, List.copyOf(entries));
    }

    /** The area that carries on one that the content does not have any more. */
    private Optional<FocusAreaRef> heir(FocusAreaRef area) {
        boolean there = content.focusAreas().stream().anyMatch(one -> one.ref().equals(area));
        return there
                ? Optional.empty()
                : content.focusAreas().stream()
                        .filter(one -> one.replaces().stream()
                                .anyMatch(succession -> succession.former().equals(ItemRef.of(area))))
                        .map(FocusArea::ref)
                        .findFirst();
    }

    /** What a content says once more is no other difference, nor is it that it never had what people have begun. */
    private static boolean differs(KeptAction known, Optional<Difference.Stated> stated) {
        boolean never = stated.isEmpty()
                && !known.contents()
                && known.lived().differences().isEmpty();
        boolean agrees = known.lived().differences().isEmpty()
                && stated.filter(known::says).isPresent();
        return !never && !agrees && !known.saidLast().equals(stated);
    }

    private Wording wording(ActionText text) {
        return new Wording(text, edition, Validity.from(now));
    }

    private Wording ended(Wording wording) {
        return wording.until(wording.validity().ended(now));
    }

    private KeptStep step(ActionStep step) {
        return new KeptStep(step, Validity.from(now));
    }
}
