package dk.sigtepunkt.sources.internal.wire;

import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext.Request;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests with all guards: allow-list, pace, retries, circuit, size caps, time limit. One for the whole module,
 * since it remembers how each host fares; any thread.
 */
public final class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final int RETRIES = 3;

    private final WireWords words = WireWords.in(Danish.LOCALE);
    private final ResponseCheck check = new ResponseCheck(words);
    private final Clock clock;
    private final WireCall call;
    private final Duration firstPause;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    public Wire(WireSettings settings, Clock clock) {
        this(settings, clock, Duration.ofSeconds(1));
    }

    Wire(WireSettings settings, Clock clock, Duration firstPause) {
        this.clock = clock;
        this.call = new WireCall(settings, clock, words);
        this.firstPause = firstPause;
    }

    /**
     * @return an answer with a status of 2xx that is not a web page in place of data
     * @throws SourceTrouble when there is none before the deadline
     */
    public Answer send(Request request, Instant deadline) {
        return send(request, deadline, answer -> {});
    }

    /** @param seen gets the last answer there was, good or bad, before it is judged: so that a bad one is kept too */
    public Answer send(Request request, Instant deadline, Consumer<Answer> seen) {
        String name = AllowList.host(call.address(request.url()));
        Host host = hosts.computeIfAbsent(name, unknown -> Host.fresh());
        Answer answer = attempt(request, deadline, name, host);
        seen.accept(answer);
        LOG.debug("{} answered {}{}", name, answer.status(), words.callNumber(ResponseCheck.callNumber(answer)));
        check.of(answer, name, request.accept()).ifPresent(trouble -> {
            throw trouble;
        });
        return answer;
    }

    private Answer attempt(Request request, Instant deadline, String name, Host host) {
        try {
            return Failsafe.with(retries(deadline), host.circuit()).get(() -> {
                Duration left = left(deadline);
                if (left.isNegative() || left.isZero() || !host.pace().tryAcquirePermit(left)) {
                    throw late(name);
                }
                return call.once(request, left(deadline));
            });
        } catch (CircuitBreakerOpenException open) {
            throw new SourceTrouble(words.leftAlone(name, Host.PAUSE), true, open);
        } catch (FailsafeException failed) {
            if (failed.getCause() instanceof InterruptedException) {
                Thread.currentThread().interrupt();
                throw new SourceTrouble(words.stopped(name), true);
            }
            LOG.debug("{} was not reached", name, failed.getCause());
            throw left(deadline).isNegative() ? late(name) : unreachable(name, failed.getCause());
        }
    }

    private RetryPolicy<Answer> retries(Instant deadline) {
        return RetryPolicy.<Answer>builder()
                .handle(IOException.class)
                .handleResultIf(answer -> answer != null && answer.passing())
                // A host that asks for more time than there is left is not asked again.
                .abortIf((answer, trouble) -> wait(answer).compareTo(left(deadline)) > 0)
                .withBackoff(firstPause, firstPause.multipliedBy(30), 3)
                .withDelayFn(context -> wait(context.getLastResult()))
                .withJitter(0.3)
                .withMaxRetries(RETRIES)
                .build();
    }

    /** How long the host asks to be left alone; negative when it does not say. */
    private Duration wait(@Nullable Answer answer) {
        Optional<String> asked = answer == null || !answer.passing() ? Optional.empty() : answer.header("Retry-After");
        return asked.map(text -> RetryAfter.read(text, clock.instant())).orElse(Duration.ofSeconds(-1));
    }

    private Duration left(Instant deadline) {
        return Duration.between(clock.instant(), deadline);
    }

    private SourceTrouble late(String name) {
        return new SourceTrouble(words.late(name), true);
    }

    private SourceTrouble unreachable(String name, @Nullable Throwable cause) {
        boolean never = cause instanceof ConnectException || cause instanceof UnresolvedAddressException;
        return new SourceTrouble(never ? words.unreachable(name) : words.brokenOff(name), true);
    }
}
