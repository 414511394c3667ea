package dk.sigtepunkt.contracts.municipality;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.internal.ValueCheck;

/** An area and what it is called in Danish. */
public record NamedArea(AreaCode code, String name) {
    public NamedArea {
        ValueCheck.text("navnet på området »%s«".formatted(code), name);
    }
}
