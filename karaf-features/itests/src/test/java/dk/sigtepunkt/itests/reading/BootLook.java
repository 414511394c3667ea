package dk.sigtepunkt.itests.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.RawHttp;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Asks a server that starts for its addresses, over and over, until it says that it is ready. */
final class BootLook implements IntConsumer {
    private static final List<String> PATHS =
            List.of("/", "/rapport", "/api/v1/strategy", "/schema/committee-1.0.json", "/assets/x.css", "/health");
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();

    @Override
    public void accept(int port) {
        Thread looking = new Thread(() -> look(port), "boot-look");
        looking.setDaemon(true);
        looking.start();
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** 503 with what belongs to it, or 200; an address that is not there may be 404 in our own words once all is ready. */
    static void assertStartingOrServed(Seen seen) {
        RawHttp.Answer answer = seen.answer();
        assertThat(answer.text()).doesNotContain("Jetty", "HTTP ERROR");
        assertThat(answer.status()).as("%s: %s", seen.path(), answer.text()).isIn(200, 302, 303, 404, 503);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        if (answer.status() == 503) {
            assertThat(answer.header("Retry-After")).isEqualTo("2");
            assertThat(answer.text()).contains(seen.path().equals("/health") ? "starting" : "Sigtepunkt starter");
        }
        if (answer.status() == 404) {
            assertThat(seen.path()).startsWith("/assets/");
            assertThat(answer.text()).contains("Filen findes ikke.");
        }
    }

    private void look(int port) {
        boolean ready = false;
        while (!ready && !Thread.currentThread().isInterrupted()) {
            for (String path : PATHS) {
                ready |= ask(port, path) == 200 && path.equals("/health");
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private int ask(int port, String path) {
        try {
            RawHttp.Answer answer = RawHttp.ask(port, "GET " + path);
            if (answer.status() != 0) {
                seen.add(new Seen(path, answer));
            }
            return answer.status();
        } catch (UncheckedIOException notListeningYet) {
            return 0;
        }
    }

    record Seen(String path, RawHttp.Answer answer) {}
}
