package dk.sigtepunkt.committees.internal.boot;

import java.time.Duration;
import java.util.function.IntConsumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops the framework, upon which the launcher ends the process with the exit code; should that hang, ends it hard. */
final class OrderlyEnd implements IntConsumer {
    private static final Logger LOG = LoggerFactory.getLogger(OrderlyEnd.class);
    private static final StartWords WORDS = StartWords.danish();
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Bundle framework;

    OrderlyEnd(Bundle framework) {
        this.framework = framework;
    }

    /** Not on the caller's thread: the framework waits for the part that the caller is making. */
    @Override
    public void accept(int exitCode) {
        // The launcher lets nothing more out from now on: the reason has been told.
        System.setProperty("sigtepunkt.start.fault", Integer.toString(exitCode));
        Thread thread = new Thread(() -> end(exitCode), "start-failed");
        thread.setDaemon(true);
        thread.start();
    }

    private void end(int exitCode) {
        try {
            framework.stop();
            Thread.sleep(LONGEST.toMillis());
        } catch (BundleException stuck) {
            LOG.error(WORDS.cannotClose(), stuck);
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }
}
