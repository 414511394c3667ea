package dk.sigtepunkt.committees.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.text.Danish;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionServiceTest {
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final CommitteeId MOLE = new CommitteeId("mole");
    private static final Period QUARTER = Period.parse("2026K3");
    private static final Instant INSTALLED = Instant.parse("2026-11-01T09:00:00Z");

    @TempDir
    private Path folder;

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final SetClock clock = new SetClock();

    @AfterEach
    void stop() {
        release.countDown();
        timer.shutdownNow();
    }

    private ContributionService desk(Duration limit) {
        return new ContributionService(new ContributionMemory(folder, Runnable::run), timer, limit, clock);
    }

    private ContributionService desk() {
        return desk(Duration.ofMinutes(1));
    }

    private static ContributionServiceHandle speaker(
            long bundle, String version, Function<Period, @Nullable Contribution> plugin) {
        return new ContributionServiceHandle(bundle, version, bundle, 0, plugin);
    }

    private static ContributionServiceHandle saying(long bundle, String version) {
        return speaker(bundle, version, period -> text(version));
    }

    private static Contribution text(String version) {
        return new Contribution.Text("Havnen " + version);
    }

    private Contribution held(Period period) {
        boolean released = false;
        while (!released) {
            try {
                released = release.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException ignoredAsHangingCodeDoes) {
                released = false;
            }
        }
        return text(period.code());
    }

    private static KnownCommittee known(CommitteeId id, CommitteeState state, String version, long carrier) {
        Committee content = new Committee(id, "Udvalget", "", "Et udvalg", List.of(), List.of(), List.of());
        return new KnownCommittee(content, state, version, INSTALLED, carrier);
    }

    private static CatalogueSnapshot active(String version, long carrier) {
        return snapshot(known(HAVN, CommitteeState.ACTIVE, version, carrier));
    }

    private static CatalogueSnapshot snapshot(KnownCommittee... committees) {
        return new CatalogueSnapshot(List.of(committees), List.of());
    }

    private static @Nullable Statement ask(ContributionService desk, CatalogueSnapshot snapshot) {
        return desk.forPeriod(snapshot, QUARTER).get(HAVN);
    }

    private static Statement good(String version) {
        return new Statement(text(version), Optional.empty());
    }

    private Statement failure(String reason, String version) {
        return new Statement(
                new Contribution.Failure(reason),
                Optional.of(new Statement.LastGood(text(version), version, clock.instant())));
    }

    @Nested
    class WhoSpeaks {
        @Test
        void aReadingFromBeforeASwapAsksTheVersionItShows() {
            ContributionService desk = desk();
            desk.arrived(saying(7, "1.0.0"));
            desk.arrived(saying(8, "2.0.0"));
            assertThat(ask(desk, active("1.0.0", 7))).isEqualTo(good("1.0.0"));
            assertThat(ask(desk, active("2.0.0", 8))).isEqualTo(good("2.0.0"));
        }

        @Test
        void anUpdateInPlaceIsNotAskedForTheVersionBeforeIt() {
            ContributionService desk = desk();
            ContributionServiceHandle before = saying(7, "1.0.0");
            desk.arrived(before);
            assertThat(ask(desk, active("1.0.0", 7))).isEqualTo(good("1.0.0"));
            desk.left(before);
            desk.arrived(saying(7, "2.0.0"));
            assertThat(ask(desk, active("1.0.0", 7))).isEqualTo(failure(Instead.LEAVING.reason(), "1.0.0"));
            assertThat(ask(desk, active("2.0.0", 7))).isEqualTo(good("2.0.0"));
        }

        @Test
        void theHighestRankingOfSeveralThenTheOldest() {
            ContributionService desk = desk();
            ContributionServiceHandle young = new ContributionServiceHandle(7, "1.0.0", 12, 0, period -> text("young"));
            desk.arrived(young);
            desk.arrived(new ContributionServiceHandle(7, "1.0.0", 11, 0, period -> text("old")));
            assertThat(ask(desk, active("1.0.0", 7))).isEqualTo(good("old"));
            young.rank(1);
            assertThat(ask(desk, active("1.0.0", 7))).isEqualTo(good("young"));
        }

        @Test
        void nobodyForACommitteeWithoutContribution() {
            ContributionService desk = desk();
            desk.arrived(saying(9, "1.0.0"));
            assertThat(desk.forPeriod(active("1.0.0", 7), QUARTER)).isEmpty();
            assertThat(desk.forPeriod(snapshot(known(HAVN, CommitteeState.NOT_INSTALLED, "1.0.0", 0)), QUARTER))
                    .isEmpty();
        }
    }

    @Nested
    class WithoutAService {
        @Test
        void aStoppedAndAnAbsentCommitteeSaySinceWhenAlsoAfterARestart() {
            ContributionService before = desk();
            before.arrived(saying(7, "1.0.0"));
            ask(before, active("1.0.0", 7));
            for (ContributionService desk : List.of(before, desk())) {
                assertThat(ask(desk, snapshot(known(HAVN, CommitteeState.STOPPED, "1.0.0", 0))))
                        .isEqualTo(failure(
                                "Udvalget har været stoppet siden 01.11.2026 kl. 10.00; dets bidrag kan ikke hentes.",
                                "1.0.0"));
                assertThat(ask(desk, snapshot(known(HAVN, CommitteeState.NOT_INSTALLED, "1.0.0", 0))))
                        .isEqualTo(failure(
                                "Udvalget har ikke været installeret siden 01.11.2026 kl. 10.00; dets bidrag kan ikke"
                                        + " hentes.",
                                "1.0.0"));
            }
        }

        @Test
        void aVersionThatLosesItsContributionForGoodIsAFault() {
            ContributionService desk = desk();
            ContributionServiceHandle speaker = saying(7, "1.0.0");
            desk.arrived(speaker);
            ask(desk, active("1.0.0", 7));
            desk.left(speaker);
            assertThat(desk.faults(active("1.0.0", 7))).isEmpty();
            Instant left = clock.instant();
            clock.now = left.plusSeconds(11);
            String sentence = "Udvalgets bidrag har ikke været til at finde siden 23.11.2026 kl. 14.05; installér"
                    + " udvalget igen, eller start serveren igen.";
            assertThat(desk.faults(active("1.0.0", 7))).isEqualTo(Map.of(HAVN, new Fault(sentence, left, false)));
            assertThat(ask(desk, active("1.0.0", 7)))
                    .isNotNull()
                    .extracting(Statement::now)
                    .isEqualTo(new Contribution.Failure(sentence));
        }

        @Test
        void aNewVersionThatHasNoneIsAsItShouldBeOnceItHasHadTimeToCome() {
            ContributionService desk = desk();
            desk.arrived(saying(7, "1.0.0"));
            ask(desk, active("1.0.0", 7));
            assertThat(ask(desk, active("2.0.0", 8))).isEqualTo(failure(Instead.LEAVING.reason(), "1.0.0"));
            clock.now = clock.now.plusSeconds(11);
            assertThat(desk.forPeriod(active("2.0.0", 8), QUARTER)).isEmpty();
            assertThat(desk.faults(active("2.0.0", 8))).isEmpty();
            assertThat(desk.forPeriod(snapshot(known(HAVN, CommitteeState.STOPPED, "2.0.0", 0)), QUARTER))
                    .isEmpty();
        }
    }

    @Nested
    class Trouble {
        @Test
        void aFailureComesWithTheLastGoodAnswerForTheSameQuarterAcrossVersions() {
            ContributionService desk = desk();
            desk.arrived(saying(7, "1.0.0"));
            ask(desk, active("1.0.0", 7));
            desk.arrived(speaker(8, "2.0.0", period -> {
                throw new NoClassDefFoundError("gone/Away");
            }));
            String reason = "Udvalgets bidrag har fejlet siden 23.11.2026 kl. 14.05.";
            assertThat(ask(desk, active("2.0.0", 8))).isEqualTo(failure(reason, "1.0.0"));
            assertThat(desk.forPeriod(active("2.0.0", 8), QUARTER.previous()).get(HAVN))
                    .isEqualTo(new Statement(new Contribution.Failure(reason), Optional.empty()));
            assertThat(desk.faults(active("2.0.0", 8)))
                    .isEqualTo(Map.of(HAVN, new Fault(reason, clock.instant(), false)));
            assertThat(desk.faults(active("1.0.0", 7))).isEmpty();
        }

        @Test
        void aHangingCommitteeLeavesTheOthersAsTheyAre() {
            // Long enough for the one that answers, also on a busy machine.
            ContributionService desk = desk(Duration.ofSeconds(1));
            desk.arrived(speaker(7, "1.0.0", ContributionServiceTest.this::held));
            desk.arrived(saying(8, "1.0.0"));
            CatalogueSnapshot both = snapshot(
                    known(HAVN, CommitteeState.ACTIVE, "1.0.0", 7), known(MOLE, CommitteeState.ACTIVE, "1.0.0", 8));
            Map<CommitteeId, Statement> said = desk.forPeriod(both, QUARTER);
            assertThat(said).containsEntry(MOLE, good("1.0.0"));
            assertThat(Optional.ofNullable(said.get(HAVN)).orElseThrow().now())
                    .isInstanceOf(Contribution.Failure.class);
            assertThat(desk.faults(both))
                    .containsOnlyKeys(HAVN)
                    .allSatisfy((committee, fault) ->
                            assertThat(fault.needsRestart()).isTrue());
        }

        @Test
        void aClosingServerAsksNobody() {
            ContributionService desk = desk();
            ContributionServiceHandle speaker = saying(7, "1.0.0");
            desk.arrived(speaker);
            desk.close();
            assertThat(ask(desk, active("1.0.0", 7))).isEqualTo(new Statement(Instead.CLOSING, Optional.empty()));
        }
    }

    private static final class SetClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-23T13:05:00Z");

        @Override
        public ZoneId getZone() {
            return Danish.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
