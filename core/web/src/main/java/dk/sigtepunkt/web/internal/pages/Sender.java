package dk.sigtepunkt.web.internal.pages;

import java.util.Optional;

/**
 * What a browser tells about where a request comes from.
 *
 * @param host the host and port that the request was sent to
 * @param origin the page's origin, when the browser says it
 * @param fetchSite the relation between the two, when the browser says it
 */
public record Sender(String host, Optional<String> origin, Optional<String> fetchSite) {
    /** True unless the browser says that another site is behind the request; programs say nothing and are let in. */
    public boolean ownSite() {
        return fetchSite
                        .map(site -> site.equals("same-origin") || site.equals("none"))
                        .orElse(true)
                && origin.map(this::ownOrigin).orElse(true);
    }

    private boolean ownOrigin(String stated) {
        int authority = stated.indexOf("://");
        return authority > 0 && stated.substring(authority + 3).equalsIgnoreCase(host);
    }
}
