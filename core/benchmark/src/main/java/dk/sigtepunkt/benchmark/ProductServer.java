package dk.sigtepunkt.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** The distribution of this build, in a folder of its own and run as a process with the heap it ships with. */
final class ProductServer implements AutoCloseable {
    private static final Duration BOOT = Duration.ofMinutes(10);

    private final Path home;
    private final Path data;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = freePort();
    private Process process;

    private ProductServer(Path home, Path data, Process none) {
        this.home = home;
        this.data = data;
        this.process = none;
    }

    /** As it comes, with its example data, on Derby. */
    static ProductServer shipped(Path archive, Path folder) throws IOException, InterruptedException {
        ProductServer product = unpacked(archive, folder);
        product.start();
        return product;
    }

    /** @param persistence lines for the configuration file of the database; empty is Derby */
    static ProductServer ofTown(Path archive, Path folder, String persistence)
            throws IOException, InterruptedException {
        ProductServer product = unpacked(archive, folder);
        Town.moveInto(product.data);
        if (!persistence.isEmpty()) {
            Files.writeString(
                    product.home.resolve("etc/dk.sigtepunkt.persistence.cfg"),
                    persistence,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        product.start();
        return product;
    }

    private static ProductServer unpacked(Path archive, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run(folder, Map.of(), "tar", "xzf", archive.toString());
        Path home;
        try (var entries = Files.list(folder)) {
            home = entries.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        return new ProductServer(home, folder.resolve("data"), new ProcessBuilder("true").start());
    }

    void start() throws IOException, InterruptedException {
        Path console = home.resolveSibling("console.txt");
        ProcessBuilder builder = new ProcessBuilder(home + "/bin/sigtepunkt")
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "SIGTEPUNKT_PORT", String.valueOf(port),
                        "SIGTEPUNKT_DATA", data.toString()));
        process = builder.start();
        Process started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        long limit = System.nanoTime() + BOOT.toNanos();
        while (!Files.readString(console).contains("klar: ")) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new IllegalStateException("the server did not start:\n" + Files.readString(console));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the server did not stop");
        }
    }

    /** Puts a committee in and waits until its first indicator is there. */
    void deploy(String committee, String indicator) throws IOException, InterruptedException {
        Path partial = Files.writeString(home.resolveSibling("maaling.committee.yaml"), committee);
        String answer = console("sigtepunkt:deploy " + partial);
        long limit = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (response("/api/v1/indicators/" + indicator).statusCode() != 200) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("the committee did not come: " + answer);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Runs commands on the server's console, several separated by semicolons. */
    String console(String commands) throws IOException, InterruptedException {
        return run(
                home,
                Map.of("SIGTEPUNKT_DATA", data.toString(), "JAVA_HOME", System.getProperty("java.home")),
                "bin/client",
                commands);
    }

    byte[] get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = response(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    /** What whoever holds the server's own token is answered. */
    byte[] getInside(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(inside(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    private HttpRequest.Builder inside(String path) throws IOException {
        String token = Files.readString(data.resolve("admin.token")).strip();
        return request(path).header("Authorization", "Bearer " + token);
    }

    /**
     * Asks and lets the answer go by, so that what is taken for it is the server's and the way's, not the reader's.
     *
     * @param codings what the reader takes, as browsers say it; empty is the text as it is
     * @return how many bytes came
     */
    long read(String path, String codings) throws IOException, InterruptedException {
        HttpRequest.Builder asked = request(path).GET();
        HttpResponse<Long> answer = client.send(
                codings.isEmpty()
                        ? asked.build()
                        : asked.header("Accept-Encoding", codings).build(),
                told -> counting());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private static HttpResponse.BodySubscriber<Long> counting() {
        LongAdder bytes = new LongAdder();
        return HttpResponse.BodySubscribers.mapping(
                HttpResponse.BodySubscribers.ofByteArrayConsumer(
                        piece -> piece.ifPresent(some -> bytes.add(some.length))),
                nothing -> bytes.sum());
    }

    int post(String path, String body) throws IOException, InterruptedException {
        return client.send(
                        inside(path)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Used heap after a full collection, in MB. */
    double heap() throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        run(home, Map.of(), jcmd, String.valueOf(process.pid()), "GC.run");
        String told = run(home, Map.of(), jcmd, String.valueOf(process.pid()), "GC.heap_info");
        return told.lines()
                        .filter(line -> line.contains("generation") && line.contains("used"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll(".* used (\\d+)K.*", "$1")))
                        .sum()
                / 1024.0;
    }

    Path derby() {
        return data.resolve("derby");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private HttpResponse<byte[]> response(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process run = builder.start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + told);
        }
        return told;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
