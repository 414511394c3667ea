package dk.sigtepunkt.sources.internal.wire;

import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hosts that may be asked; all others are refused before a connection is opened. */
final class AllowList {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> entries;
    private final WireWords words;

    AllowList(Set<String> entries, WireWords words) {
        this.words = words;
        this.entries = entries.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** @throws SourceTrouble when the address may not be asked */
    void check(URI address) {
        String scheme = lower(address.getScheme());
        String host = lower(address.getHost());
        if (host.isEmpty() || !(scheme.equals("https") || scheme.equals("http"))) {
            throw refusal(words.noAddress(address));
        }
        if (address.getRawUserInfo() != null) {
            throw refusal(words.secretInAddress(host));
        }
        boolean named = named(host, scheme, address.getPort());
        boolean plainly = entries.contains("http://" + host) || entries.contains("http://" + host + port(address));
        if (!named && !(plainly && scheme.equals("http"))) {
            throw refusal(words.notAllowed(host + port(address)));
        }
        if (scheme.equals("http") && !plainly && !LOOPBACK.contains(host)) {
            throw refusal(words.notEncrypted(host, host + port(address)));
        }
    }

    private boolean named(String host, String scheme, int port) {
        int standard = scheme.equals("https") ? 443 : 80;
        int asked = port < 0 ? standard : port;
        return entries.contains(host + ":" + asked) || (asked == standard && entries.contains(host));
    }

    /** Host and port, as a circuit and a message name it. */
    static String host(URI address) {
        return lower(address.getHost()) + port(address);
    }

    private static String port(URI address) {
        return address.getPort() < 0 ? "" : ":" + address.getPort();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static SourceTrouble refusal(String sentence) {
        return new SourceTrouble(sentence, false);
    }
}
