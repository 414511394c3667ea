package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts, stops and uninstalls committee bundles: each time somebody else's code may run and never return, so each is done
 * on a thread of its own, with a limit.
 */
public final class Handling {
    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);
    private static final BundleWords WORDS = BundleWords.danish();

    private final Duration limit;

    public Handling(Duration limit) {
        this.limit = limit;
    }

    /** How it went. */
    public record Result(Optional<Objection> trouble, boolean hangs) {
        static final Result DONE = new Result(Optional.empty(), false);
    }

    @FunctionalInterface
    private interface Step {
        void take() throws BundleException;
    }

    /**
     * Starts a bundle until the server stops; what is to start again with the server is started by {@link Restoration}. One
     * that hangs is uninstalled as soon as it comes to itself.
     */
    public Result start(Bundle bundle) {
        AtomicBoolean settled = new AtomicBoolean();
        Result result = within("start", bundle, () -> {
            try {
                bundle.start(Bundle.START_TRANSIENT);
            } finally {
                if (!settled.compareAndSet(false, true)) {
                    LOG.warn(WORDS.startedTooLate(bundle));
                    bundle.uninstall();
                }
            }
        });
        return result.hangs() && !settled.compareAndSet(false, true) ? Result.DONE : result;
    }

    /** For what the framework itself starts with the server: the distribution's, and what came by its own commands. */
    public Result startForGood(Bundle bundle) {
        return within("start", bundle, bundle::start);
    }

    /** Until somebody starts it again, also over a restart of the server. */
    public Result stop(Bundle bundle) {
        return within("stop", bundle, bundle::stop);
    }

    public Result uninstall(Bundle bundle) {
        return bundle.getState() == Bundle.UNINSTALLED ? Result.DONE : within("uninstall", bundle, bundle::uninstall);
    }

    /** Takes a step with each bundle; @return what went wrong, a sentence each */
    public static String troubles(List<Bundle> all, Function<Bundle, Result> step) {
        return all.stream()
                .flatMap(bundle -> step.apply(bundle).trouble().stream())
                .map(Objection::sentence)
                .collect(Collectors.joining(" "));
    }

    private Result within(String what, Bundle bundle, Step step) {
        FutureTask<Optional<Objection>> task = new FutureTask<>(() -> taken(step));
        Thread thread = new Thread(task, "committee-%s %s".formatted(what, bundle.getSymbolicName()));
        thread.setDaemon(true);
        thread.start();
        try {
            return new Result(task.get(limit.toMillis(), TimeUnit.MILLISECONDS), false);
        } catch (TimeoutException hangs) {
            thread.interrupt();
            LOG.warn(WORDS.hangsIn(bundle, what));
            return new Result(Optional.of(WORDS.hangs(bundle, limit)), true);
        } catch (ExecutionException failed) {
            return new Result(Optional.of(WORDS.cannotBeHandled(failed.getCause())), false);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Result(Optional.of(Objection.quotingNothing(WORDS.serverCloses())), false);
        }
    }

    private static Optional<Objection> taken(Step step) {
        try {
            step.take();
            return Optional.empty();
        } catch (BundleException failed) {
            return Optional.of(BundleFailure.of(failed));
        }
    }
}
