package dk.sigtepunkt.committees.internal.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.committee.Committee;
import java.util.Map;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** A committee file that stands alone, as the bundle that a build would have made of it. */
public final class CommitteeFileBundle {
    private CommitteeFileBundle() {}

    public static String symbolicName(Committee committee) {
        return "dk.sigtepunkt.file." + committee.id();
    }

    /** @return the same bytes for the same file and version */
    public static byte[] jar(Committee committee, Version version, String document) {
        return ContentJar.of(
                Map.of(
                        Constants.BUNDLE_SYMBOLICNAME,
                        symbolicName(committee),
                        Constants.BUNDLE_VERSION,
                        version.toString(),
                        Constants.BUNDLE_NAME,
                        committee.name(),
                        Constants.PROVIDE_CAPABILITY,
                        "sigtepunkt.committee;sigtepunkt.committee=\"%s\"".formatted(committee.id())),
                Map.of(BundleContent.COMMITTEE_ENTRY, document.getBytes(UTF_8)));
    }
}
