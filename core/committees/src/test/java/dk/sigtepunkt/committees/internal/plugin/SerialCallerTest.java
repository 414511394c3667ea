package dk.sigtepunkt.committees.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Eventually;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SerialCallerTest {
    private static final Period FIRST = Period.parse("2026K1");
    private static final Period SECOND = Period.parse("2026K2");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T13:05:00Z"), Danish.ZONE);
    private static final Contribution SILENT = new Contribution.Failure(
            "Udvalgets bidrag har ikke svaret siden 23.11.2026 kl. 14.05 og kræver genstart: installér en ny version af"
                    + " udvalget, eller start serveren igen.");
    private static final Contribution.Failure LEAVING = Instead.LEAVING;

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final ContributionThreads threads = new ContributionThreads(new CommitteeId("havn"));
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void stop() {
        release.countDown();
        timer.shutdownNow();
    }

    private SerialCaller line(long millis, Function<Period, @Nullable Contribution> plugin) {
        return new SerialCaller(plugin, threads, timer, Duration.ofMillis(millis), CLOCK);
    }

    private Contribution held(Period period) {
        calls.incrementAndGet();
        entered.countDown();
        boolean released = false;
        while (!released) {
            try {
                released = release.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException ignoredAsHangingCodeDoes) {
                released = false;
            }
        }
        return new Contribution.Text(period.code());
    }

    private static Contribution get(CompletableFuture<Contribution> answer) throws Exception {
        return answer.get(20, TimeUnit.SECONDS);
    }

    @Test
    void twoWhoAskForOnePeriodShareTheCall() throws Exception {
        SerialCaller line = line(60_000, this::held);
        CompletableFuture<Contribution> one = line.ask(FIRST);
        CompletableFuture<Contribution> other = line.ask(FIRST);
        release.countDown();
        assertThat(get(one)).isEqualTo(new Contribution.Text("2026K1"));
        assertThat(get(other)).isEqualTo(new Contribution.Text("2026K1"));
        assertThat(calls).hasValue(1);
    }

    @Test
    void whoAsksForAnotherPeriodWaitsForItsTurn() throws Exception {
        SerialCaller line = line(60_000, this::held);
        List<CompletableFuture<Contribution>> answers = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            answers.add(line.ask(FIRST));
            answers.add(line.ask(SECOND));
        }
        release.countDown();
        for (CompletableFuture<Contribution> answer : answers) {
            assertThat(get(answer)).isInstanceOf(Contribution.Text.class);
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void aHangingCallIsMadeOnceAndNamedWithTheTimeItBegan() throws Exception {
        SerialCaller line = line(50, this::held);
        CompletableFuture<Contribution> first = line.ask(FIRST);
        CompletableFuture<Contribution> waiting = line.ask(SECOND);
        assertThat(get(first)).isEqualTo(SILENT);
        assertThat(get(waiting)).isEqualTo(SILENT);
        assertThat(line.ask(FIRST)).isCompletedWithValue(SILENT);
        assertThat(calls).hasValue(1);
    }

    @Test
    void oneThatReturnsAtLastIsAskedAgain() throws Exception {
        SerialCaller line = line(50, this::held);
        assertThat(get(line.ask(FIRST))).isEqualTo(SILENT);
        release.countDown();
        Contribution answer = Eventually.await(
                "the line is asked again", () -> line.ask(SECOND).join(), answered -> !answered.equals(SILENT));
        assertThat(answer).isEqualTo(new Contribution.Text("2026K2"));
    }

    @Test
    void whatIsThrownIsAFailureErrorsIncluded() throws Exception {
        SerialCaller line = line(60_000, period -> {
            throw new NoClassDefFoundError("gone/Away");
        });
        assertThat(get(line.ask(FIRST)))
                .isEqualTo(new Contribution.Failure("Udvalgets bidrag har fejlet siden 23.11.2026 kl. 14.05."));
    }

    @Test
    void anAnswerThatBreaksItsContractIsAFailure() throws Exception {
        SerialCaller line = line(60_000, period -> new Contribution.Text("x".repeat(4001)));
        assertThat(get(line.ask(FIRST)))
                .isEqualTo(new Contribution.Failure("Udvalgets bidrag kan ikke bruges (teksten er på 4001 tegn, og"
                        + " højst 4000 er tilladt); sådan har det været siden 23.11.2026 kl. 14.05."));
    }

    @Test
    void aFailureOfItsOwnIsPassedOnAndIsAFaultUntilTheNextGoodAnswer() throws Exception {
        SerialCaller line = line(
                60_000,
                period -> period.equals(FIRST)
                        ? new Contribution.Failure("Journalen er lukket")
                        : new Contribution.Nothing());
        assertThat(get(line.ask(FIRST))).isEqualTo(new Contribution.Failure("Journalen er lukket"));
        assertThat(line.fault().orElseThrow().sentence())
                .isEqualTo("Udvalgets bidrag melder selv om en fejl: Journalen er lukket. Sådan har det været siden"
                        + " 23.11.2026 kl. 14.05.");
        assertThat(line.fault().orElseThrow().needsRestart()).isFalse();
        assertThat(get(line.ask(SECOND))).isEqualTo(new Contribution.Nothing());
        assertThat(line.fault()).isEmpty();
    }

    @Test
    void aHangingCallIsAFaultThatNeedsARestart() throws Exception {
        SerialCaller line = line(50, this::held);
        get(line.ask(FIRST));
        assertThat(line.fault()).contains(new Fault(((Contribution.Failure) SILENT).reason(), CLOCK.instant(), true));
    }

    @Nested
    class Closing {
        @Test
        void waitsForTheCallUnderWayAndLetsNoOtherStart() throws Exception {
            SerialCaller line = line(60_000, SerialCallerTest.this::held);
            CompletableFuture<Contribution> underWay = line.ask(FIRST);
            CompletableFuture<Contribution> waiting = line.ask(SECOND);
            entered.await();
            CompletableFuture<Void> closing =
                    CompletableFuture.runAsync(() -> line.close(LEAVING, Duration.ofMinutes(1)));
            // Completed when the gate is closed.
            assertThat(get(waiting)).isEqualTo(LEAVING);
            assertThat(get(line.ask(FIRST))).isEqualTo(LEAVING);
            assertThat(underWay).isNotDone();
            assertThat(closing).isNotDone();
            release.countDown();
            closing.get(20, TimeUnit.SECONDS);
            assertThat(underWay).isCompletedWithValue(new Contribution.Text("2026K1"));
            assertThat(calls).hasValue(1);
        }

        @Test
        void doesNotWaitForACallThatIsOverdue() throws Exception {
            SerialCaller line = line(50, SerialCallerTest.this::held);
            assertThat(get(line.ask(FIRST))).isEqualTo(SILENT);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> line.close(LEAVING, Duration.ofHours(1)));
            assertThat(get(line.ask(FIRST))).isEqualTo(LEAVING);
        }

        @Test
        void isNotHeldLongerThanTheLimitByOneThatBeginsToHang() throws Exception {
            SerialCaller line = line(60_000, SerialCallerTest.this::held);
            CompletableFuture<Contribution> underWay = line.ask(FIRST);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> line.close(LEAVING, Duration.ofMillis(50)));
            assertThat(underWay).isNotDone();
        }

        @Test
        void ofOneThatNobodyHasAskedIsImmediate() throws Exception {
            SerialCaller line = line(60_000, SerialCallerTest.this::held);
            line.close(Instead.CLOSING, Duration.ofHours(1));
            assertThat(get(line.ask(FIRST))).isEqualTo(new Contribution.Failure("Serveren er ved at lukke."));
            assertThat(calls).hasValue(0);
        }
    }

    @Nested
    class Hanging {
        @Test
        void threeVersionsLeaveNoThreadForAFourth() throws Exception {
            SerialCaller last = line(50, SerialCallerTest.this::held);
            for (int version = 0; version < ContributionThreads.MOST; version++) {
                last = line(50, SerialCallerTest.this::held);
                get(last.ask(FIRST));
            }
            String sentence = "Udvalgets bidrag har ikke svaret siden 23.11.2026 kl. 14.05 og kræver genstart af"
                    + " serveren: 3 kald hænger, så nye versioner bliver ikke kaldt.";
            SerialCaller next = line(50, SerialCallerTest.this::held);
            assertThat(get(next.ask(FIRST))).isEqualTo(new Contribution.Failure(sentence));
            assertThat(get(last.ask(FIRST))).isEqualTo(new Contribution.Failure(sentence));
            assertThat(next.fault()).contains(new Fault(sentence, CLOCK.instant(), true));
            assertThat(calls).hasValueLessThanOrEqualTo(ContributionThreads.MOST);
        }

        @Test
        void takesNoThreadFromAnotherCommittee() throws Exception {
            for (int version = 0; version < ContributionThreads.MOST; version++) {
                get(line(50, SerialCallerTest.this::held).ask(FIRST));
            }
            SerialCaller other = new SerialCaller(
                    period -> new Contribution.Text("Her er vi."),
                    new ContributionThreads(new CommitteeId("mole")),
                    timer,
                    Duration.ofMinutes(1),
                    CLOCK);
            assertThat(get(other.ask(FIRST))).isEqualTo(new Contribution.Text("Her er vi."));
        }
    }
}
