package dk.sigtepunkt.domain.actions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is kept of committees' actions; immutable, so that one answer never mixes two states. */
public final class ActionBook {
    public static final ActionBook EMPTY = new ActionBook(Map.of());

    private final Map<CommitteeId, List<KeptAction>> kept;

    private ActionBook(Map<CommitteeId, List<KeptAction>> kept) {
        this.kept = Map.copyOf(kept);
    }

    /** A new book that has the given actions of a committee, and no others of it. */
    public ActionBook with(CommitteeId committee, List<KeptAction> actions) {
        Map<CommitteeId, List<KeptAction>> next = new HashMap<>(kept);
        next.put(committee, List.copyOf(actions));
        return new ActionBook(next);
    }

    /** Every action that a committee has or had, as the store gives them. */
    public List<KeptAction> of(CommitteeId committee) {
        return kept.getOrDefault(committee, List.of());
    }

    /** The actions that stand, in place of those of a committee's content; what they carry on is the content's word. */
    public Committee standing(Committee content) {
        Map<ActionKey, List<Succession>> replaces =
                content.actions().stream().collect(toMap(Action::key, Action::replaces, (first, second) -> first));
        return with(
                content,
                of(content.id()).stream()
                        .filter(action -> action.closed().isEmpty())
                        .map(KeptAction::last)
                        .map(action -> action.carryingOn(replaces.getOrDefault(action.key(), List.of())))
                        .toList());
    }

    /**
     * The actions of an earlier content, as they were told at a time. Those of which nothing is kept from then, since
     * wordings were not kept yet, are told as the content has them.
     */
    public Committee at(Committee content, Instant time) {
        Map<String, KeptAction> known =
                of(content.id()).stream().collect(toMap(action -> action.item().key(), Function.identity()));
        return with(
                content,
                content.actions().stream()
                        .map(action -> Optional.ofNullable(
                                        known.get(action.key().value()))
                                .flatMap(one -> one.told(time))
                                .map(told -> told.carryingOn(action.replaces()))
                                .orElse(action))
                        .toList());
    }

    /** As {@link #at}, up to the time. */
    public Committee before(Instant time, Committee content) {
        return at(content, time.minusNanos(1));
    }

    /**
     * The actions that counted at a time: those of the content of then, and those that became known since and had begun.
     * Each in the words of then, with the steps that had been taken; one without any was not there.
     *
     * @param content of then
     * @param end the time
     * @param known what became known later is not there
     */
    public Committee counting(Committee content, Instant end, Instant known) {
        LocalDate day = end.equals(Instant.MAX) ? LocalDate.MAX : LocalDate.ofInstant(end, Danish.ZONE);
        Map<String, Action> then = new LinkedHashMap<>();
        content.actions().forEach(action -> then.put(action.key().value(), action));
        for (KeptAction one : of(content.id())) {
            String key = one.item().key();
            Optional<Action> newest = known.equals(Instant.MAX) ? Optional.of(one.last()) : one.told(known);
            Optional<Action> words = one.told(end).or(() -> Optional.ofNullable(then.get(key)));
            newest.filter(action -> one.closed()
                            .filter(closed -> !closed.isAfter(known))
                            .isEmpty())
                    .ifPresent(action -> then.put(
                            key,
                            words.map(said -> said.carryingOn(carriedOn(then.get(key)))
                                            .with(action.steps()))
                                    .orElse(action)));
        }
        Set<FocusAreaRef> areas =
                content.focusAreas().stream().map(FocusArea::ref).collect(toSet());
        return with(
                content,
                then.values().stream()
                        .filter(action -> areas.contains(action.focusArea()))
                        .flatMap(action -> until(day, action).stream())
                        .toList());
    }

    private static List<Succession> carriedOn(@Nullable Action action) {
        return action == null ? List.of() : action.replaces();
    }

    private static Optional<Action> until(LocalDate day, Action action) {
        List<ActionStep> taken =
                action.steps().stream().filter(step -> !step.on().isAfter(day)).toList();
        return taken.isEmpty() ? Optional.empty() : Optional.of(action.with(taken));
    }

    private static Committee with(Committee content, List<Action> actions) {
        return content.with(content.focusAreas(), content.indicators(), actions);
    }
}
