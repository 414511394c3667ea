package dk.sigtepunkt.itests.sources;

import dk.sigtepunkt.itests.committees.SmallCommittee;
import java.util.List;
import java.util.stream.Collectors;

/** A committee whose sources take files: one for each of the formats that are tried, and one for each workbook. */
final class FilesCommittee {
    static final String ID = "filer";
    private static final String INDICATOR = """
              - key: %s
                focusArea: kajplads
                name: Tal fra %s
                definition: Det, filen siger
                unit: { symbol: "stk.", kind: index, decimals: 1 }
                direction: up
                baseline: { period: "2021K4", value: 1, source: Prøve }
                targets:
                  - { period: "2030K4", value: 2, source: Prøve }
                frequency: quarter
                aggregation: none
                source: { kind: file, name: Prøve, attribution: "Kilde: prøven", publicationLagDays: 20 }
            """;
    private static final String SOURCE = """
              - key: %s
                name: Kilden %s
                connector: %s
                settings: { %s }
                guards: { largestJump: 100 }
                figures:
                  - { indicator: %s, %s }
            """;

    private FilesCommittee() {}

    /** @param fields of the mapping, for example {@code period: Kvartal, value: Antal} */
    record Source(String key, String connector, String settings, String fields) {
        String path() {
            return "/api/v1/sources/%s/%s".formatted(ID, key);
        }

        String page() {
            return "/kilder/%s/%s".formatted(ID, key);
        }
    }

    static String yaml(List<Source> sources) {
        return SmallCommittee.yaml(ID)
                + "indicators:\n"
                + sources.stream()
                        .map(source -> INDICATOR.formatted(source.key(), source.key()))
                        .collect(Collectors.joining())
                + "dataSources:\n"
                + sources.stream()
                        .map(source -> SOURCE.formatted(
                                source.key(),
                                source.key(),
                                source.connector(),
                                source.settings(),
                                source.key(),
                                source.fields()))
                        .collect(Collectors.joining());
    }
}
