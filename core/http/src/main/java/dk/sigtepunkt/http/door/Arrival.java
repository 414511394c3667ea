package dk.sigtepunkt.http.door;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How a request came here. Headers that tell of others are read only when the neighbour that sent them is this machine itself or
 * a proxy that the municipality has named; anybody else could write into them what they like.
 *
 * @param client who asks; the neighbour itself when it tells of nobody
 * @param standing what counting by that address is worth
 * @param secure whether the browser came by https
 * @param asked the address that the browser asked
 * @param published where the municipality says that the site is
 */
public record Arrival(
        Optional<ClientAddress> client,
        Standing standing,
        boolean secure,
        AskedAt asked,
        Optional<WebOrigin> published) {
    private static final String HOST = "X-Forwarded-Host";
    private static final String PORT = "X-Forwarded-Port";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String CLIENT = "X-Forwarded-For";
    private static final List<String> TELLING = List.of(HOST, PORT, PROTO, CLIENT, "X-Real-IP", "Forwarded", "Via");

    /** What the address says of who asks. */
    public enum Standing {
        /** A program or a person on this machine, with no proxy between. */
        LOCAL,
        /** A proxy that does not say for whom it asks: everybody behind it has the same address. */
        SHARED,
        /** The one who asks, as far as an address can tell. */
        KNOWN
    }

    /**
     * @param neighbour the address at the other end of the connection, as the web server writes it
     * @param secure whether that connection itself is https
     * @param header a header's value as it was sent, several joined by commas; empty when it was not
     */
    public static Arrival of(
            String neighbour, boolean secure, Function<String, Optional<String>> header, ProxySettings settings) {
        Optional<ClientAddress> near = ClientAddress.parse(neighbour);
        boolean believed = near.map(settings::believes).orElse(false);
        boolean forwarded =
                believed && TELLING.stream().anyMatch(name -> header.apply(name).isPresent());
        Function<String, Optional<String>> told = name -> forwarded ? value(header, name) : Optional.empty();
        Optional<ClientAddress> far = told.apply(CLIENT).flatMap(Arrival::last);
        String host = told.apply(HOST)
                .map(Arrival::first)
                .or(() -> value(header, "Host"))
                .orElse("");
        boolean https = secure
                || told.apply(PROTO)
                        .map(Arrival::first)
                        .filter("https"::equalsIgnoreCase)
                        .isPresent()
                || (forwarded && published(settings, host));
        OptionalInt port = told.apply(PORT)
                .map(Arrival::first)
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElseGet(OptionalInt::empty);
        Standing standing = far.isPresent() || !believed ? Standing.KNOWN : forwarded ? Standing.SHARED : local(near);
        return new Arrival(
                far.or(() -> near),
                standing,
                https,
                AskedAt.of(host, port, https, forwarded),
                settings.publicAddress());
    }

    /** A header's lines as one value, for {@link #of}: some proxies add a line instead of a value. */
    public static Optional<String> joined(Enumeration<String> lines) {
        return Optional.of(String.join(", ", Collections.list(lines))).filter(value -> !value.isEmpty());
    }

    /** Asked for directly, on this machine. */
    public static Arrival local(String host) {
        return of(
                "127.0.0.1",
                false,
                name -> name.equals("Host") ? Optional.of(host) : Optional.empty(),
                ProxySettings.NONE);
    }

    /** A proxy on another machine that forwards nothing tells of nobody either. */
    private static Standing local(Optional<ClientAddress> near) {
        return near.map(ClientAddress::isLoopback).orElse(false) ? Standing.LOCAL : Standing.SHARED;
    }

    private static boolean published(ProxySettings settings, String host) {
        return settings.publicAddress()
                .filter(address -> address.scheme().equals("https"))
                .filter(address -> AskedAt.directly(host).host().equals(address.host()))
                .isPresent();
    }

    /** What an address is counted by; empty when it tells nothing of who asks. */
    public Optional<String> countedBy() {
        return standing == Standing.KNOWN ? client.map(ClientAddress::key) : Optional.empty();
    }

    /**
     * Whether a page with that origin is one of ours. Where the municipality has said where the site is, it is there and
     * nowhere else, but for whoever sits at the machine itself.
     */
    public boolean isAt(WebOrigin origin) {
        if (published.isEmpty()) {
            return asked.isAt(origin);
        }
        boolean atTheMachine = standing == Standing.LOCAL && asked.isThisMachine() && asked.isAt(origin);
        return atTheMachine || published.get().equals(origin);
    }

    /** Where we believe that the browser is, for a sentence; empty when nobody said it. */
    public Optional<String> place() {
        return published.map(WebOrigin::toString).or(asked::text);
    }

    private static Optional<String> value(Function<String, Optional<String>> header, String name) {
        return header.apply(name).filter(text -> !text.isBlank());
    }

    /** Of several proxies the one nearest the browser wrote first. */
    private static String first(String values) {
        return values.split(",", 2)[0].strip();
    }

    /** What stands before the last value was sent by the browser itself, or by proxies that nobody vouches for. */
    private static Optional<ClientAddress> last(String values) {
        return ClientAddress.parse(values.substring(values.lastIndexOf(',') + 1));
    }
}
