package dk.sigtepunkt.sources.internal.cube;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.json.JsonStatReader;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.List;

/** A JSON-stat document, from {@code url} or handed in; {@code dataset} names the one meant in a bundle of several. */
public final class JsonStatConnection implements Connection {
    private final JsonStatReader reader = new JsonStatReader();

    @Override
    public List<Document> fetch(SourceDefinition source, ConnectionContext asking) {
        return OneDocument.fetched(source, asking, "application/json, text/json;q=0.9");
    }

    @Override
    public Table read(SourceDefinition source, List<Document> documents) {
        Document document = OneDocument.of(source, documents);
        return reader.read(document.content(), source.settings().getOrDefault("dataset", ""));
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public String parser() {
        return "json-stat/1";
    }
}
