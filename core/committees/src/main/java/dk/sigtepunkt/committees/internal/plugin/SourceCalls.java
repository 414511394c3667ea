package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calls to committees' own data sources, each on a thread of the committee's and cut off at its deadline. */
final class SourceCalls {
    private static final Logger LOG = LoggerFactory.getLogger(SourceCalls.class);
    private static final SourceCallWords WORDS = SourceCallWords.danish();
    private static final int LONGEST_TRACE = 6000;

    private final Clock clock;
    /** Not those of the contributions: a fetch that hangs takes no text from a report. */
    private final Map<CommitteeId, ContributionThreads> threads = new ConcurrentHashMap<>();

    SourceCalls(Clock clock) {
        this.clock = clock;
    }

    static FetchResult missing(SourceKey source) {
        return failure(WORDS.missing(source), true);
    }

    /** @param plugin called on a thread of the committee's only; whatever it throws is a failure of this source */
    FetchResult ask(SourceKey source, Function<FetchRequest, @Nullable FetchResult> plugin, FetchRequest request) {
        ContributionThreads own = threads.computeIfAbsent(source.committee(), ContributionThreads::new);
        CompletableFuture<FetchResult> answer = new CompletableFuture<>();
        Instant started = clock.instant();
        Optional<Thread> thread = own.start(() -> outcome(source, plugin, request), answer::complete);
        if (thread.isEmpty()) {
            return failure(WORDS.exhausted(ContributionThreads.MOST), false);
        }
        try {
            long left = Duration.between(started, request.deadline()).toMillis();
            return answer.get(Math.max(0, left), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            own.hangs(thread.get(), started);
            LOG.warn(WORDS.hangs(source));
            return failure(WORDS.late(), true);
        } catch (InterruptedException stopping) {
            own.hangs(thread.get(), started);
            Thread.currentThread().interrupt();
            return failure(WORDS.interrupted(), true);
        } catch (ExecutionException neverSo) {
            throw new IllegalStateException("a call answers failures, it does not throw them", neverSo);
        }
    }

    /** The boundary: plug-ins throw everything, errors included, and none of it may reach whoever asked. */
    @SuppressWarnings("IllegalCatch")
    private static FetchResult outcome(
            SourceKey source, Function<FetchRequest, @Nullable FetchResult> plugin, FetchRequest request) {
        try {
            FetchResult result = plugin.apply(request);
            return result != null && whole(result) ? result : failure(WORDS.incomplete(), false);
        } catch (Throwable thrown) {
            // As text: a throwable's class would keep the plug-in's classes alive in a log's memory.
            LOG.warn(WORDS.thrown(source, trace(thrown)));
            return failure(WORDS.failed(), false);
        }
    }

    /** Plug-ins are compiled without our null checks. */
    @SuppressWarnings("ConstantValue")
    private static boolean whole(FetchResult result) {
        return result.fold(
                fetched -> fetched.raw() != null
                        && fetched.mediaType() != null
                        && fetched.observations().stream().allMatch(SourceCalls::whole),
                () -> true,
                failure -> failure.reason() != null && !failure.reason().isBlank());
    }

    private static boolean whole(Observation observation) {
        return observation.indicator() != null
                && observation.period() != null
                && observation.area() != null
                && observation.breakdown() != null
                && observation.figure() != null;
    }

    /** Where it broke, not what it says: a message may quote what the plug-in was reading, and is plug-in code itself. */
    private static String trace(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.getClass().getName());
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (text.length() > LONGEST_TRACE) {
                break;
            }
            text.append("\n\tat ").append(frame);
        }
        return text.toString();
    }

    private static FetchResult failure(String reason, boolean again) {
        return new FetchResult.Failure(reason, again);
    }
}
