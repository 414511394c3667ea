package dk.sigtepunkt.benchmark;

/** A committee with as many indicators as a size needs. */
final class CommitteeFile {
    /** How the ids of its indicators begin; the shipped committees' figures are in the database too. */
    static final String PREFIX = "maaling.";

    private static final String HEAD = """
            schema: "committee-1.0"
            id: maaling
            version: "1.0.0"
            name: Måleudvalget
            description: Et udvalg med mange indikatorer, kun til måling af hastighed.
            focusAreas:
              - key: fart
                title: Fart
                officialWording: Fart
                description: Et fokusområde, kun til måling af hastighed.
                sigtepunkt: smidige-og-effektive-processer
                reason: Svar skal komme hurtigt.
                facets: [indadtil]
            actions: []
            indicators:
            """;
    private static final String INDICATOR = """
              - key: i%1$d
                focusArea: fart
                name: Måling %1$d
                definition: Et tal, der er lavet til måling af hastighed, nummer %1$d.
                unit: { symbol: stk., kind: count, decimals: 2 }
                direction: up
                baseline: { period: "2020", value: 1000, source: Lavet til måling }
                targets: [ { period: "2030", value: 2000, source: Lavet til måling } ]
                frequency: %2$s
                aggregation: sum
                source:
                  kind: file
                  name: Lavet til måling
                  dataset: maaling
                  attribution: "Kilde: lavet til måling"
                  publicationLagDays: 60
            """;

    private CommitteeFile() {}

    static String of(Size size) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int indicator = 0; indicator < size.indicators(); indicator++) {
            text.append(INDICATOR.formatted(1000 + indicator, size.frequency().code()));
        }
        return text.toString();
    }
}
