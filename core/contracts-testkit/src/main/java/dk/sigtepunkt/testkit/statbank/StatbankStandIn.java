package dk.sigtepunkt.testkit.statbank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Statistikbanken's API v1 on a free port of this machine, with one table, FOLK1A, for Hedensted (766), Region
 * Midtjylland (082) and the whole country (000). The figures are plausible, and made up.
 */
public final class StatbankStandIn implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final PopulationTable table = new PopulationTable();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Misbehaviour>> misbehaviours = new ConcurrentHashMap<>();

    private StatbankStandIn(HttpServer server) {
        this.server = server;
    }

    /** @return running; close it */
    public static StatbankStandIn start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StatbankStandIn standIn = new StatbankStandIn(server);
            server.createContext("/", standIn::answer);
            server.setExecutor(standIn.threads);
            server.start();
            return standIn;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What stands in for {@code https://api.statbank.dk/v1}. */
    public String url() {
        return "http://" + host() + "/v1";
    }

    /** Host and port, for the list of allowed hosts. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Changes the number of inhabitants that was given before, without a word of it. */
    public void revise(String area, String period, long inhabitants) {
        table.revise(area, period, inhabitants);
    }

    /**
     * Adds a period.
     *
     * @param inhabitants by area
     */
    public void publish(String period, Map<String, Long> inhabitants, LocalDateTime at) {
        table.publish(period, inhabitants, at);
    }

    /** From now on the table is inactive; it still answers. */
    public void closeTable() {
        table.deactivate();
    }

    /** What zeros left out of BULK mean from now on; {@code 0} when they are zeros. */
    public void suppressedValue(String value) {
        table.suppressedValue(value);
    }

    public long inhabitants(String area, String period) {
        return table.inhabitants(area, period);
    }

    /** How many cells an answer may have; the real limit is 1,000,000. */
    public void cellLimit(long cells) {
        table.cellLimit(cells);
    }

    /**
     * The next answers of one call go wrong.
     *
     * @param call {@code /tableinfo}, {@code /data} or {@code /tables}
     */
    public void misbehave(String call, Misbehaviour how, int times) {
        Queue<Misbehaviour> queue = misbehaviours.computeIfAbsent(call, first -> new ConcurrentLinkedQueue<>());
        for (int time = 0; time < times; time++) {
            queue.add(how);
        }
    }

    /** All that was asked, oldest first. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** How often one call was made. */
    public long count(String call) {
        return received.stream().filter(one -> one.call().equals(call)).count();
    }

    /** @param call without the base, for example {@code /data} */
    public record Received(String method, String call, String body, String userAgent) {}

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            String call = path.startsWith("/v1") ? path.substring(3) : path;
            String agent = String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent"));
            received.add(new Received(exchange.getRequestMethod(), call, body, agent));
            exchange.getResponseHeaders()
                    .set("Statbankapi-Request-Id", UUID.randomUUID().toString());
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            Queue<Misbehaviour> queue = misbehaviours.getOrDefault(call, new ConcurrentLinkedQueue<>());
            Misbehaviour misbehaviour = queue.poll();
            Reply reply = reply(call, body);
            if (misbehaviour == null) {
                reply.send(exchange);
            } else {
                misbehaviour.send(exchange, reply);
            }
        }
    }

    private Reply reply(String call, String body) {
        return switch (call) {
            case "/tables" -> Reply.json(table.listed());
            case "/tableinfo" -> body.isBlank() ? empty() : table.described(Question.read(body));
            case "/data" -> body.isBlank() ? empty() : table.figures(Question.read(body));
            default -> Reply.error(404, "REQUEST-NOTFOUND", "Siden kan ikke findes. / Page not found.");
        };
    }

    private static Reply empty() {
        return Reply.error(
                400,
                "REQUEST-EMPTY",
                "Medsend gyldigt JSON-objekt når der postes. / Supply valid JSON-object when posting.");
    }
}
