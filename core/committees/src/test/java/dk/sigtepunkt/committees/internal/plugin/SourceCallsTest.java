package dk.sigtepunkt.committees.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import dk.sigtepunkt.contracts.plugin.FetchResult.Failure;
import dk.sigtepunkt.contracts.plugin.FetchResult.NothingNew;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SourceCallsTest {
    private static final SourceKey SOURCE = SourceKey.parse("havn/pladser");

    private final SourceCalls calls = new SourceCalls(Clock.systemUTC());

    private FetchResult ask(Duration limit, Function<FetchRequest, @Nullable FetchResult> plugin) {
        FetchRequest request = new FetchRequest(
                List.of(), Period.parse("2020"), Clock.systemUTC().instant().plus(limit), Map.of("key", "secret"));
        return calls.ask(SOURCE, plugin, request);
    }

    private static String reason(FetchResult result) {
        return result.fold(fetched -> "fetched", () -> "nothing", Failure::reason);
    }

    @Test
    void theAnswerComesFromAThreadOfTheCommittees() {
        AtomicReference<String> thread = new AtomicReference<>("");
        FetchResult result = ask(Duration.ofSeconds(20), request -> {
            thread.set(Thread.currentThread().getName());
            return new NothingNew();
        });
        assertThat(result).isEqualTo(new NothingNew());
        assertThat(thread.get())
                .contains("havn")
                .isNotEqualTo(Thread.currentThread().getName());
    }

    @Test
    void whateverItThrowsIsAFailureWithASentence() {
        assertThat(reason(ask(Duration.ofSeconds(20), request -> {
                    throw new NoClassDefFoundError("gone after a swap");
                })))
                .isEqualTo("Udvalgets egen datakilde fejlede; se serverens log.");
    }

    @Test
    void oneThatIsNotThereIsNamed() {
        assertThat(reason(SourceCalls.missing(SOURCE)))
                .isEqualTo("Udvalget har ingen egen datakilde »pladser« i drift; installér udvalget igen, eller start"
                        + " serveren igen.");
    }

    @Test
    void anAnswerThatLacksSomethingIsAFailure() {
        assertThat(reason(ask(Duration.ofSeconds(20), request -> null)))
                .isEqualTo("Udvalgets egen datakilde gav et svar, som mangler noget.");
        assertThat(reason(ask(Duration.ofSeconds(20), request -> new Failure(" ", true))))
                .isEqualTo("Udvalgets egen datakilde gav et svar, som mangler noget.");
    }

    @Test
    void oneThatHangsIsCutOffAndInterruptedAndAfterThreeNoMoreAreStarted() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(ContributionThreads.MOST);
        for (int call = 0; call < ContributionThreads.MOST; call++) {
            assertThat(reason(ask(Duration.ofMillis(50), request -> hang(never, interrupted))))
                    .isEqualTo("Udvalgets egen datakilde svarede ikke, før kørslens tid var gået.");
        }
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(reason(ask(Duration.ofSeconds(20), request -> new NothingNew())))
                .isEqualTo("Udvalgets egen datakilde har 3 kald, som ikke er kommet tilbage; start serveren igen.");
        never.countDown();
    }

    /** Takes no notice of being interrupted. */
    private static FetchResult hang(CountDownLatch until, CountDownLatch interrupted) {
        while (true) {
            try {
                until.await();
                return new NothingNew();
            } catch (InterruptedException ignored) {
                interrupted.countDown();
            }
        }
    }
}
