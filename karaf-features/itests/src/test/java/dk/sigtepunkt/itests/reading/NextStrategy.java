package dk.sigtepunkt.itests.reading;

import dk.sigtepunkt.itests.server.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The strategy of the next period, put beside the shipped one and made the current one, with a committee of its own. */
final class NextStrategy {
    static final String ID = "videre-sammen";
    static final String COMMITTEE = "havn";
    static final String AREA = COMMITTEE + "/kajplads";
    private static final String SHIPPED = "sammen-om-hedenstederne.strategy.yaml";

    private static final String STRATEGY = """
            schema: "strategy-1.0"
            id: videre-sammen
            title: Videre sammen
            summary: Den næste periode.
            firstYear: 2026
            lastYear: 2029
            firstReport: "2026K1"
            current: true
            state: {kind: adopted, by: Kommunalbestyrelsen, on: "2025-12-17", source: Sag 25/90}
            bodies: [Økonomiudvalget, Kommunalbestyrelsen]
            sigtepunkter:
              - {id: kysten, title: Kysten først, summary: Liv ved vandet., facetWord: "", facets: []}
              - {id: skoven, title: Mere skov, summary: Flere træer., facetWord: "", facets: []}
            """;

    private static final String HAVN = """
            schema: "committee-1.0"
            id: havn
            since: "2026K1"
            sinceReason: Udvalget er nedsat ved den nye periodes begyndelse
            name: Havneudvalget
            description: Et udvalg, som kun findes i prøven
            focusAreas:
              - key: kajplads
                title: Kajplads
                officialWording: Kajplads til alle
                description: Plads ved kajen
                sigtepunkt: kysten
                reason: Flere både
            """;

    private NextStrategy() {}

    static byte[] committee() {
        return HAVN.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Before a start: a folder of the installation's own goes before the shipped one. */
    static void putInto(Installation installation) throws IOException {
        Path own = Files.createDirectories(installation.data().resolve("strategies"));
        String shipped =
                Files.readString(installation.home().resolve("etc/strategies").resolve(SHIPPED));
        Files.writeString(own.resolve(SHIPPED), shipped.replace("\ncurrent: true", "\ncurrent: false"));
        Files.writeString(own.resolve(ID + ".strategy.yaml"), STRATEGY);
    }
}
