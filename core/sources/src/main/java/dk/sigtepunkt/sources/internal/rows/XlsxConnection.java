package dk.sigtepunkt.sources.internal.rows;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.xlsx.XlsxReader;
import java.util.List;

/**
 * A sheet of a workbook. Settings, all optional: {@code url}; {@code sheet} the sheet's name or number, else the first
 * that is not hidden; {@code headerRow} the number of the row with headings, else the first that is not empty;
 * {@code numbers} danish, english or plain, for numbers that were typed as text.
 */
public final class XlsxConnection implements Connection {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public List<Document> fetch(SourceDefinition source, ConnectionContext asking) {
        return FileOrAddress.fetch(source, asking, MEDIA_TYPE);
    }

    @Override
    public Table read(SourceDefinition source, List<Document> documents) {
        return XlsxReader.read(source, FileOrAddress.only(documents));
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public String parser() {
        return "xlsx/1";
    }
}
