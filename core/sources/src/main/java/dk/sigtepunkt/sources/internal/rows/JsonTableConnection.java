package dk.sigtepunkt.sources.internal.rows;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.ConnectionWords;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.read.json.JsonTableReader;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows in a JSON answer. Settings:
 *
 * <ul>
 *   <li>{@code url}, in which {@code {since}} and {@code {year}} stand for the oldest period wanted and its year;
 *       {@code method} GET or POST; {@code body}, with the same; {@code headers.Name}, with {@code ${token.name}}
 *   <li>{@code rows}: where the array of rows is, as a JSON Pointer, and {@code columns.name}: a pointer within a row;
 *       without those every plain field of a row is a column
 *   <li>or {@code columnsAt}, {@code columnName} and {@code rowsAt}: columns and rows apart
 *   <li>or {@code rows} and {@code nested}: the names, with commas, of the levels of objects within objects; a lone
 *       value innermost is the column {@code value}
 *   <li>{@code page}: the field of the address or the body that numbers the pages, asked for from 1 until one is empty
 *   <li>{@code numbers}: danish, english or plain, for numbers that are texts
 * </ul>
 */
public final class JsonTableConnection implements Connection {
    private static final int MOST_PAGES = 500;

    private final RowWords words = RowWords.in(Danish.LOCALE);
    private final ConnectionWords asked = ConnectionWords.in(Danish.LOCALE);

    @Override
    public List<Document> fetch(SourceDefinition source, ConnectionContext asking) {
        JsonTableRequest request = JsonTableRequest.of(source, asking.since());
        if (!request.paged()) {
            asking.progress(asked.fetching(source), 0, 1);
            return List.of(asking.send(request.page(1)));
        }
        List<Document> pages = new ArrayList<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            asking.progress(asked.fetchingPage(source, number), number - 1, number);
            Document page = asking.send(request.page(number));
            if (!pages.isEmpty() && same(page, pages.get(pages.size() - 1))) {
                throw new SourceTrouble(words.samePage(number, source), false);
            }
            pages.add(page);
            if (JsonTableReader.empty(source, page.content())) {
                return List.copyOf(pages);
            }
        }
        throw new SourceTrouble(words.tooManyPages(MOST_PAGES), false);
    }

    @Override
    public Table read(SourceDefinition source, List<Document> documents) {
        return JsonTableReader.read(
                source, documents.stream().map(Document::content).toList());
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public String parser() {
        return "json-table/1";
    }

    private static boolean same(Document one, Document other) {
        return one.kept().sha256().equals(other.kept().sha256());
    }
}
