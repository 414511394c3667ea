package dk.sigtepunkt.web.internal.page;

import java.util.Optional;

/**
 * What a browser tells about where a request comes from.
 *
 * @param host the host and port that the browser sent the request to
 * @param origin the page's origin, when the browser says it
 * @param fetchSite the relation between the two, when the browser says it
 */
public record Sender(String host, Optional<String> origin, Optional<String> fetchSite) {
    /**
     * True unless the browser says that another site is behind the request; programs say nothing and are let in. The
     * browser's own comparison goes first: it holds whatever a proxy in between has made of the host.
     */
    public boolean ownSite() {
        return fetchSite
                .map(site -> site.equals("same-origin") || site.equals("none"))
                .orElseGet(() -> origin.map(this::ownOrigin).orElse(true));
    }

    private boolean ownOrigin(String stated) {
        int authority = stated.indexOf("://");
        if (authority <= 0) {
            return false;
        }
        // A browser leaves the usual port out of the origin; a proxy may write it into the host.
        String usualPort = stated.startsWith("https:") ? ":443" : ":80";
        String asked = host.endsWith(usualPort) ? host.substring(0, host.length() - usualPort.length()) : host;
        return stated.substring(authority + 3).equalsIgnoreCase(asked);
    }
}
