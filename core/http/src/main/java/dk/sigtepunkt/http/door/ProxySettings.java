package dk.sigtepunkt.http.door;

import java.util.List;
import java.util.Optional;

/**
 * What the municipality has said of the proxy in front.
 *
 * @param publicAddress where browsers find the site; empty when it is read off the headers
 * @param trusted the addresses of proxies on other machines; one on this machine is always believed
 */
public record ProxySettings(Optional<WebOrigin> publicAddress, List<AddressRange> trusted) {
    /** Nothing said. */
    public static final ProxySettings NONE = new ProxySettings(Optional.empty(), List.of());

    public ProxySettings {
        trusted = List.copyOf(trusted);
    }

    /** Whether what that neighbour says of others in its headers counts. */
    public boolean believes(ClientAddress neighbour) {
        return neighbour.isLoopback() || trusted.stream().anyMatch(range -> range.holds(neighbour));
    }
}
