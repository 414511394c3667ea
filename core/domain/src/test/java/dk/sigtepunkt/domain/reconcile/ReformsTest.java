package dk.sigtepunkt.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.Drills;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.ItemChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made-up municipalities, three hundred in the drill, go through four reforms each. */
class ReformsTest {
    private static final int REFORMS = 4;

    static LongStream seeds() {
        return LongStream.range(0, Drills.of(300, 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLoseAnActionOrASeries(long seed) {
        Reforms reforms = new Reforms(seed);
        Versions versions = new Versions();
        List<ClosedItem> former = new ArrayList<>();
        List<Committee> declared = reforms.beginning();
        declared.forEach(versions::add);
        List<Committee> effective = CarryOver.all(declared, versions);
        for (int reform = 0; reform < REFORMS; reform++) {
            declared = inOrder(reforms.next(declared, effective), versions);
            List<Committee> after = CarryOver.all(declared, versions);
            close(effective, after, former);

            assertThat(Orphans.of(after, former))
                    .as("orphans of reform %d", reform)
                    .isEmpty();
            assertThat(notContinued(effective, after))
                    .as("lost in reform %d", reform)
                    .isEmpty();
            declared.forEach(one -> carryingTwiceIsCarryingOnce(one, versions));
            after.forEach(ReformsTest::keysAreUnique);
            assertThat(after).allSatisfy(one -> {
                assertThat(one.sources()).hasSize(1);
                assertThat(one.places()).hasSize(1);
            });
            assertThat(after)
                    .as("all but areas, indicators and actions, in reform %d", reform)
                    .extracting(ReformsTest::withoutItems)
                    .containsExactlyElementsOf(
                            declared.stream().map(ReformsTest::withoutItems).toList());
            effective = after;
        }
    }

    /** What no reform may change: name, sources, places, and whatever a committee is given later. */
    private static Committee withoutItems(Committee committee) {
        return committee.with(List.of(), List.of(), List.of());
    }

    private static List<Committee> inOrder(List<Committee> declared, Versions versions) {
        declared.forEach(versions::add);
        return declared.stream()
                .sorted(Comparator.comparing(
                        one -> versions.installedFirst(one.id()).orElseThrow()))
                .toList();
    }

    /** Says the same as the orphans, in another way: step by step, and from the areas. */
    private static List<ItemRef> notContinued(List<Committee> before, List<Committee> after) {
        Set<ItemRef> there = refs(after);
        after.stream().flatMap(ReformsTest::replaces).map(Succession::former).forEach(there::add);
        return before.stream()
                .flatMap(committee -> committee.focusAreas().stream()
                        .map(FocusArea::ref)
                        .filter(area -> replacedAndGone(area, after))
                        .flatMap(area -> under(committee, area)))
                .filter(item -> !there.contains(item))
                .toList();
    }

    private static boolean replacedAndGone(FocusAreaRef area, List<Committee> after) {
        ItemRef ref = ItemRef.of(area);
        return !refs(after).contains(ref)
                && after.stream()
                        .flatMap(ReformsTest::replaces)
                        .anyMatch(one -> one.former().equals(ref));
    }

    private static Stream<ItemRef> under(Committee committee, FocusAreaRef area) {
        return Stream.concat(
                committee.indicators().stream()
                        .filter(one -> one.focusArea().equals(area.key()))
                        .map(one -> ItemRef.of(one.id())),
                committee.actions().stream()
                        .filter(one -> one.focusArea().equals(area))
                        .map(Action::ref));
    }

    private static Stream<Succession> replaces(Committee committee) {
        return Item.of(committee).stream().flatMap(item -> item.replaces().stream());
    }

    private static Set<ItemRef> refs(List<Committee> committees) {
        return committees.stream()
                .flatMap(committee -> Item.of(committee).stream())
                .map(Item::ref)
                .collect(Collectors.toSet());
    }

    private static void close(List<Committee> before, List<Committee> after, List<ClosedItem> former) {
        Set<ItemRef> there = refs(after);
        former.removeIf(closed -> there.contains(closed.item()));
        for (Committee old : before) {
            Optional<Committee> now =
                    after.stream().filter(one -> one.id().equals(old.id())).findFirst();
            for (Item item : Item.of(old)) {
                if (!there.contains(item.ref())) {
                    former.add(0, new ClosedItem(item.ref(), item.title(), Instant.EPOCH, "1.0.0", "", old));
                }
            }
            now.ifPresent(one -> closedAreThoseThatAreNotThere(old, one));
        }
    }

    private static void closedAreThoseThatAreNotThere(Committee before, Committee now) {
        List<ItemRef> expected = Item.of(before).stream()
                .map(Item::ref)
                .filter(ref -> !refs(List.of(now)).contains(ref))
                .toList();
        assertThat(
                        Reconciliation.between(Optional.of(before), Set.of(), now, "2.0.0", List.of(), Content.TITLES)
                                .stream()
                                .filter(change -> change.kind() == ChangeKind.CLOSED)
                                .map(ItemChange::item))
                .isEqualTo(expected);
    }

    private static void carryingTwiceIsCarryingOnce(Committee declared, Versions versions) {
        Committee once = CarryOver.over(declared, versions);
        assertThat(CarryOver.over(once, versions)).as("carried twice").isEqualTo(once);
    }

    private static void keysAreUnique(Committee committee) {
        assertThat(Item.of(committee)).extracting(Item::ref).doesNotHaveDuplicates();
    }
}
