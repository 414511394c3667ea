package dk.sigtepunkt.security.internal.oidc;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the provider may be: nothing that others can read on its way. */
final class ProviderAddresses {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private ProviderAddresses() {}

    /** Empty for what cannot be used: anything but https, or http to this machine itself, and what names a user. */
    static Optional<URI> permitted(String text) {
        try {
            return Optional.of(URI.create(text)).filter(ProviderAddresses::permitted);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    static boolean permitted(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        boolean secret = scheme.equals("https") || (scheme.equals("http") && LOOPBACK.contains(host));
        return secret && !host.isEmpty() && address.getRawUserInfo() == null && address.getRawFragment() == null;
    }
}
