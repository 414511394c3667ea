package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Optional;

final class DanishJsonTextWords implements JsonTextWords {
    @Override
    public String notWhole(String document, Optional<JsonLocation> at, int bytes) {
        return "%s er ikke hel og gyldig JSON: læsningen gik i stå%s af %d bytes. Hent den igen."
                .formatted(
                        document,
                        at.map(place -> " ved linje %d, tegn %d".formatted(place.getLineNr(), place.getColumnNr()))
                                .orElse(""),
                        bytes);
    }
}
