package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.evidence.Bearing;
import dk.sigtepunkt.domain.evidence.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a finding says, field by field, as somebody would write it. */
final class EvidenceAsWritten {
    private EvidenceAsWritten() {}

    /** By the names of the fields; one that is not there is empty. */
    static Map<String, String> of(Evidence evidence) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "method", evidence.method().kind().code(),
                "other", evidence.method().other(),
                "source", evidence.gathered().source(),
                "place", evidence.gathered().place(),
                "on", evidence.gathered().on().toString(),
                "title", evidence.title(),
                "text", evidence.text(),
                "action", evidence.action().map(ItemRef::toString).orElse("")));
        List<Bearing> bearings = evidence.bearings();
        for (int at = 0; at < bearings.size(); at++) {
            Bearing one = bearings.get(at);
            fields.put("areas.%d.area".formatted(at), one.area().toString());
            fields.put("areas.%d.stance".formatted(at), one.stance().code());
            fields.put("areas.%d.reason".formatted(at), one.reason());
        }
        return fields;
    }

    /** Of a new one: nothing, but for the area that it is to bear on. */
    static Map<String, String> ofNothing(Optional<String> area) {
        return area.map(one -> Map.of("areas.0.area", one)).orElse(Map.of());
    }
}
