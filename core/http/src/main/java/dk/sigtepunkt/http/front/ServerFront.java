package dk.sigtepunkt.http.front;

import dk.sigtepunkt.http.answer.HttpAnswer;
import dk.sigtepunkt.http.answer.HttpAsked;
import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.http.internal.BootState;
import dk.sigtepunkt.http.internal.Compression;
import dk.sigtepunkt.http.internal.ErrorAnswers;
import dk.sigtepunkt.http.internal.HealthAnswer;
import dk.sigtepunkt.http.internal.PrivateAnswers;
import dk.sigtepunkt.http.internal.RequestRules;
import dk.sigtepunkt.http.internal.SecurityHeaders;
import dk.sigtepunkt.http.internal.SharedDoor;
import dk.sigtepunkt.http.internal.UploadPlaces;
import dk.sigtepunkt.http.internal.Validators;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rules that hold for every address: pages, API, style sheets, schemas and health. What an address has to say is made
 * further in; here it is decided whether it is asked at all, and what its answer carries.
 */
public final class ServerFront {
    /** What any address can be asked with; another method is asked as {@link #NO_METHOD}. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");
    /** No page or file answers it, and each says which methods it does answer. */
    private static final String NO_METHOD = "PATCH";

    /** The attribute of a request that was asked with a method that nobody has: the interface answers the one in its place. */
    public static final String ODD = ServerFront.class.getName() + ".odd";

    private final BootState state;
    private final Supplier<ProxySettings> proxies;
    private final ErrorAnswers errors;
    private final Compression compression = new Compression();
    private final UploadPlaces places;

    private ServerFront(BootState state, Supplier<ProxySettings> proxies, UploadPlaces places) {
        this.state = state;
        this.proxies = proxies;
        this.places = places;
        errors = new ErrorAnswers(state);
    }

    /** The running server's. */
    public static ServerFront shared() {
        return new ServerFront(BootState.SHARED, SharedDoor.HELD::proxies, UploadPlaces.SHARED);
    }

    /** For a server without a start, as in tests of a single module. */
    public static ServerFront alwaysReady() {
        return behind(ProxySettings.NONE);
    }

    /** The same behind such a proxy. */
    public static ServerFront behind(ProxySettings settings) {
        return new ServerFront(BootState.ready(), () -> settings, new UploadPlaces());
    }

    /** @return the answer to what is not to be asked any further; it is finished with {@link #finished} like any other */
    public Optional<HttpAnswer> early(HttpAsked asked) {
        if (asked.path().equals("/health")) {
            return Optional.of(HealthAnswer.of(asked, state).orElseGet(() -> notAllowed(asked)));
        }
        if (!state.isReady()) {
            return Optional.of(errors.starting(asked));
        }
        return RequestRules.refusal(asked).map(status -> errors.of(asked, status));
    }

    /**
     * To be asked before a byte of a body is read.
     *
     * @param peer the address that the connection comes from
     */
    public Receiving receiving(HttpAsked asked, String peer) {
        UploadPlaces.Place place = places.take(asked, peer);
        return new Receiving(place.full().map(why -> errors.full(asked, why)), place::leave);
    }

    /** The method that the address is asked with: HEAD is answered as GET, and its body then left out. */
    public static String methodInside(String method) {
        if (method.equals("HEAD")) {
            return "GET";
        }
        return METHODS.contains(method) ? method : NO_METHOD;
    }

    /** The answer to a request that the web server itself turned down, or could not even read. */
    public HttpAnswer refused(HttpAsked asked, int status) {
        return status == 404 ? errors.starting(asked) : errors.of(asked, status);
    }

    /** As {@link #refused}, with what the address says of itself in its headers. */
    public HttpAnswer refused(HttpAsked asked, HttpAnswer said) {
        HttpAnswer answer = refused(asked, said.status());
        for (String name : List.of("Allow", "WWW-Authenticate", "Connection")) {
            Optional<String> value = said.header(name);
            answer = value.isPresent() ? answer.with(name, value.get()) : answer;
        }
        return answer;
    }

    /**
     * Whether an answer goes on while it is written: a file that says its length and its tag, of which nothing is left to be
     * counted or compressed. Every other one is held until it is whole.
     *
     * @param made without its body
     */
    public static boolean goesOn(HttpAnswer made) {
        return made.status() == 200
                && made.header("Content-Disposition").orElse("").startsWith("attachment")
                && made.header("Content-Length").isPresent()
                && made.header("ETag").isPresent();
    }

    /** What is sent. For HEAD the body is still there, and is to be left out. */
    public HttpAnswer finished(HttpAsked asked, HttpAnswer made) {
        boolean secure = asked.arrival(proxies.get()).secure();
        HttpAnswer dressed = SecurityHeaders.on(PrivateAnswers.of(asked, made), secure);
        HttpAnswer tagged = asked.reads() ? Validators.tagged(dressed) : dressed;
        return Validators.unlessKnown(asked, compression.of(asked, tagged));
    }

    private HttpAnswer notAllowed(HttpAsked asked) {
        return errors.of(asked, 405).with("Allow", "GET, HEAD");
    }
}
