package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The installed committees, each carrying on its part; used once. */
final class EffectiveCommittees {
    private final List<Committee> declared;
    private final FormerContents formers;

    /** @param declared in the order of installation */
    EffectiveCommittees(List<Committee> declared, FormerContents formers) {
        this.declared = declared;
        this.formers = formers;
    }

    List<Committee> effective() {
        if (declared.stream().allMatch(AreaLinks::replacesNothing)) {
            return List.copyOf(declared);
        }
        List<Committee> matched = declared.stream()
                .map(one -> inheritance(one, CarryOverFilter.NEVER).carryOver((former, area, taker) -> true))
                .map(CarryOverResult::content)
                .toList();
        // First what everybody would carry over, then what each keeps of that.
        SuccessionResolver contest = new SuccessionResolver(this::inOrderOfInstallation);
        for (Committee one : declared) {
            Predicate<ItemRef> held = heldBeside(one, matched);
            contest.enter(carried(one, (former, area, taker) -> held.test(former)));
        }
        return declared.stream()
                .map(one -> {
                    Predicate<ItemRef> held = heldBeside(one, matched);
                    CarryOverFilter taken =
                            (former, area, taker) -> held.test(former) || contest.lost(former, area, taker);
                    return carried(one, taken).content();
                })
                .toList();
    }

    private CarryOverResult carried(Committee one, CarryOverFilter taken) {
        return inheritance(one, taken).carryOver(taken);
    }

    private Inheritance inheritance(Committee one, CarryOverFilter taken) {
        Set<ItemRef> named = beside(one, declared).flatMap(Inheritance::named).collect(toSet());
        return new Inheritance(one, History.before(one, formers, taken), named::contains);
    }

    private static Stream<Committee> beside(Committee one, List<Committee> all) {
        return all.stream().filter(other -> !other.id().equals(one.id()));
    }

    /** Whether another committee declares an item, or declares one that carries it on. */
    private static Predicate<ItemRef> heldBeside(Committee one, List<Committee> matched) {
        Set<ItemRef> held = beside(one, matched)
                .flatMap(other -> Stream.concat(Inheritance.named(other), items(other)))
                .collect(toSet());
        return held::contains;
    }

    private static Stream<ItemRef> items(Committee committee) {
        return Stream.concat(
                committee.indicators().stream().map(indicator -> ItemRef.of(indicator.id())),
                committee.actions().stream().map(Action::ref));
    }

    /** Committees that are not installed any more come in their own order where it is known, else last. */
    private int inOrderOfInstallation(CommitteeId one, CommitteeId other) {
        Optional<Instant> first = formers.installedFirst(one);
        Optional<Instant> second = formers.installedFirst(other);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            return first.get().compareTo(second.get());
        }
        return Comparator.comparing(this::place)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }

    private int place(CommitteeId committee) {
        List<CommitteeId> order = declared.stream().map(Committee::id).toList();
        return order.contains(committee) ? order.indexOf(committee) : order.size();
    }
}
