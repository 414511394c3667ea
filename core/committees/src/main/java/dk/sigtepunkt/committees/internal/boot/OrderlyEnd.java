package dk.sigtepunkt.committees.internal.boot;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        System.setProperty("sigtepunkt.start.fault", Integer.toString(exitCode));
        // The reason has been told. Parts that are taken down in the middle of their start print what they find gone,
        // and
        // so does the logging once it is gone itself, on either stream.
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        System.setErr(nowhere);
        System.setOut(nowhere);
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
