package dk.sigtepunkt.committees.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Starts a bundle for the first time: its activator is somebody else's code, and may never return. */
final class Starter {
    private final Duration limit;

    Starter(Duration limit) {
        this.limit = limit;
    }

    /** What went wrong, in Danish; empty when it has started. It does not start with the server until it is kept. */
    Optional<String> start(Bundle bundle) {
        FutureTask<Optional<String>> task = new FutureTask<>(() -> started(bundle));
        Thread thread = new Thread(task, "committee-start " + bundle.getSymbolicName());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hangs) {
            thread.interrupt();
            return Optional.of(
                    "Udvalget startede ikke inden %d sekunder. Det, der hænger, forsvinder først, når serveren genstartes."
                            .formatted(limit.toSeconds()));
        } catch (ExecutionException failed) {
            return Optional.of("Udvalget kan ikke startes: %s.".formatted(failed.getCause()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of("Serveren er ved at lukke.");
        }
    }

    private static Optional<String> started(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return Optional.empty();
        } catch (BundleException failed) {
            return Optional.of(Trouble.of(failed));
        }
    }
}
