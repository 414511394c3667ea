package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.JsonFields;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.Map;

/**
 * Another seal that one points to.
 *
 * @param report its name, for example {@code quarterly.2026K3}
 * @param digest of its head
 */
public record SealLink(String report, int edition, String digest) {
    /** @throws IllegalArgumentException when it can be none */
    public SealLink {
        if (!SealIdentity.isReport(report) || edition < 1 || !SealDigests.isDigest(digest)) {
            throw new IllegalArgumentException("no link: %s %d %s".formatted(report, edition, digest));
        }
    }

    /** The quarter that it is of. */
    public String quarter() {
        return SealIdentity.quarter(report);
    }

    Map<String, Object> tree() {
        return Map.of("report", report, "edition", edition, "digest", digest);
    }

    static SealLink read(JsonFields fields) throws JsonUnreadable {
        SealLink link = new SealLink(
                fields.text("report", SealIdentity::isReport),
                fields.whole("edition", 1),
                fields.text("digest", SealDigests::isDigest));
        fields.done();
        return link;
    }
}
