package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.reporting.seal.SealLink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seal by what others know it by.
 *
 * @param digest SHA-256 of its head
 */
public record SealLinkJson(String report, int edition, String digest) {
    static SealLinkJson of(SealedHead head) {
        return new SealLinkJson(head.report().toString(), head.edition(), head.digest());
    }

    static @Nullable SealLinkJson of(Optional<SealLink> link) {
        return link.<@Nullable SealLinkJson>map(one -> new SealLinkJson(one.report(), one.edition(), one.digest()))
                .orElse(null);
    }
}
