package dk.sigtepunkt.http.door;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that the browser asked, as far as it is known here.
 *
 * @param host without its port, in small letters; empty when nobody said it
 * @param port empty when nobody said it
 * @param secure whether it is known to have been https
 * @param forwarded whether a proxy stands between, so that a port that is not told may be any
 */
public record AskedAt(String host, OptionalInt port, boolean secure, boolean forwarded) {
    private static final Pattern HOST = Pattern.compile("(\\[[^\\]]*]|[^:]*)(?::([0-9]{1,5}))?");

    /** @param host as the header says it, with or without a port */
    static AskedAt of(String host, OptionalInt knownPort, boolean secure, boolean forwarded) {
        Matcher parts = HOST.matcher(host.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return new AskedAt("", OptionalInt.empty(), secure, forwarded);
        }
        OptionalInt port = parts.group(2) == null ? knownPort : OptionalInt.of(Integer.parseInt(parts.group(2)));
        return new AskedAt(parts.group(1), port, secure, forwarded);
    }

    /** Asked at this server itself. */
    public static AskedAt directly(String host) {
        return of(host, OptionalInt.empty(), false, false);
    }

    /**
     * Whether a page with that origin is one of ours. Who asks a proxy may come by http on its way to us all the same; but
     * a page that came by http is never one of a site that is read by https.
     */
    public boolean isAt(WebOrigin origin) {
        boolean weaker = secure && origin.scheme().equals("http");
        return !weaker && !host.isEmpty() && origin.host().equals(host) && samePort(origin);
    }

    private boolean samePort(WebOrigin origin) {
        if (port.isPresent()) {
            return port.getAsInt() == origin.port();
        }
        return forwarded || origin.port() == WebOrigin.usualPort(origin.scheme());
    }

    /** Whether it is a name of the machine itself, which only somebody on it can ask for. */
    boolean isThisMachine() {
        return host.equals("localhost")
                || ClientAddress.parse(host).map(ClientAddress::isLoopback).orElse(false);
    }

    /** As a browser writes it, for a sentence; empty when the host is not known or is no host. */
    public Optional<String> text() {
        String written = host + (port.isPresent() ? ":" + port.getAsInt() : "");
        return WebOrigin.parse((secure ? "https://" : "http://") + written)
                .map(readable -> (secure ? "https://" : "http://") + written);
    }
}
