package dk.sigtepunkt.sources.internal.cube;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.List;

/** The document that a whole table is in. */
final class OneDocument {
    private OneDocument() {}

    static List<Document> fetched(SourceDefinition source, ConnectionContext asking, String accept) {
        String url = source.settings().getOrDefault("url", "");
        if (url.isBlank()) {
            throw new SourceTrouble(
                    ("Datakilden »%s« har ingen adresse at hente fra. Indsend filen, eller skriv »url« under "
                                    + "»settings« i committee.yaml.")
                            .formatted(source.name()),
                    false);
        }
        asking.progress("Henter " + source.name(), 0, 1);
        Document document = asking.send(ConnectionContext.Request.get(url.strip(), accept));
        asking.progress("Hentet " + source.name(), 1, 1);
        return List.of(document);
    }

    static Document of(SourceDefinition source, List<Document> documents) {
        if (documents.size() != 1) {
            throw new SourceTrouble(
                    "Datakilden »%s« læses af ét dokument, men der er %d. Hent den igen."
                            .formatted(source.name(), documents.size()),
                    false);
        }
        return documents.get(0);
    }
}
