package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LiveCatalogueTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final CommitteeId HAVN = Havn.ID;

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    private final MemoryFigureStore figures = new MemoryFigureStore();
    private final LiveCatalogue catalogue = Havn.ready(catalogue(MONDAY));

    private LiveCatalogue catalogue(Instant now) {
        return new LiveCatalogue(
                committees, committees.actions(), figures, List::of, Havn.STRATEGIES, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Offer offer(long bundle, String version, String title, String figure) {
        return Havn.offer(bundle, version, title, figure);
    }

    private static KnownCommittee havn(LiveCatalogue catalogue) {
        return catalogue.snapshot().committee(HAVN).orElseThrow();
    }

    @Nested
    class AsBundlesComeAndGo {
        @Test
        void anOfferedCommitteeIsActiveWithItsFigures() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            assertThat(havn(catalogue).state()).isEqualTo(CommitteeState.ACTIVE);
            assertThat(figures.book().own(Havn.PLADSER)).isPresent();
        }

        @Test
        void aWithdrawnCommitteeStaysReadable() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            catalogue.withdraw(1);
            assertThat(havn(catalogue).state()).isEqualTo(CommitteeState.STOPPED);
            catalogue.uninstalled(1);
            assertThat(havn(catalogue).state()).isEqualTo(CommitteeState.NOT_INSTALLED);
            assertThat(havn(catalogue).content().focusAreas().get(0).title()).isEqualTo("Kajplads");
        }

        @Test
        void theHigherVersionServesAndTheLowerTakesOver() {
            catalogue.offer(offer(1, "1.0.0", "Gammel", "12"));
            catalogue.offer(offer(2, "1.1.0", "Ny", "12"));
            catalogue.offer(offer(3, "1.0.5", "Midt", "12"));
            assertThat(havn(catalogue).version()).isEqualTo("1.1.0");
            catalogue.withdraw(2);
            assertThat(havn(catalogue).content().focusAreas().get(0).title()).isEqualTo("Midt");
        }

        @Test
        void aRefusedBundleIsNamedUntilItGoes() {
            catalogue.refuse(
                    7,
                    "havn 2.0.0",
                    Optional.empty(),
                    List.of(new Finding("committee.yaml", 3, "Feltet »name« mangler.", "Et felt mangler.")));
            assertThat(catalogue.snapshot().refused()).singleElement().satisfies(refused -> {
                assertThat(refused.details()).containsExactly("committee.yaml, linje 3: Feltet »name« mangler.");
                assertThat(refused.findings()).containsExactly("committee.yaml, linje 3: Et felt mangler.");
            });
            catalogue.withdraw(7);
            assertThat(catalogue.snapshot().refused()).isEmpty();
        }
    }

    @Nested
    class AfterARestart {
        @Test
        void theSameContentIsActiveSinceItFirstCame() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            LiveCatalogue later = catalogue(TUESDAY);
            later.offer(offer(9, "1.0.0", "Kajplads", "12"));
            later.bootIsRead(Set.of());
            assertThat(havn(later).since()).isEqualTo(MONDAY);
        }

        @Test
        void versionsSideBySideLeaveNoTrace() {
            catalogue.offer(offer(1, "1.0.0", "Gammel", "12"));
            catalogue.offer(offer(2, "1.1.0", "Ny", "12"));
            List<CommitteeVersion> versions = committees.versions(HAVN);
            List<RecordedChange> changes = committees.changes(HAVN);
            LiveCatalogue later = catalogue(TUESDAY);
            later.offer(offer(8, "1.0.0", "Gammel", "12"));
            assertThat(havn(later).active()).isFalse();
            later.offer(offer(9, "1.1.0", "Ny", "12"));
            later.bootIsRead(Set.of());
            assertThat(havn(later).version()).isEqualTo("1.1.0");
            assertThat(havn(later).since()).isEqualTo(MONDAY);
            assertThat(later.carrier(HAVN)).contains(9L);
            assertThat(committees.versions(HAVN)).isEqualTo(versions);
            assertThat(committees.changes(HAVN)).isEqualTo(changes);
        }

        @Test
        void aVersionThatCannotBeServedIsRefusedAndTheBootGoesOn() {
            LiveCatalogue later = catalogue(TUESDAY);
            later.offer(offer(8, "1.0.0", "Gammel", "12"));
            committees.writesFail(Optional.of(new IllegalStateException("the database is down")));
            later.bootIsRead(Set.of());
            assertThat(later.ready()).isTrue();
            assertThat(later.carrier(HAVN)).isEmpty();
            assertThat(later.snapshot().refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.source()).isEqualTo("havn 1.0.0"))
                    .satisfies(refused -> assertThat(refused.committee()).contains(HAVN));
        }

        @Test
        void aBundleThatGoesBeforeTheBootIsReadNeverServes() {
            LiveCatalogue later = catalogue(TUESDAY);
            later.offer(offer(8, "1.0.0", "Gammel", "12"));
            later.offer(offer(9, "1.1.0", "Ny", "12"));
            later.uninstalled(9);
            later.bootIsRead(Set.of());
            assertThat(havn(later).version()).isEqualTo("1.0.0");
            assertThat(committees.versions(HAVN)).hasSize(1);
        }

        @Test
        void aCommitteeThatDidNotComeBackIsGoneOnceTheBootIsRead() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            LiveCatalogue later = catalogue(TUESDAY);
            assertThat(later.ready()).isFalse();
            later.bootIsRead(Set.of());
            assertThat(later.ready()).isTrue();
            assertThat(havn(later).state()).isEqualTo(CommitteeState.NOT_INSTALLED);
            assertThat(havn(later).since()).isEqualTo(TUESDAY);
        }
    }

    @Nested
    class AfterABadUpdate {
        private final Finding finding = new Finding("committee.yaml", 3, "Feltet »name« mangler.");

        @Test
        void theEarlierContentOfTheBundleStaysLiveBesideTheRefusal() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            catalogue.withdraw(1);
            catalogue.refuse(1, "havn 2.0.0", Optional.empty(), List.of(finding));
            catalogue.resume(1);
            assertThat(havn(catalogue).state()).isEqualTo(CommitteeState.ACTIVE);
            assertThat(havn(catalogue).version()).isEqualTo("1.0.0");
            assertThat(havn(catalogue).carrier()).isZero();
            assertThat(catalogue.snapshot().refused()).hasSize(1);
        }

        @Test
        void goodContentEndsIt() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            catalogue.withdraw(1);
            catalogue.refuse(1, "havn 2.0.0", Optional.empty(), List.of(finding));
            catalogue.resume(1);
            catalogue.withdraw(1);
            catalogue.offer(offer(1, "2.0.1", "Ny", "12"));
            catalogue.resume(1);
            assertThat(havn(catalogue).version()).isEqualTo("2.0.1");
            assertThat(catalogue.snapshot().refused()).isEmpty();
            assertThat(catalogue.carrier(HAVN)).contains(1L);
        }

        @Test
        void aBundleThatNeverSaidAnythingGoodResumesNothing() {
            catalogue.refuse(1, "havn 2.0.0", Optional.empty(), List.of(finding));
            catalogue.resume(1);
            assertThat(catalogue.snapshot().committee(HAVN)).isEmpty();
        }
    }

    @Nested
    class WhenTheStoreFails {
        @Test
        void whatServedBeforeGoesOn() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            committees.writesFail(Optional.of(new IllegalStateException("the database is down")));
            assertThatThrownBy(() -> catalogue.offer(offer(2, "2.0.0", "Ny", "12")));
            assertThat(havn(catalogue).version()).isEqualTo("1.0.0");
            assertThat(catalogue.carrier(HAVN)).contains(1L);
        }

        @Test
        void aVersionWhoseFiguresCannotBeKeptIsNotRecorded() {
            figures.writesFail(Optional.of(new IllegalStateException("the database is down")));
            assertThatThrownBy(() -> catalogue.offer(offer(1, "1.0.0", "Kajplads", "12")));
            assertThat(committees.versions(HAVN)).isEmpty();
            assertThat(catalogue.snapshot().committees()).isEmpty();
        }

        @Test
        void whatTheBundleOfAWithdrawnVersionSaidIsNotActiveThoughALowerOneWaits() {
            catalogue.offer(offer(1, "1.0.0", "Gammel", "12"));
            catalogue.offer(offer(2, "2.0.0", "Ny", "12"));
            committees.writesFail(Optional.of(new IllegalStateException("the database is down")));
            assertThatThrownBy(() -> catalogue.withdraw(2));
            assertThat(havn(catalogue).active()).isFalse();
            assertThat(catalogue.carrier(HAVN)).contains(1L);
        }

        @Test
        void anUninstalledCommitteeIsNotInstalledAllTheSame() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            committees.writesFail(Optional.of(new IllegalStateException("the database is down")));
            assertThatThrownBy(() -> catalogue.withdraw(1));
            catalogue.uninstalled(1);
            assertThat(havn(catalogue).state()).isEqualTo(CommitteeState.NOT_INSTALLED);
        }

        @Test
        void aWithdrawnCommitteeIsNotInstalledAllTheSame() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            committees.writesFail(Optional.of(new IllegalStateException("the database is down")));
            assertThatThrownBy(() -> catalogue.withdraw(1));
            assertThat(havn(catalogue).state()).isEqualTo(CommitteeState.STOPPED);
        }
    }

    @Test
    void whichBundleServesIsReadWithoutWaitingForAnOffer() throws Exception {
        catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
        synchronized (catalogue) {
            assertThat(CompletableFuture.supplyAsync(() -> catalogue.carrier(HAVN))
                            .get(5, TimeUnit.SECONDS))
                    .contains(1L);
        }
    }
}
