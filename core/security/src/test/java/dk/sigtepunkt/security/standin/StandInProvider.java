package dk.sigtepunkt.security.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A provider on a port of this machine: whoever comes is signed in at once as the person that it was told, and it does wrong
 * what it was told to do wrong. It checks what a good provider checks: client, secret, return address, PKCE, a code once.
 */
public final class StandInProvider implements AutoCloseable {
    public static final String CLIENT = "sigtepunkt";
    public static final String SECRET = "a-secret-of-the-stand-in";

    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int LONG = 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final String issuer;
    private final StandInTokens tokens;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile Fault fault = Fault.NONE;
    private volatile Optional<Endpoint> faulty = Optional.empty();
    private volatile Map<String, Object> person = Map.of("sub", "lis", "name", "Lis Lund");

    /** What is asked by our server and not by the browser. */
    public enum Endpoint {
        DISCOVERY("/.well-known/openid-configuration"),
        TOKEN("/token"),
        KEYS("/keys");

        private final String path;

        Endpoint(String path) {
            this.path = path;
        }
    }

    private StandInProvider(HttpServer server) {
        this.server = server;
        this.issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/by";
        this.tokens = new StandInTokens(issuer);
        for (Endpoint endpoint : Endpoint.values()) {
            server.createContext("/by" + endpoint.path, exchange -> back(exchange, endpoint));
        }
        server.createContext("/by/authorize", this::authorize);
        server.createContext("/by/logout", exchange -> answer(exchange, OK, "text/plain", "signed out"));
        server.setExecutor(threads);
        server.start();
    }

    /** On a free port. */
    public static StandInProvider open() {
        return open(0);
    }

    public static StandInProvider open(int port) {
        try {
            return new StandInProvider(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** What it calls itself. */
    public String issuer() {
        return issuer;
    }

    /** Who comes, by the claims that are told of them. */
    public void signsIn(Map<String, Object> claims) {
        person = Map.copyOf(claims);
    }

    /** What it does wrong from now on, wherever it can. */
    public void does(Fault wrong) {
        fault = wrong;
        faulty = Optional.empty();
    }

    /** What it does wrong from now on at one address alone. */
    public void does(Fault wrong, Endpoint at) {
        fault = wrong;
        faulty = Optional.of(at);
    }

    /** Signs with another key from now on, and publishes it in place of the one before. */
    public void rotate() {
        tokens.rotate();
    }

    /** The addresses that were asked, in order, without what was asked of them. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = Forms.read(exchange.getRequestURI().getRawQuery());
        asked.add("/authorize");
        boolean good = CLIENT.equals(query.get("client_id"))
                && "code".equals(query.get("response_type"))
                && "S256".equals(query.get("code_challenge_method"))
                && List.of(query.getOrDefault("scope", "").split(" ")).contains("openid")
                && query.containsKey("nonce")
                && query.containsKey("state");
        if (!good) {
            answer(exchange, REFUSED, "text/plain", "bad request");
            return;
        }
        String back = query.getOrDefault("redirect_uri", "") + "?state=" + encoded(query.getOrDefault("state", ""))
                + "&iss=" + encoded(fault == Fault.FOREIGN_RETURN ? "https://login.evil.example" : issuer);
        if (fault == Fault.ACCESS_DENIED) {
            redirect(exchange, back + "&error=access_denied");
            return;
        }
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        codes.put(code, query);
        redirect(exchange, back + "&code=" + code);
    }

    private void back(HttpExchange exchange, Endpoint endpoint) throws IOException {
        asked.add(endpoint.path);
        if (faulty.isEmpty() || faulty.get() == endpoint) {
            switch (fault) {
                case DOWN -> answer(exchange, 503, "text/plain", "down");
                case GARBAGE -> answer(exchange, OK, "text/html", "<html><body>proxy</body></html>");
                case BROKEN_JSON -> answer(exchange, OK, "application/json", "{\"issuer\": \"x\", ");
                case OTHER_JSON ->
                    answer(
                            exchange,
                            OK,
                            "application/json",
                            "{\"issuer\": [1], \"keys\": {\"a\": 1}, "
                                    + "\"access_token\": 7, \"id_token\": {}, \"token_type\": []}");
                case DEEP_JSON -> answer(exchange, OK, "application/json", "{\"a\":" + "[".repeat(100_000));
                case TOO_LONG -> answer(exchange, OK, "application/json", "{\"a\":\"" + "a".repeat(LONG) + "\"}");
                case REDIRECT -> elsewhere(exchange, endpoint);
                case SLOW -> keepWaiting(exchange, false);
                case UNENDING -> keepWaiting(exchange, true);
                default -> right(exchange, endpoint);
            }
        } else {
            right(exchange, endpoint);
        }
    }

    private void elsewhere(HttpExchange exchange, Endpoint endpoint) throws IOException {
        if ("elsewhere".equals(exchange.getRequestURI().getQuery())) {
            right(exchange, endpoint);
        } else {
            redirect(exchange, issuer + endpoint.path + "?elsewhere");
        }
    }

    private void right(HttpExchange exchange, Endpoint endpoint) throws IOException {
        switch (endpoint) {
            case DISCOVERY -> answer(exchange, OK, "application/json", description());
            case KEYS -> answer(exchange, OK, "application/json", tokens.published());
            case TOKEN -> token(exchange);
        }
    }

    private String description() {
        String said = fault == Fault.FOREIGN_DESCRIPTION ? "https://login.evil.example" : issuer;
        String token = fault == Fault.PLAIN_ADDRESS ? "http://login.example/token" : issuer + "/token";
        return JSONObjectUtils.toJSONString(Map.of(
                "issuer",
                said,
                "authorization_endpoint",
                issuer + "/authorize",
                "token_endpoint",
                token,
                "jwks_uri",
                issuer + "/keys",
                "end_session_endpoint",
                issuer + "/logout",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "authorization_response_iss_parameter_supported",
                true));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                Forms.read(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String basic = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "application/json", "{\"error\":\"invalid_client\"}");
            return;
        }
        // A code is taken out by whoever shows it: it counts once.
        Optional<Map<String, String>> begun = Optional.ofNullable(codes.remove(form.getOrDefault("code", "")))
                .filter(query -> query.getOrDefault("code_challenge", "-")
                        .equals(challenge(form.getOrDefault("code_verifier", ""))))
                .filter(query -> query.getOrDefault("redirect_uri", "-").equals(form.get("redirect_uri")));
        if (begun.isEmpty()) {
            answer(exchange, REFUSED, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        String start = "{\"access_token\":\"at\",\"token_type\":\"Bearer\",\"expires_in\":60";
        try {
            String idToken = tokens.idToken(CLIENT, begun.get().getOrDefault("nonce", ""), person, fault);
            String end = fault == Fault.NO_ID_TOKEN ? "}" : ",\"id_token\":\"" + idToken + "\"}";
            answer(exchange, OK, "application/json", start + end);
        } catch (JOSEException impossible) {
            throw new IOException(impossible);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static void redirect(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().add("Location", URI.create(address).toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void keepWaiting(HttpExchange exchange, boolean begun) throws IOException {
        if (begun) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(OK, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        }
        try {
            closing.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
