package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Connections that ask for pages, answers of the interface and reports and write figures, one after the other without a
 * pause, and look at everything that comes back.
 */
final class Load implements AutoCloseable {
    /** The indicator that figures are written for, a cell for each connection. */
    static final String WRITTEN = "vtf.sagsbehandlingstid-byggesager";

    private static final int WRITE_EVERY = 10;
    private static final int FIRST_QUARTER = 2022;

    private final Server server;
    private final EditionedCommittee committee;
    private final List<String> showing;
    private final List<String> others;
    private final String token;
    private final List<Thread> connections = new ArrayList<>();
    private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger(1);
    private final AtomicInteger newest = new AtomicInteger();
    private volatile boolean running = true;

    /** One answer, in {@link System#nanoTime()}. */
    record Sample(long asked, long answered) {}

    /** @param committee whose edition every answer is looked at for */
    Load(Server server, EditionedCommittee committee, int connections) {
        this.server = server;
        this.committee = committee;
        this.token = server.token();
        this.showing = List.of(
                "/udvalg/" + committee.id(),
                "/api/v1/committees/" + committee.id(),
                "/fokusomraader/" + committee.id() + "/foerste?kvartal=2025K3",
                "/api/v1/indicators/" + committee.id() + ".proevetal/observations");
        // The reports of quarters that were over before the first edition came show none.
        this.others = List.of(
                "/drift", "/udvalg/vtf", "/matrix", "/api/v1/reports/consolidated?period=2025K3", "/rapport/2025K3");
        for (int number = 0; number < connections; number++) {
            int own = number;
            Thread thread = new Thread(() -> connection(own), "load-" + number);
            this.connections.add(thread);
            thread.start();
        }
    }

    /** The highest edition that any answer has shown. */
    int newest() {
        return newest.get();
    }

    List<Sample> samples() {
        return List.copyOf(samples);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** The values that the server has said it kept. */
    List<Integer> acknowledged() {
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        running = false;
        for (Thread connection : connections) {
            try {
                connection.join();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void connection(int number) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        int count = showing.size() + others.size();
        for (int turn = number; running; turn++) {
            if (turn % WRITE_EVERY == 0) {
                write(client, number);
            } else if (turn % count < showing.size()) {
                read(client, showing.get(turn % count), true);
            } else {
                read(client, others.get(turn % count - showing.size()), false);
            }
        }
    }

    private void read(HttpClient client, String path, boolean shows) {
        HttpResponse<String> answer = send(client, request(path).GET(), path);
        if (answer == null) {
            return;
        }
        if (answer.statusCode() != 200) {
            failures.add("%s: %d %s".formatted(path, answer.statusCode(), answer.body()));
        } else if (shows) {
            Set<Integer> editions = committee.in(answer.body());
            if (editions.size() != 1) {
                failures.add("%s shows the editions %s: %s".formatted(path, editions, committee.places(answer.body())));
            }
            editions.forEach(edition -> newest.accumulateAndGet(edition, Math::max));
        }
    }

    private void write(HttpClient client, int number) {
        int value = next.getAndIncrement();
        String period = "%dK%d".formatted(FIRST_QUARTER + number / 4, 1 + number % 4);
        String body = """
                {"items":[{"indicator":"%s","period":"%s","value":%d,"status":"observed"}]}""".formatted(WRITTEN, period, value);
        HttpResponse<String> answer = send(
                client,
                request("/api/v1/observations")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)),
                "write");
        if (answer != null && answer.statusCode() == 201) {
            acknowledged.add(value);
        } else if (answer != null) {
            failures.add("write: %d %s".formatted(answer.statusCode(), answer.body()));
        }
    }

    /** Nothing, and a failure noted, when no answer came. */
    private @Nullable HttpResponse<String> send(HttpClient client, HttpRequest.Builder request, String what) {
        long asked = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            samples.add(new Sample(asked, System.nanoTime()));
            return answer;
        } catch (IOException broken) {
            failures.add("%s: %s".formatted(what, broken));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(30));
    }
}
