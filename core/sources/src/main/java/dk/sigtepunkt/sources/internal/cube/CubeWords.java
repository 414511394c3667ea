package dk.sigtepunkt.sources.internal.cube;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import java.util.Locale;

/** Why there is no document to read a whole table from. */
interface CubeWords {
    /** Danish until there is another set. */
    static CubeWords in(Locale language) {
        return new DanishCubeWords();
    }

    String noAddress(SourceDefinition source);

    String notOne(SourceDefinition source, int documents);
}
