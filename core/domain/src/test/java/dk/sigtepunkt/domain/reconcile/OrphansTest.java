package dk.sigtepunkt.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.committees.ClosedItem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrphansTest {
    private static final Content KLIMA = Content.of("vtf").area("klima").action("ladestander", "klima");

    private static List<ClosedItem> closed(Committee before, Committee now) {
        Set<Object> there = Item.of(now).stream().map(Item::ref).collect(Collectors.toSet());
        return Item.of(before).stream()
                .filter(item -> !there.contains(item.ref()))
                .map(item -> new ClosedItem(item.ref(), item.title(), Instant.EPOCH, "2.0.0", "", before))
                .toList();
    }

    private static List<String> orphans(Content before, Content now) {
        return Orphans.of(List.of(now.build()), closed(before.build(), now.build())).stream()
                .map(former -> former.item().toString())
                .toList();
    }

    @Test
    void areItemsThatNothingCarriesOnAlthoughTheirAreaGoesOn() {
        assertThat(orphans(KLIMA, Content.of("vtf").area("groen", "vtf/klima"))).containsExactly("vtf/ladestander");
    }

    @Test
    void areNotThereOnceContentsAreCarriedOver() {
        Committee now =
                CarryOver.over(Content.of("vtf").area("groen", "vtf/klima").build(), Versions.of(KLIMA));
        assertThat(Orphans.of(List.of(now), closed(KLIMA.build(), now))).isEmpty();
    }

    @Test
    void areNotItemsThatAreNamedUnderAnotherKey() {
        assertThat(orphans(
                        KLIMA,
                        Content.of("by").area("groen", "vtf/klima").action("standere", "groen", "vtf/ladestander")))
                .isEmpty();
    }

    @Test
    void areNotItemsThatWereClosedWhileTheirAreaStayed() {
        assertThat(orphans(KLIMA, Content.of("vtf").area("klima"))).isEmpty();
        List<ClosedItem> closed =
                closed(KLIMA.build(), Content.of("vtf").area("klima").build());
        assertThat(Orphans.of(
                        List.of(Content.of("vtf").area("groen", "vtf/klima").build()), closed))
                .isEmpty();
    }

    @Test
    void areNotItemsOfAnAreaThatNobodyTookOver() {
        assertThat(orphans(KLIMA, Content.of("vtf").area("vej"))).isEmpty();
    }
}
