package dk.sigtepunkt.sources.internal.connection;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import java.util.Locale;

/** What a connection says while it asks, and what is wrong with the operator's configuration. */
public interface ConnectionWords {
    /** Danish until there is another set. */
    static ConnectionWords in(Locale language) {
        return new DanishConnectionWords();
    }

    /** A step of a run, without a full stop; how far it is stands after it. */
    String fetching(SourceDefinition source);

    String fetchingPage(SourceDefinition source, int number);

    String fetched(SourceDefinition source);

    String outside(String setting, int least, int most);
}
