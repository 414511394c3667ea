package dk.sigtepunkt.itests.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sigtepunkt.domain.Eventually;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** The distribution running as a process of its own. */
public final class Server implements AutoCloseable {
    private static final Duration BOOT = Duration.ofMinutes(2);
    private static final int FIRST_PORT = 20_000;
    private static final int PORT_COUNT = 10_000;
    private static final AtomicInteger PORTS =
            new AtomicInteger((int) (ProcessHandle.current().pid() * 100 % PORT_COUNT));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final Process process;
    private final Path console;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Server(Installation installation, Process process, Path console, int port) {
        this.installation = installation;
        this.process = process;
        this.console = console;
        this.port = port;
    }

    public static Server start(Installation installation) {
        return start(installation, port -> {});
    }

    /** @param begun told the port when the process has begun, long before the server is ready */
    public static Server start(Installation installation, IntConsumer begun) {
        Server server = begin(installation);
        begun.accept(server.port);
        server.awaitReady();
        return server;
    }

    /** Started and not waited for. */
    public static Server begin(Installation installation) {
        return begin(installation, Map.of());
    }

    /** @param environment may name the port, where something else must know it before */
    public static Server begin(Installation installation, Map<String, String> environment) {
        int port = Optional.ofNullable(environment.get("SIGTEPUNKT_PORT"))
                .map(Integer::parseInt)
                .orElseGet(Server::freePort);
        Path console = installation.home().resolveSibling("console-" + port + ".txt");
        ProcessBuilder builder = new ProcessBuilder(installation.home() + "/bin/sigtepunkt")
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "SIGTEPUNKT_PORT",
                        String.valueOf(port),
                        "SIGTEPUNKT_DATA",
                        installation.data().toString()));
        JavaOptions.shortLived().forEach(builder.environment()::put);
        builder.environment().putAll(environment);
        try {
            Server server = new Server(installation, builder.start(), console, port);
            Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroyForcibly));
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public Installation installation() {
        return installation;
    }

    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** The body of an answer that must be 200. */
    public String page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    public JsonNode json(String path) {
        return parse(page(path));
    }

    /** What the administrator is told at a path; the answer must be 200. */
    public JsonNode jsonAsAdministrator(String path) {
        HttpResponse<String> answer = get(path, "Authorization", "Bearer " + token());
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return parse(answer.body());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> post(String path, byte[] body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> put(String path, String body, String... headers) {
        return send(request(path, headers).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Asks by any method; an empty body is none. */
    public HttpResponse<String> ask(String method, String path, String body, List<String> headers) {
        return send(request(path, headers.toArray(String[]::new))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts as the administrator, as JSON. */
    public HttpResponse<String> postAsAdministrator(String path, String body, String... headers) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "Authorization", "Bearer " + token(), "Content-Type", "application/json"),
                        java.util.stream.Stream.of(headers))
                .toArray(String[]::new);
        return post(path, body, all);
    }

    /** Posts bytes as the administrator. */
    public HttpResponse<String> upload(String path, byte[] body) {
        return send(request(path, "Authorization", "Bearer " + token(), "Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public String token() {
        try {
            return Files.readString(installation.data().resolve("admin.token")).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Runs commands on the server's console, one a line. */
    public String shell(String commands) {
        return Console.run(installation.data(), commands);
    }

    /** The same with the program that operators use, which costs a Java machine a call. */
    public String client(String command) {
        return Commands.run(
                installation.home(),
                Map.of("SIGTEPUNKT_DATA", installation.data().toString(), "JAVA_HOME", System.getProperty("java.home")),
                "bin/client",
                command);
    }

    public void await(String what, Duration limit, BooleanSupplier condition) {
        Eventually.await(what, limit, () -> {
            assertThat(process.isAlive())
                    .as("the server is alive\n%s", console())
                    .isTrue();
            return condition.getAsBoolean();
        });
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** As when the power goes. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(json, broken);
        }
    }

    public void awaitReady() {
        await("the server is ready", BOOT, () -> console().contains("Sigtepunkt er klar: " + address()));
    }

    private void awaitEnd() {
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("the server ended")
                    .isTrue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(30));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /**
     * One that no other server of these tests is given, and below those that a machine hands out by itself: between here and the moment
     * that a server takes it lie seconds.
     */
    public static int freePort() {
        int port = nextPort();
        while (!free(port)) {
            port = nextPort();
        }
        return port;
    }

    private static int nextPort() {
        return FIRST_PORT + PORTS.getAndIncrement() % PORT_COUNT;
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
