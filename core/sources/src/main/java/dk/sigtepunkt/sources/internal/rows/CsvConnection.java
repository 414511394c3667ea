package dk.sigtepunkt.sources.internal.rows;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.csv.CsvReader;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.List;

/**
 * Separated values. Settings, all optional: {@code url}; {@code encoding} utf-8, utf-16 or windows-1252;
 * {@code separator} one character or {@code tab}; {@code numbers} danish, english or plain; {@code skip} the number of
 * lines before the headings.
 */
public final class CsvConnection implements Connection {
    @Override
    public List<Document> fetch(SourceDefinition source, ConnectionContext asking) {
        return FileOrAddress.fetch(source, asking, "text/csv");
    }

    @Override
    public Table read(SourceDefinition source, List<Document> documents) {
        return CsvReader.read(source, FileOrAddress.only(documents));
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public String parser() {
        return "csv/1";
    }
}
