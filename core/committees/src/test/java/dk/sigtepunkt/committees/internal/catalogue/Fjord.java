package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;

/** A made-up committee that comes in many editions. */
final class Fjord {
    static final CommitteeId ID = new CommitteeId("fjord");

    private Fjord() {}

    /** Its areas in one edition; the rest it has is the same. */
    static Offer offer(long bundle, String version, String since, String... areas) {
        ReadResult result = new CommitteeReader(List.of())
                .read("committee.yaml", """
                schema: "committee-1.0"
                id: fjord
                name: Fjordudvalget
                description: Prøve
                %s
                focusAreas:
                %s
                """.formatted(since, String.join("", areas)), name -> Optional.empty());
        return new Offer(bundle, Version.parseVersion(version), "fjord " + version, (ReadResult.Accepted) result);
    }

    static String area(String key, String wording, String more) {
        return """
                  - key: %s
                    title: %s
                    officialWording: %s
                    description: Vand
                    sigtepunkt: vaekst
                    reason: Flere fisk
                    %s
                """.formatted(key, wording, wording, more).indent(2);
    }
}
