package dk.sigtepunkt.committees.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.committees.internal.catalogue.Havn;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.figures.Series;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the catalogue changes over from one bundle to another. */
class SwapTest {
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    private final MemoryFigureStore figures = new MemoryFigureStore();
    private final LiveCatalogue catalogue = Havn.ready(new LiveCatalogue(
            committees,
            committees.actions(),
            figures,
            List::of,
            Havn.STRATEGIES,
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC)));

    private KnownCommittee havn() {
        return catalogue.snapshot().committee(Havn.ID).orElseThrow();
    }

    private static double figure(Reading reading) {
        Series series = reading.figures().own(Havn.PLADSER).orElseThrow();
        Observation newest = series.latest().get(series.latest().size() - 1);
        return newest.figure().value().orElseThrow();
    }

    @Test
    void whatAStagedBundleOffersIsNotSeenBeforeTheSwap() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Gammel", "12"));
        catalogue.stage(2);
        catalogue.offer(Havn.offer(2, "1.1.0", "Ny", "13"));
        assertThat(havn().version()).isEqualTo("1.0.0");
        try (Reading reading = catalogue.open()) {
            assertThat(figure(reading)).isEqualTo(12);
        }
        assertThat(catalogue.swap(2, List.of(1L))).isTrue();
        assertThat(havn().version()).isEqualTo("1.1.0");
        assertThat(havn().carrier()).isEqualTo(2);
    }

    @Test
    void anOpenReadingKeepsContentAndFiguresOfBeforeTheSwap() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Gammel", Havn.row("12", "2023-01-15"), "example"));
        try (Reading before = catalogue.open()) {
            catalogue.stage(2);
            catalogue.offer(Havn.offer(2, "1.1.0", "Ny", Havn.row("13", "2023-01-15"), "example"));
            catalogue.swap(2, List.of(1L));
            assertThat(before.committees().committee(Havn.ID).orElseThrow().carrier())
                    .isEqualTo(1);
            assertThat(figure(before)).isEqualTo(12);
        }
        try (Reading after = catalogue.open()) {
            assertThat(after.committees().committee(Havn.ID).orElseThrow().carrier())
                    .isEqualTo(2);
            assertThat(figure(after)).isEqualTo(13);
        }
    }

    @Test
    void aLowerVersionServesWhenTheHigherOneIsReplacedByIt() {
        catalogue.offer(Havn.offer(1, "2.0.0", "Ny", "12"));
        catalogue.stage(2);
        catalogue.offer(Havn.offer(2, "1.0.0", "Gammel", "12"));
        catalogue.swap(2, List.of(1L));
        assertThat(havn().version()).isEqualTo("1.0.0");
        catalogue.uninstalled(1);
        assertThat(havn().version()).isEqualTo("1.0.0");
        assertThat(havn().state()).isEqualTo(CommitteeState.ACTIVE);
    }

    @Test
    void aStagedBundleThatIsRefusedLeavesNothingBehind() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Gammel", "12"));
        catalogue.stage(2);
        catalogue.refuse(2, "havn 2.0.0", Optional.empty(), List.of(new Finding("committee.yaml", 3, "Forkert.")));
        assertThat(catalogue.swap(2, List.of(1L))).isFalse();
        assertThat(catalogue.unstage(2))
                .extracting(Objection::sentence)
                .containsExactly("committee.yaml, linje 3: Forkert.");
        assertThat(havn().version()).isEqualTo("1.0.0");
        assertThat(catalogue.snapshot().refused()).isEmpty();
    }

    @Test
    void aRetiredBundleMakesRoomForTheLowerVersionBesideIt() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Gammel", "12"));
        catalogue.offer(Havn.offer(2, "2.0.0", "Ny", "12"));
        catalogue.retire(List.of(2L), CommitteeState.NOT_INSTALLED);
        assertThat(havn().version()).isEqualTo("1.0.0");
        assertThat(havn().active()).isTrue();
    }

    @Test
    void nothingChangesWhenTheStoreFailsAsABundleIsRetired() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Gammel", "12"));
        catalogue.offer(Havn.offer(2, "2.0.0", "Ny", "12"));
        committees.writesFail(Optional.of(new IllegalStateException("the database is down")));
        assertThatThrownBy(() -> catalogue.retire(List.of(2L), CommitteeState.NOT_INSTALLED));
        assertThatThrownBy(() -> catalogue.retire(List.of(1L, 2L), CommitteeState.STOPPED));
        assertThat(catalogue.carrier(Havn.ID)).contains(2L);
        assertThat(havn().version()).isEqualTo("2.0.0");
        assertThat(havn().active()).isTrue();
        committees.writesFail(Optional.empty());
        catalogue.retire(List.of(1L, 2L), CommitteeState.STOPPED);
        assertThat(havn().state()).isEqualTo(CommitteeState.STOPPED);
    }

    @Test
    void aStoppedCommitteeIsStoppedUntilItsBundleIsGone() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Gammel", "12"));
        catalogue.retire(List.of(1L), CommitteeState.STOPPED);
        catalogue.withdraw(1);
        assertThat(havn().state()).isEqualTo(CommitteeState.STOPPED);
        catalogue.uninstalled(1);
        assertThat(havn().state()).isEqualTo(CommitteeState.NOT_INSTALLED);
    }
}
