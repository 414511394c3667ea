package dk.sigtepunkt.sources.internal.connection;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.List;

/** One way of reaching and reading sources; one for each {@link dk.sigtepunkt.contracts.source.Connector} but the plug-in. */
public interface Connection {
    /**
     * Asks the source over the network.
     *
     * @return every answer that {@link #read} needs, in order; each was given to {@link ConnectionContext#keep} when it came
     * @throws SourceTrouble when it cannot be had; what was kept stays kept
     */
    List<Document> fetch(SourceDefinition source, ConnectionContext asking);

    /**
     * Makes one table of the documents; the same documents always give the same table.
     *
     * @throws SourceTrouble when they cannot be read: with the place
     */
    Table read(SourceDefinition source, List<Document> documents);

    /** Whether a person or a drop folder may hand in a file instead of a fetch. */
    boolean takesFiles();

    /** Name and version of the reader, for example {@code json-stat/1}; raised when it reads differently. */
    String parser();
}
