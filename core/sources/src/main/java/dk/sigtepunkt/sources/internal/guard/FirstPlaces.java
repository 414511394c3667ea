package dk.sigtepunkt.sources.internal.guard;

import java.util.List;
import java.util.stream.Collectors;

/** The first few of many places, for a sentence. */
final class FirstPlaces {
    private static final int SHOWN = 3;

    private FirstPlaces() {}

    static String of(List<String> places) {
        String first = places.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return places.size() <= SHOWN ? first : first + "; og %d til".formatted(places.size() - SHOWN);
    }
}
