package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A small proxy on a port of its own that sends on what it is asked, with the headers that lines of nginx' configuration say. It
 * stands for one that speaks TLS with the browser: {@code $scheme} is https.
 */
final class ForwardingProxy implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile("(?m)^\\s*proxy_set_header\\s+(\\S+)\\s+(\\S+);");
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(ISO_8859_1);

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Map<String, String> lines;
    private final int behind;

    /**
     * @param lines header and variable; nginx' own default for the host where they say none
     * @param behind the port of the server
     */
    ForwardingProxy(Map<String, String> lines, int behind) throws IOException {
        this.lines = new LinkedHashMap<>(Map.of("Host", "$proxy_host"));
        this.lines.putAll(lines);
        this.behind = behind;
        server.createContext("/", this::forward);
        server.start();
    }

    /** What the document says. */
    static Map<String, String> documented() throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        LINE.matcher(Files.readString(Path.of("../docs/proxy.md")))
                .results()
                .forEach(line -> lines.put(line.group(1), line.group(2)));
        return lines;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void forward(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        headers.put("Connection", List.of("close"));
        lines.forEach((name, variable) -> headers.put(name, List.of(value(variable, exchange))));
        StringBuilder head = new StringBuilder(
                "%s %s HTTP/1.1\r\n".formatted(exchange.getRequestMethod(), exchange.getRequestURI()));
        headers.forEach((name, values) -> values.forEach(
                value -> head.append(name).append(": ").append(value).append("\r\n")));
        byte[] answer;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
            out.write(exchange.getRequestBody().readAllBytes());
            out.flush();
            answer = socket.getInputStream().readAllBytes();
        }
        sendBack(exchange, answer);
    }

    private static void sendBack(HttpExchange exchange, byte[] answer) throws IOException {
        String all = new String(answer, ISO_8859_1);
        int end = all.indexOf(new String(END_OF_HEAD, ISO_8859_1));
        String[] head = all.substring(0, end).split("\r\n");
        byte[] body = Arrays.copyOfRange(answer, end + END_OF_HEAD.length, answer.length);
        Arrays.stream(head)
                .skip(1)
                .map(line -> line.split(": ", 2))
                .filter(pair -> ofTheAnswer(pair[0]))
                .forEach(pair -> exchange.getResponseHeaders().add(pair[0], pair[1]));
        exchange.sendResponseHeaders(Integer.parseInt(head[0].split(" ")[1]), body.length == 0 ? -1 : body.length);
        new ByteArrayInputStream(body).transferTo(exchange.getResponseBody());
        exchange.close();
    }

    private static boolean ofTheAnswer(String header) {
        return !List.of("connection", "content-length", "date").contains(header.toLowerCase(Locale.ROOT));
    }

    private String value(String variable, HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return switch (variable) {
            case "$http_host" -> host;
            case "$host" -> host.replaceFirst(":[0-9]+$", "");
            case "$scheme" -> "https";
            case "$remote_addr" -> exchange.getRemoteAddress().getAddress().getHostAddress();
            case "$server_port" -> String.valueOf(port());
            case "$proxy_host" -> "127.0.0.1:" + behind;
            default -> throw new IllegalStateException("the proxy does not know " + variable);
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
