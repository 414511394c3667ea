package dk.sigtepunkt.web.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.security.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the pages over the real content in a browser, without Karaf; {@code log-ind=1} in an address signs in. A second argument leaves the
 * committees out.
 */
final class Preview {
    private Preview() {}

    public static void main(String[] arguments) throws IOException {
        Installation installation = arguments.length > 1 ? RealContent.withoutCommittees() : complete();
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/", exchange -> answer(installation, exchange));
        server.createContext("/assets", exchange -> asset(installation, exchange));
        server.start();
    }

    private static Installation complete() throws IOException {
        return RealContent.installation(new RefusedContent(
                "proeve.committee.yaml",
                Installation.CLOCK.instant(),
                List.of("proeve.committee.yaml, linje 12: Feltet »sigtepunkt« mangler.")));
    }

    private static void answer(Installation installation, HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().toString();
        boolean signedIn = address.contains("log-ind=1");
        Optional<Session> session = signedIn ? Optional.of(installation.signedIn()) : Optional.empty();
        String sent = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Map<String, String> form = UrlEncoded.read(sent).orElse(Map.of());
        Reply reply = installation.site.reply(Installation.visit(exchange.getRequestMethod(), address, form, session));
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        send(exchange, reply.status(), reply.body().getBytes(UTF_8));
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
