package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import java.util.function.Function;

/**
 * Opens committees and figures for one answer and closes them when the answer is made, or fails. What is made must stand
 * on its own: it is written out later, and a slow reader of it keeps no committee from being swapped.
 */
final class Readings {
    private final Catalogue catalogue;

    Readings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    <T> T answer(Function<Reading, T> maker) {
        try (Reading reading = catalogue.open()) {
            return maker.apply(reading);
        }
    }
}
