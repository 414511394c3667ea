package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.http.door.WebOrigin;
import java.util.Optional;

/**
 * Where a request comes from.
 *
 * @param arrival how it came, and which address the browser asked
 * @param origin the page's origin, when the browser says it
 * @param fetchSite the relation between the two, when the browser says it
 */
public record Sender(Arrival arrival, Optional<String> origin, Optional<String> fetchSite) {
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
        return WebOrigin.parse(stated).map(arrival::isAt).orElse(false);
    }

    /** Why it is not our own site, where that may lie with the proxy in between; otherwise empty. */
    public Optional<Mismatch> mismatch() {
        return fetchSite.isPresent() || ownSite()
                ? Optional.empty()
                : origin.flatMap(WebOrigin::parse)
                        .flatMap(stated -> arrival.place().map(here -> new Mismatch(stated.toString(), here)));
    }

    /**
     * @param page the origin of the page, as the browser says it
     * @param here where we believe that the browser is
     */
    public record Mismatch(String page, String here) {}
}
