package dk.sigtepunkt.domain.actions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** The one of that name; empty when there never was one. */
    public Optional<KeptAction> find(ItemRef item) {
        return of(item.committee()).stream()
                .filter(one -> one.item().equals(item))
                .findFirst();
    }

    /** @param written {@code committee/key} of an action; empty for what cannot be the name of one */
    public static Optional<ItemRef> named(String written) {
        int slash = written.indexOf('/');
        try {
            return slash < 0
                    ? Optional.empty()
                    : Optional.of(new ItemRef(
                            ItemKind.ACTION,
                            new CommitteeId(written.substring(0, slash)),
                            written.substring(slash + 1)));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** Which action has come in an action's place; empty while it goes on, and where nobody named one. */
    public Optional<ItemRef> successorOf(KeptAction action) {
        return NamedSuccessors.of(action);
    }

    /** Whether an action is replaced, by however many others in between, by the other one. */
    public boolean leadsTo(ItemRef from, ItemRef to) {
        Set<ItemRef> seen = new HashSet<>();
        Optional<ItemRef> next = Optional.of(from);
        while (next.isPresent() && seen.add(next.get())) {
            next = next.flatMap(this::find).flatMap(this::successorOf);
            if (next.filter(to::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an action would come in its own place by what is to be written of it. */
    public boolean closesARing(ItemRef item, List<ActionEntry> entries) {
        return successors(entries).anyMatch(by -> by.equals(item) || leadsTo(by, item));
    }

    /** The actions that some entries say come in the place of the one that they are of. */
    public static Stream<ItemRef> successors(List<ActionEntry> entries) {
        return entries.stream()
                .filter(ActionEntry.Stepped.class::isInstance)
                .map(ActionEntry.Stepped.class::cast)
                .flatMap(step -> step.taken().successor().stream());
    }

    /** Every action of every committee. */
    public Stream<KeptAction> all() {
        return kept.values().stream().flatMap(List::stream);
    }

    /** As it was known at an earlier time. */
    public ActionBook knownBy(Instant time) {
        Map<CommitteeId, List<KeptAction>> then = new HashMap<>();
        kept.forEach((id, actions) -> then.put(
                id,
                actions.stream()
                        .flatMap(action -> action.knownBy(time).stream())
                        .toList()));
        return new ActionBook(then);
    }

    /** The actions that stand, in place of those of a committee's content; what they carry on is its word and people's. */
    public Committee standing(Committee content) {
        Map<String, Action> said = byKey(content);
        Map<ItemRef, List<Succession>> named =
                NamedSuccessors.in(this, step -> step.validity().open());
        return with(
                content,
                of(content.id()).stream()
                        .filter(action -> action.closed().isEmpty())
                        .map(KeptAction::last)
                        .map(action -> carryingOn(action, said.get(action.key().value()), named))
                        .toList());
    }

    /** A content with what people have written in place of what it says of the same, and with what they have begun. */
    public Committee withPeoples(Committee content) {
        Map<String, Action> said = byKey(content);
        of(content.id()).stream()
                .filter(KeptAction::peoples)
                .forEach(one -> said.put(one.item().key(), one.last()));
        return with(content, List.copyOf(said.values()));
    }

    private static Action carryingOn(Action action, @Nullable Action said, Map<ItemRef, List<Succession>> named) {
        return action.carryingOn(Stream.concat(
                        said == null ? Stream.empty() : said.replaces().stream(),
                        named.getOrDefault(action.ref(), List.of()).stream())
                .distinct()
                .toList());
    }

    private static Map<String, Action> byKey(Committee content) {
        return content.actions().stream()
                .collect(toMap(
                        action -> action.key().value(),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /**
     * The actions of an earlier content, as they were told at a time. Those of which nothing is kept from then, since
     * wordings were not kept yet, are told as the content has them. What people have begun, no content has.
     */
    public Committee at(Committee content, Instant time) {
        Map<String, Action> then = byKey(content);
        Set<FocusAreaRef> areas = areas(content);
        Map<ItemRef, List<Succession>> named =
                NamedSuccessors.in(this, step -> step.validity().at(time));
        for (KeptAction one : of(content.id())) {
            String key = one.item().key();
            Action said = then.get(key);
            one.told(time)
                    .filter(told -> said != null || (!one.contents() && areas.contains(told.focusArea())))
                    .ifPresent(told -> then.put(key, carryingOn(told, said, named)));
        }
        return with(content, List.copyOf(then.values()));
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
        Map<String, Action> then = byKey(content);
        Map<ItemRef, List<Succession>> named = NamedSuccessors.in(
                this, step -> step.countsBy(end) && !step.validity().since().isAfter(known));
        for (KeptAction one : of(content.id())) {
            String key = one.item().key();
            Action said = then.get(key);
            Optional<Action> words = one.told(end).or(() -> Optional.ofNullable(said));
            one.counting(known, end)
                    .ifPresent(action -> then.put(
                            key,
                            carryingOn(
                                    words.map(worded -> worded.with(action.steps()))
                                            .orElseGet(() -> expectingNothing(action)),
                                    said,
                                    named)));
        }
        Set<FocusAreaRef> areas = areas(content);
        return with(
                content,
                then.values().stream()
                        .filter(action -> areas.contains(action.focusArea()))
                        .flatMap(action -> until(day, action).stream())
                        .toList());
    }

    /** Of an action that nobody had written by then nobody had expected anything either, whatever is written since. */
    private static Action expectingNothing(Action action) {
        ActionDetails details = action.details();
        return action.saying(new ActionDetails(
                details.carriers(), details.reach(), details.milestones(), List.of(), details.alsoServes()));
    }

    private static Set<FocusAreaRef> areas(Committee content) {
        return content.focusAreas().stream().map(FocusArea::ref).collect(toSet());
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
