package dk.sigtepunkt.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call into plug-in code, on a thread of its own and for so long and no longer, as the core makes it.
 *
 * @param inTime whether it came back, with whatever
 * @param thrown what it threw
 * @param returned what it answered; empty also for null
 */
record PluginCall<T>(boolean inTime, Optional<Throwable> thrown, Optional<T> returned) {
    static <T> Running<T> start(Supplier<@Nullable T> code) {
        FutureTask<Optional<T>> task = new FutureTask<>(() -> Optional.ofNullable(code.get()));
        Thread thread = new Thread(task, "conformance");
        // A plug-in that hangs must not keep the build from ending.
        thread.setDaemon(true);
        thread.start();
        return new Running<>(task);
    }

    boolean answeredNull() {
        return inTime && thrown.isEmpty() && returned.isEmpty();
    }

    /** A call that is under way. */
    record Running<T>(FutureTask<Optional<T>> task) {
        PluginCall<T> within(Duration limit) throws InterruptedException {
            try {
                return new PluginCall<>(true, Optional.empty(), task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
            } catch (ExecutionException broken) {
                return new PluginCall<>(true, Optional.ofNullable(broken.getCause()), Optional.empty());
            } catch (TimeoutException hanging) {
                return new PluginCall<>(false, Optional.empty(), Optional.empty());
            }
        }
    }
}
