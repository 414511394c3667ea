package dk.sigtepunkt.sources.internal.wire;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Map;
import java.util.Set;

/**
 * What the operator has decided about asking over the network.
 *
 * @param allowedHosts {@code host} for its standard port, {@code host:port}, or {@code http://host[:port]} for one that
 *     has no HTTPS
 * @param tokens name to secret
 * @param largestBody bytes, packed as well as unpacked
 * @param contact whom a source may write to; sent with each call
 */
public record WireSettings(Set<String> allowedHosts, Map<String, String> tokens, int largestBody, String contact) {
    public static final int LARGEST_BODY = 200 * FileLimit.MEGABYTE;

    public WireSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        tokens = Map.copyOf(tokens);
        if (largestBody < 1) {
            throw new IllegalArgumentException(WireWords.in(Danish.LOCALE).bodyOfNothing());
        }
    }

    /** Says nothing of the tokens: it may end in a log. */
    @Override
    public String toString() {
        return "WireSettings[allowedHosts=%s, tokens=%s, largestBody=%d]"
                .formatted(allowedHosts, tokens.keySet(), largestBody);
    }
}
