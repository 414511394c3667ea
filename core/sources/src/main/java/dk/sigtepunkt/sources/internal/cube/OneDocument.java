package dk.sigtepunkt.sources.internal.cube;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.ConnectionWords;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.List;

/** The document that a whole table is in. */
final class OneDocument {
    private static final CubeWords WORDS = CubeWords.in(Danish.LOCALE);
    private static final ConnectionWords ASKING = ConnectionWords.in(Danish.LOCALE);

    private OneDocument() {}

    static List<Document> fetched(SourceDefinition source, ConnectionContext asking, String accept) {
        String url = source.settings().getOrDefault("url", "");
        if (url.isBlank()) {
            throw new SourceTrouble(WORDS.noAddress(source), false);
        }
        asking.progress(ASKING.fetching(source), 0, 1);
        Document document = asking.send(ConnectionContext.Request.get(url.strip(), accept));
        asking.progress(ASKING.fetched(source), 1, 1);
        return List.of(document);
    }

    static Document of(SourceDefinition source, List<Document> documents) {
        if (documents.size() != 1) {
            throw new SourceTrouble(WORDS.notOne(source, documents.size()), false);
        }
        return documents.get(0);
    }
}
