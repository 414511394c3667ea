package dk.sigtepunkt.sources.internal.rows;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.survey.SurveyReader;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.List;

/**
 * A survey's export, CSV or XLSX, with one row for each respondent. What leaves it are the columns {@code PERIODE},
 * {@code OMRÅDE} (the municipality's code for all respondents), {@code SPØRGSMÅL}, {@code ANDEL} (per cent positive of those who answered),
 * {@code GENNEMSNIT}, {@code N} and {@code SVARPROCENT}. Settings, besides those of {@link CsvConnection} and
 * {@link XlsxConnection}:
 *
 * <ul>
 *   <li>{@code period}: the column with a date or period, counted in periods of {@code frequency} (year when not said);
 *       or {@code fixedPeriod}
 *   <li>{@code area}: the column with the area, when there is one
 *   <li>{@code questions.column}: the answers that are positive, with commas; {@code scores.column}: what answers are
 *       worth in the mean, {@code Uenig=1,Enig=2}; {@code ignored}: answers that are none
 *   <li>{@code invited}: how many were asked, or {@code invitedColumn}: the column that says so for each row's group
 *   <li>{@code minimum}: the fewest answers that a figure is told for, at least 3, else 5
 * </ul>
 */
public final class SurveyConnection implements Connection {
    private final AreaCode own;

    /** @param own the municipality's area, which all respondents together are about */
    public SurveyConnection(AreaCode own) {
        this.own = own;
    }

    @Override
    public List<Document> fetch(SourceDefinition source, ConnectionContext asking) {
        return FileOrAddress.fetch(source, asking, "text/csv, " + XlsxConnection.MEDIA_TYPE);
    }

    @Override
    public Table read(SourceDefinition source, List<Document> documents) {
        return SurveyReader.read(source, FileOrAddress.only(documents), own);
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public String parser() {
        return "survey/1";
    }
}
