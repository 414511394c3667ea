package dk.sigtepunkt.itests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Server;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody with an account, as a browser without script keeps one in: a cookie, and the secret of the form last seen. */
public final class Person {
    static final String PASSWORD = "seks tørre katte sover hele dagen";
    static final String NEWER = "fire våde hunde løber meget langt";

    private static final Pattern SECRET = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final Pattern SECRET_OF_APP = Pattern.compile("id=\"app-hemmelighed\">([^<]+)<");
    private static final Pattern RIGHT = Pattern.compile("name=\"(ret-[^\"]+)\"");
    private static final String KEYS = "/min-konto/noegler";
    private static final Pattern KEY = Pattern.compile("sgp_[A-Za-z0-9_-]+");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int number = NUMBER.incrementAndGet();
    private final Server server;
    private final String account;
    private final String login;
    private String cookie = "";

    Person(Server server, String account, String login) {
        this.server = server;
        this.account = account;
        this.login = login;
    }

    public String account() {
        return account;
    }

    String login() {
        return login;
    }

    /** Name and value with an equals sign between; empty before one is signed in. */
    public String cookie() {
        return cookie;
    }

    void chooseAPassword(String link) {
        HttpResponse<String> chosen = form(link, Map.of("ny", PASSWORD, "gentaget", PASSWORD));
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(303);
    }

    public Person signIn() {
        HttpResponse<String> in = form("/log-ind", Map.of("login", login, "adgangskode", PASSWORD));
        assertThat(in.statusCode()).as(in.body()).isEqualTo(303);
        cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return this;
    }

    /** Sends a file with a form; see {@link #send}. */
    HttpResponse<String> upload(String page, String address, String name, byte[] content) {
        String part = "--graense\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("csrf", "", secret(page))
                + part.formatted("fil", "; filename=\"" + name + "\"", new String(content, UTF_8))
                + "--graense--\r\n";
        return server.post(address, body, headers("multipart/form-data; boundary=graense"));
    }

    /** Sends files in one field of a form, with what the page says that goes along; see {@link #send}. */
    public HttpResponse<String> handIn(
            String page, Map<String, String> fields, String field, Map<String, byte[]> files) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", secret(page));
        Matcher version = VERSION.matcher(get(page).body());
        assertThat(version.find()).as("%s says its version", page).isTrue();
        all.put("version", version.group(1));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String part = "--graense\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
        all.forEach((name, value) -> body.writeBytes((part.formatted(name, "") + value + "\r\n").getBytes(UTF_8)));
        files.forEach((name, content) -> {
            body.writeBytes(part.formatted(field, "; filename=\"" + name + "\"").getBytes(UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(UTF_8));
        });
        body.writeBytes("--graense--\r\n".getBytes(UTF_8));
        return server.post(page, body.toByteArray(), headers("multipart/form-data; boundary=graense"));
    }

    private String secret(String page) {
        Matcher secret = SECRET.matcher(get(page).body());
        assertThat(secret.find()).as("%s has a form", page).isTrue();
        return secret.group(1);
    }

    /** Adds an app as second factor, as an administrator must before anything else. */
    void addApp() {
        String page = "/min-konto/totrin";
        Matcher secret = SECRET_OF_APP.matcher(
                send(page, page, Map.of("adgangskode", PASSWORD)).body());
        assertThat(secret.find()).as("a secret for an app").isTrue();
        String code = new AuthenticatorApp(secret.group(1)).code();
        HttpResponse<String> added = send(page, page + "/bekraeft", Map.of("kode", code));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
    }

    public HttpResponse<String> get(String path) {
        return server.get(path, headers());
    }

    /** Sends a form of a page to another address of it, with the secret that the page gave. */
    public HttpResponse<String> send(String page, String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", secret(page));
        return form(address, all);
    }

    /** @param line a public key of ssh, as one pastes it */
    public void addKey(String line) {
        HttpResponse<String> added =
                send("/min-konto/koder", "/min-konto/koder", Map.of("navn", "Kontoret", "noegle", line));
        assertThat(added.statusCode()).as(added.body()).isBetween(200, 303);
    }

    /** Makes a key of one's own at its page, which shows it this once. */
    String key(List<String> permissions, List<String> committees) {
        return key(
                "Prøve",
                Stream.concat(
                                permissions.stream().map(permission -> "ret-" + permission),
                                committees.stream().map(committee -> "udvalg-" + committee))
                        .toList());
    }

    /** A key with everything that one may; empty for who may nothing. */
    public String key(String label) {
        List<String> rights = RIGHT.matcher(get(KEYS).body())
                .results()
                .map(found -> found.group(1))
                .toList();
        return rights.isEmpty() ? "" : key(label, rights);
    }

    private String key(String label, List<String> chosen) {
        Map<String, String> fields = new HashMap<>(
                Map.of("formaal", label, "sidste-dag", today().plusMonths(10).toString()));
        chosen.forEach(field -> fields.put(field, "ja"));
        HttpResponse<String> shown = send(KEYS, KEYS, fields);
        Matcher key = KEY.matcher(shown.body());
        assertThat(key.find()).as(shown.body()).isTrue();
        return key.group();
    }

    /** As the server has it, whose time may be another than the real one. */
    private LocalDate today() {
        Instant now = Instant.parse(server.json("/api/v1/clock").get("now").asText());
        return LocalDate.ofInstant(now, ZoneId.of("Europe/Copenhagen"));
    }

    /** A probe at the pages, with the secret of the form that it was found in; what is only read, from another site. */
    HttpResponse<String> send(Probe probe, String place, Payload payload) {
        List<String> headers = new ArrayList<>(List.of(headers("application/x-www-form-urlencoded")));
        if (probe.method().equals("GET")) {
            headers.addAll(ProbeFaults.FROM_ELSEWHERE);
        }
        return server.ask(probe.method(), probe.address(place, payload), probe.body(place, payload), headers);
    }

    private HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return server.post(path, body, headers("application/x-www-form-urlencoded"));
    }

    private String[] headers(String type) {
        return Stream.concat(Stream.of(headers()), Stream.of("Content-Type", type))
                .toArray(String[]::new);
    }

    /** As a proxy on this machine would pass it on, from an address of this person's own: failures slow down an address. */
    private String[] headers() {
        String address = "2001:db8:%x::1".formatted(number);
        return cookie.isEmpty()
                ? new String[] {"X-Forwarded-For", address}
                : new String[] {"X-Forwarded-For", address, "Cookie", cookie};
    }
}
