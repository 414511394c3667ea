package dk.sigtepunkt.web.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.http.Assets;
import dk.sigtepunkt.web.internal.http.Multipart;
import dk.sigtepunkt.web.internal.http.PageResponse;
import dk.sigtepunkt.web.internal.http.UrlEncoded;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the pages over the real content in a browser, without Karaf; {@code log-ind=1} in an address signs in. A second
 * argument shows another installation: {@code tom} leaves the committees out, {@code aendret} is one after a change.
 */
final class Preview {
    private final Installation installation;
    private final Session session;

    private Preview(Installation installation) {
        this.installation = installation;
        this.session = installation.signedIn();
    }

    public static void main(String[] arguments) throws IOException {
        Preview preview = new Preview(installation(arguments.length > 1 ? arguments[1] : ""));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/", preview::answer);
        server.createContext("/assets", exchange -> asset(preview.installation, exchange));
        server.start();
    }

    private static Installation installation(String which) throws IOException {
        return switch (which) {
            case "tom" -> RealContent.withoutCommittees();
            case "aendret" -> Changed.installation();
            default -> Operated.installation();
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString();
        boolean signedIn =
                address.contains("log-ind=1") || address.startsWith("/drift/") || address.startsWith("/karantaene");
        PageRequest visit = Installation.visit(
                exchange.getRequestMethod(), address, Map.of(), signedIn ? Optional.of(session) : Optional.empty());
        PageResponse reply = installation.site.reply(sent(visit, exchange));
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        send(exchange, reply.status(), reply.body().getBytes(UTF_8));
    }

    private static PageRequest sent(PageRequest visit, HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        Optional<Multipart> file = Multipart.read(type, body);
        return file.map(form -> visit.sent(form.fields(), form.files()))
                .orElseGet(() ->
                        visit.sent(UrlEncoded.read(new String(body, UTF_8)).orElse(Map.of()), Optional.empty()));
    }

    private static void asset(Installation installation, HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/assets".length());
        Optional<Assets.Asset> asset = installation.assets.find(path);
        asset.ifPresent(found -> exchange.getResponseHeaders().set("Content-Type", found.type()));
        send(
                exchange,
                asset.isPresent() ? 200 : 404,
                asset.map(Assets.Asset::bytes).orElse(new byte[0]));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
