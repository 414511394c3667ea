package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.http.door.ClientAddress;
import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.security.Identify;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.page.AttemptCookie;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Posted;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.page.Routes;
import dk.sigtepunkt.web.internal.page.Sender;
import dk.sigtepunkt.web.internal.page.SessionCookie;
import dk.sigtepunkt.web.internal.page.Visitor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads requests. A posted form may hold {@value #LARGEST_FORM} bytes, and one with a file in it
 * {@value FileLimit#BYTES} more; such a form is read for somebody who is signed in only, and one at a time, so that nobody can fill the memory.
 */
public final class RequestReader {
    public static final int LARGEST_FORM = 64 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Identify identify;
    private final Routes routes;
    private final Supplier<Words> words;
    private final Supplier<ProxySettings> proxies;
    private final Semaphore files = new Semaphore(1);

    /** @param proxies what is set of them, asked for each request */
    public RequestReader(Identify identify, Routes routes, Supplier<Words> words, Supplier<ProxySettings> proxies) {
        this.identify = identify;
        this.routes = routes;
        this.words = words;
        this.proxies = proxies;
    }

    public Outcome read(HttpServletRequest request) throws IOException {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        Optional<Map<String, String>> parameters = UrlEncoded.read(query);
        if (parameters.isEmpty()) {
            PageRequest unread = visit(request, Map.of());
            return refused(
                    unread, 400, unread.say("page.address-malformed"), unread.say("page.address-malformed.text"));
        }
        PageRequest visit = visit(request, parameters.get());
        if (!request.getMethod().equals("POST")) {
            return new Outcome.Read(visit);
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!mayWrite(visit, type)) {
            // Whoever may not send it is told so without its being read.
            return new Outcome.Read(visit);
        }
        if (type.startsWith(Multipart.TYPE) && takesFile(visit)) {
            return withFile(visit, type, request);
        }
        Optional<byte[]> body = body(request, LARGEST_FORM);
        if (body.isEmpty()) {
            return refused(visit, 413, visit.say("page.form-too-large"), visit.say("page.form-too-large.text"));
        }
        Optional<Map<String, String>> form =
                type.startsWith(FORM) ? UrlEncoded.read(new String(body.get(), UTF_8)) : Optional.empty();
        return form.<Outcome>map(fields -> new Outcome.Read(visit.sent(fields, Optional.empty())))
                .orElseGet(() -> unreadable(visit));
    }

    private boolean takesFile(PageRequest visit) {
        return routes.find(visit.path())
                .filter(found -> found.route().mayTakeFile())
                .isPresent();
    }

    /**
     * Signing in, and what a link was made for, are all that somebody who is not signed in may send; whose session is over may
     * send a form without a file besides, which is held.
     */
    private boolean mayWrite(PageRequest visit, String type) {
        Optional<Route> route = routes.find(visit.path()).map(Routes.Found::route);
        boolean own = visit.visitor().sender().ownSite()
                || route.filter(one -> !one.fromOwnSite()).isPresent();
        return own
                && (visit.session().isPresent()
                        || (visit.visitor().former().isPresent() && type.startsWith(FORM))
                        || route.filter(one -> !one.guarded()).isPresent());
    }

    /** @return empty when there is more of it; what says itself that there is more is not read at all */
    private static Optional<byte[]> body(HttpServletRequest request, int most) throws IOException {
        if (request.getContentLengthLong() > most) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        return body.length > most ? Optional.empty() : Optional.of(body);
    }

    private Outcome withFile(PageRequest visit, String type, HttpServletRequest request) throws IOException {
        if (!files.tryAcquire()) {
            return refused(visit, 503, visit.say("page.file-busy"), visit.say("page.file-busy.text"));
        }
        try {
            return readFile(visit, type, request);
        } finally {
            files.release();
        }
    }

    private static Outcome readFile(PageRequest visit, String type, HttpServletRequest request) throws IOException {
        // What stands around the file must not make the file's own limit a smaller one.
        Optional<byte[]> body = body(request, FileLimit.BYTES + LARGEST_FORM);
        if (body.isEmpty()) {
            return tooLarge(visit);
        }
        return Multipart.read(type, body.get())
                .map(form -> form.files().stream().anyMatch(RequestReader::tooLarge)
                        ? tooLarge(visit)
                        : new Outcome.Read(visit.sent(form.fields(), form.files())))
                .orElseGet(() -> unreadable(visit));
    }

    private static boolean tooLarge(Artifact file) {
        return file.size() > FileLimit.BYTES;
    }

    private static Outcome tooLarge(PageRequest visit) {
        return refused(
                visit,
                413,
                visit.say("page.file-too-large"),
                visit.say("page.file-too-large.text", FileLimit.SENTENCE));
    }

    private static Outcome unreadable(PageRequest visit) {
        return refused(visit, 400, visit.say("page.form-unreadable"), visit.say("page.form-unreadable.text"));
    }

    private static Outcome refused(PageRequest visit, int status, String heading, String sentence) {
        return new Outcome.Refused(visit, status, heading, sentence);
    }

    private PageRequest visit(HttpServletRequest request, Map<String, String> query) {
        return new PageRequest(
                request.getMethod(), path(request), query, Map.of(), Posted.NOTHING, visitor(request), words.get());
    }

    private Visitor visitor(HttpServletRequest request) {
        Arrival arrival = Arrival.of(
                request.getRemoteAddr(),
                request.isSecure(),
                name -> Arrival.joined(request.getHeaders(name)),
                proxies.get());
        List<String> secrets = secrets(request, arrival.secure());
        Optional<Session> session = first(secrets, identify::session);
        // Asked only where something may have to be held.
        Optional<OpenSession> former = session.isEmpty() && request.getMethod().equals("POST")
                ? first(secrets, identify::formerSession)
                : Optional.empty();
        return new Visitor(
                session,
                former,
                new Sender(arrival, header(request, "Origin"), header(request, "Sec-Fetch-Site")),
                arrival.secure(),
                Device.of(header(request, "User-Agent").orElse("")),
                arrival.client().map(ClientAddress::toString).orElse(""),
                cookies(request, AttemptCookie.NAME).findFirst().orElse(""));
    }

    private static String path(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.isEmpty() ? "/" : path;
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    private static List<String> secrets(HttpServletRequest request, boolean secure) {
        return cookies(request, SessionCookie.name(secure)).toList();
    }

    private static <T> Optional<T> first(List<String> secrets, Function<String, Optional<T>> find) {
        return secrets.stream().flatMap(secret -> find.apply(secret).stream()).findFirst();
    }

    private static Stream<String> cookies(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue);
    }

    /** A visit, or why the request cannot be one. */
    public sealed interface Outcome {
        record Read(PageRequest visit) implements Outcome {}

        record Refused(PageRequest visit, int status, String heading, String sentence) implements Outcome {}

        default <T> T fold(Function<PageRequest, T> read, Function<Refused, T> refused) {
            return this instanceof Read outcome ? read.apply(outcome.visit()) : refused.apply((Refused) this);
        }
    }
}
