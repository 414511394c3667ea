package dk.sigtepunkt.sources.internal.discretion;

import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which areas make up the municipality, and together with which others. */
record AreaGroups(AreaCode own, Map<AreaCode, String> kinds) {
    /** Municipalities, regions and the country have three digits; a local key of the municipality's own has not. */
    private static final Pattern OFFICIAL = Pattern.compile("\\d{3}");

    static AreaGroups of(List<Place> places, AreaCode own) {
        Map<AreaCode, String> kinds = new HashMap<>();
        places.forEach(place -> kinds.put(place.code(), place.kind().code()));
        return new AreaGroups(own, Map.copyOf(kinds));
    }

    private boolean place(AreaCode area) {
        return kinds.containsKey(area) || !OFFICIAL.matcher(area.value()).matches();
    }

    /** The area whose table an area's figures belong to. */
    AreaCode whole(AreaCode area) {
        return place(area) ? own : area;
    }

    /** The area within its table: empty for the total. */
    String part(AreaCode area) {
        return place(area) ? area.value() : "";
    }

    /** The kind of a part; those of one kind add up to the total. */
    String kind(String part) {
        return part.isEmpty() ? "" : kinds.getOrDefault(new AreaCode(part), "");
    }
}
