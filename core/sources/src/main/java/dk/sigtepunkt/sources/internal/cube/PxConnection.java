package dk.sigtepunkt.sources.internal.cube;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.px.PxReader;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.List;

/** A PX file, from {@code url} or handed in. */
public final class PxConnection implements Connection {
    private final PxReader reader = new PxReader();

    @Override
    public List<Document> fetch(SourceDefinition source, ConnectionContext asking) {
        return OneDocument.fetched(source, asking, "text/x-pcaxis, application/x-pcaxis, text/plain;q=0.9, */*;q=0.1");
    }

    @Override
    public Table read(SourceDefinition source, List<Document> documents) {
        Document document = OneDocument.of(source, documents);
        return reader.read(document.content());
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public String parser() {
        return "px/1";
    }
}
