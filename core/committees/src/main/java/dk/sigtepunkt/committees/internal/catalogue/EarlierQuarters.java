package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CommitteeHistory;
import dk.sigtepunkt.domain.committees.Edition;
import dk.sigtepunkt.domain.committees.Presence;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.committees.RetroactiveChange.Effect;
import dk.sigtepunkt.domain.committees.RetroactiveChange.Kind;
import dk.sigtepunkt.domain.committees.Standpoint;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The editions of one committee, taken in one after the other: which quarters each holds for, and what it changed of those
 * that were over when it came. That it may where the council's own list has it, or for a reason. What once counted from a
 * quarter goes on doing so without saying it again.
 */
public final class EarlierQuarters {
    private final ExpectedFocusAreas expected;
    private final Beginnings beginnings;
    private final List<Presence> presences;
    private final boolean adopted;
    private final Map<ItemRef, Since> said = new HashMap<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<RetroactiveChange> changes = new ArrayList<>();

    EarlierQuarters(CommitteeId committee, List<Presence> presences, ExpectedFocusAreas expected, Beginnings adopted) {
        this.expected = expected;
        this.beginnings = adopted;
        this.presences = presences;
        this.adopted = expected.adopted(committee);
    }

    /** Where a committee of the council's own list begins that does not say so. */
    @FunctionalInterface
    interface Beginnings {
        Period of(Committee content, Period recorded);
    }

    /** A committee or area that changes quarters that are over. */
    public record Claim(ItemRef item, String name, Since since, Effect effect) {
        public boolean reasoned() {
            return !since.reason().isBlank();
        }

        /** The same for some quarters only. */
        public Claim within(Collection<Period> quarters) {
            return new Claim(item, name, since, effect.within(quarters));
        }
    }

    /**
     * What would be changed of quarters that are over.
     *
     * @param came when the content came
     */
    List<Claim> claims(Committee content, Instant came) {
        return claimedBy(goingOn(content), came);
    }

    /** Takes an edition in, without what it would change for no reason. */
    void add(Committee content, String version, Instant came) {
        Committee whole = goingOn(content);
        List<Claim> claims = claimedBy(whole, came);
        List<ItemRef> unreasoned = claims.stream()
                .filter(claim -> !claim.reasoned())
                .map(Claim::item)
                .toList();
        Committee holding = unreasoned.isEmpty() ? whole : saying(whole, unreasoned::contains);
        (unreasoned.isEmpty() ? claims : claimedBy(holding, came))
                .stream()
                        .map(claim -> new RetroactiveChange(claim.item(), holding, claim.since(), claim.effect(), came))
                        .forEach(changes::add);
        editions.add(edition(holding, version, came));
        ContentItems.sinces(holding).forEach(said::put);
    }

    /** Empty before the first edition. */
    Optional<CommitteeHistory> history() {
        return history(editions);
    }

    private Optional<CommitteeHistory> history(List<Edition> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(new CommitteeHistory(some, presences, adopted, changes));
    }

    private Edition edition(Committee content, String version, Instant came) {
        Period recorded = Danish.quarter(came);
        if (!editions.isEmpty()) {
            return new Edition(content, version, came, recorded);
        }
        Period from = content.since()
                .map(Since::quarter)
                .orElseGet(() -> adopted ? beginnings.of(content, recorded) : recorded);
        Instant begun = from.start().atStartOfDay(Danish.ZONE).toInstant();
        return new Edition(content, version, adopted && begun.isBefore(came) ? begun : came, from);
    }

    /** The content with what was said before of what it does not say from when on it counts, or not again why. */
    private Committee goingOn(Committee content) {
        Map<ItemRef, Since> own = ContentItems.sinces(content);
        return saying(content, item -> {
            Since before = said.get(item);
            Since now = own.get(item);
            return before != null
                    && (now == null || (sameQuarter(now, before) && now.reason().isBlank()));
        });
    }

    /** Some of it counts as was said before, or as if nothing was said. */
    private Committee saying(Committee content, Predicate<ItemRef> some) {
        return content.with(
                        content.focusAreas().stream()
                                .map(area -> some.test(ItemRef.of(area.ref()))
                                        ? area.counting(Optional.ofNullable(said.get(ItemRef.of(area.ref()))))
                                        : area)
                                .toList(),
                        content.indicators(),
                        content.actions())
                .counting(
                        some.test(ItemRef.of(content.id()))
                                ? Optional.ofNullable(said.get(ItemRef.of(content.id())))
                                : content.since());
    }

    private List<Claim> claimedBy(Committee content, Instant came) {
        Map<ItemRef, Since> fresh = ContentItems.sinces(content);
        fresh.entrySet().removeIf(one -> sameQuarter(one.getValue(), said.get(one.getKey())));
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Edition> next = new ArrayList<>(editions);
        next.add(edition(content, "", came));
        List<Period> over = over(next, came);
        Map<Period, Set<ItemRef>> before = counting(history(editions), over);
        Map<Period, Set<ItemRef>> after = counting(history(next), over);
        return ContentItems.in(content).stream()
                .flatMap(item -> Optional.ofNullable(fresh.get(item)).stream()
                        .map(since -> new Claim(
                                item, ContentItems.title(content, item), since, effect(item, over, before, after))))
                .filter(claim -> !claim.effect().nothing())
                .filter(claim -> !claim.effect().counts() || !adopted(claim.item(), claim.since(), came))
                .toList();
    }

    private static boolean sameQuarter(Since now, @Nullable Since before) {
        return before != null && now.quarter().equals(before.quarter());
    }

    /**
     * Whether the council had adopted in that quarter what wants to count in it: of a committee that it adopted, other
     * areas may come later.
     */
    private boolean adopted(ItemRef item, Since since, Instant came) {
        return item.equals(ItemRef.of(item.committee()))
                ? adopted
                : expected.as(since.quarter().end(), Optional.of(came)).all().stream()
                        .anyMatch(area -> ItemRef.of(area.ref()).equals(item));
    }

    /** Every quarter that any of it may count in and that was over, oldest first. */
    private static List<Period> over(List<Edition> all, Instant came) {
        Period running = Danish.quarter(came);
        Period first = all.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.from()),
                        ContentItems.sinces(one.content()).values().stream().map(Since::quarter)))
                .reduce(running, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        return Stream.iterate(first, quarter -> quarter.compareTo(running) < 0, Period::next)
                .toList();
    }

    private static Map<Period, Set<ItemRef>> counting(Optional<CommitteeHistory> history, List<Period> quarters) {
        Map<Period, Set<ItemRef>> counting = new HashMap<>();
        quarters.forEach(quarter -> counting.put(
                quarter,
                history.flatMap(known -> known.content(Standpoint.NOW.in(quarter)))
                        .map(ContentItems::in)
                        .orElse(Set.of())));
        return counting;
    }

    private static Effect effect(
            ItemRef item, List<Period> over, Map<Period, Set<ItemRef>> before, Map<Period, Set<ItemRef>> after) {
        List<Period> others = over.stream()
                .filter(quarter -> counts(item, quarter, before) != counts(item, quarter, after))
                .toList();
        boolean counts = others.stream().anyMatch(quarter -> counts(item, quarter, after));
        return new Effect(counts ? Kind.COUNTS : Kind.COUNTS_NO_LONGER, others);
    }

    private static boolean counts(ItemRef item, Period quarter, Map<Period, Set<ItemRef>> counting) {
        return counting.getOrDefault(quarter, Set.of()).contains(item);
    }
}
