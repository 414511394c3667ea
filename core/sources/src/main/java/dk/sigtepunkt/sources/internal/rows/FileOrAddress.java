package dk.sigtepunkt.sources.internal.rows;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.ConnectionWords;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.List;

/** A source that is one file, fetched from the setting {@code url} or handed in. */
final class FileOrAddress {
    private static final RowWords WORDS = RowWords.in(Danish.LOCALE);
    private static final ConnectionWords ASKING = ConnectionWords.in(Danish.LOCALE);

    private FileOrAddress() {}

    /** @throws SourceTrouble when there is no address */
    static String url(SourceDefinition source) {
        String url = source.settings().getOrDefault("url", "").strip();
        if (url.isEmpty()) {
            throw new SourceTrouble(WORDS.noAddress(source), false);
        }
        return url;
    }

    static List<Document> fetch(SourceDefinition source, ConnectionContext asking, String accept) {
        String url = url(source);
        asking.progress(ASKING.fetching(source), 0, 1);
        Document document = asking.send(ConnectionContext.Request.get(url, accept));
        asking.progress(ASKING.fetching(source), 1, 1);
        return List.of(document);
    }

    /** @throws SourceTrouble when there is not exactly one */
    static byte[] only(List<Document> documents) {
        if (documents.size() != 1) {
            throw new SourceTrouble(WORDS.notOne(documents.size()), false);
        }
        return documents.get(0).content();
    }
}
