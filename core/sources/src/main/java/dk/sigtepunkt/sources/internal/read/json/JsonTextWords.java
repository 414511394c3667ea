package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Locale;
import java.util.Optional;

/** That a document is not whole, or is no JSON. */
interface JsonTextWords {
    /** Danish until there is another set. */
    static JsonTextWords in(Locale language) {
        return new DanishJsonTextWords();
    }

    /**
     * @param document what it is called, as the subject of a sentence
     * @param at where reading broke off, when that is known
     */
    String notWhole(String document, Optional<JsonLocation> at, int bytes);
}
