package dk.sigtepunkt.http;

import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.http.limits.RequestLimits;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What holds for everyone who comes over HTTP. The server has one; what the municipality sets of it counts at once, so it is
 * asked for each request. Any thread may call it; nothing waits or throws.
 */
@ProviderType
public interface Door {
    ProxySettings proxies();

    RequestLimits limits();

    /** The names of the settings that cannot be read and do not count; empty when all can. */
    List<String> unreadable();

    /** For a server on its own, as in tests of a single module. */
    static Door unset(RequestLimits limits) {
        return of(ProxySettings.NONE, limits);
    }

    /** One that is never set anew. */
    static Door of(ProxySettings proxies, RequestLimits limits) {
        return new Door() {
            @Override
            public ProxySettings proxies() {
                return proxies;
            }

            @Override
            public RequestLimits limits() {
                return limits;
            }

            @Override
            public List<String> unreadable() {
                return List.of();
            }
        };
    }
}
