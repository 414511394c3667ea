package dk.sigtepunkt.itests.committees;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A committee of which everything a reader sees says which edition it is: names, titles, texts, the version, the figure
 * and what its code says in a report.
 *
 * @param series the first digit of all that it says, so that another one on the same server is not taken for it
 */
record EditionedCommittee(String id, int series) {
    /** The figure's series stands in its thousands, its edition in its last three digits. */
    private static final int FIGURES = 910_000;

    private static final String MARK =
            "udgave-%1$d(\\d{4})|(?<![\\w.,])91%1$d\\.?(\\d{3})(?!\\w)|(?<![\\d.])%1$d\\.0\\.(\\d{1,4})(?![\\d.]*\\d)";
    /** What a page tells about the past names earlier editions, and should. */
    private static final Pattern PAST =
            Pattern.compile("<section[^>]*\"(?:tidligere|indhold-aendret)\".*?</section>", Pattern.DOTALL);

    private static final String CONTENT = """
            schema: "committee-1.0"
            id: %2$s
            name: Prøveudvalget %1$s
            description: Et udvalg, som kun findes i prøven, %1$s
            focusAreas:
              - key: foerste
                title: Første område %1$s
                officialWording: Det første område %1$s
                description: Hvad det første område handler om, %1$s
                sigtepunkt: vaekst-i-balance
                reason: Det hører til her, %1$s
              - key: andet
                title: Andet område %1$s
                officialWording: Det andet område %1$s
                description: Hvad det andet område handler om, %1$s
                sigtepunkt: smidige-og-effektive-processer
                reason: Det hører til dér, %1$s
            indicators:
              - key: proevetal
                focusArea: foerste
                name: Prøvetal %1$s
                definition: Hvad der tælles, %1$s
                unit: { symbol: stk., kind: count, decimals: 0 }
                direction: up
                baseline: { period: "2021K4", value: 900000, source: Eksempeldata }
                targets:
                  - { period: "2025K4", value: 950000, source: Eksempelmål }
                frequency: quarter
                aggregation: sum
                source:
                  kind: fagsystem
                  name: Prøvesystemet %1$s
                  attribution: "Kilde: Prøvesystemet %1$s"
                  publicationLagDays: 20
            actions:
              - key: proevehandling
                origin: example
                focusArea: foerste
                title: Prøvehandling %1$s
                description: Hvad der bliver gjort, %1$s
                ownerRole: Prøveleder %1$s
                start: "2025-01-01"
                end: "2026-12-31"
                steps:
                  - on: "2025-08-20"
                    state: decided
                    reason: Det skal prøves, %1$s
                    trigger: Prøven %1$s
            observations:
              - file: data/tal.csv
                origin: example
                source: "Prøvetal"
            """;

    String version(int edition) {
        return "%d.0.%d".formatted(series, edition);
    }

    CommitteeJar jar(int edition) {
        return CommitteeJar.named("dk.sigtepunkt.itests." + id)
                .version(version(edition))
                .yaml(CONTENT.formatted("udgave-%d%04d".formatted(series, edition), id))
                .file("data/tal.csv", """
                        indicator;period;value;status;known_on;note
                        proevetal;2025K3;%d;observed;2026-01-15;
                        """.formatted(FIGURES + series * 1000 + edition))
                .speaking(id);
    }

    /** The editions that an answer shows: one, or none when it shows nothing of the committee. */
    Set<Integer> in(String answer) {
        return marks(present(answer)).map(EditionedCommittee::edition).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where in an answer the editions stand, for whoever has to find out why there are several. */
    List<String> places(String answer) {
        String present = present(answer);
        return marks(present)
                .map(mark ->
                        present.substring(Math.max(0, mark.start() - 40), Math.min(present.length(), mark.end() + 20)))
                .toList();
    }

    private Stream<MatchResult> marks(String text) {
        return Pattern.compile(MARK.formatted(series)).matcher(text).results();
    }

    private static String present(String answer) {
        return PAST.matcher(answer).replaceAll("");
    }

    private static int edition(MatchResult mark) {
        return IntStream.rangeClosed(1, mark.groupCount())
                .mapToObj(mark::group)
                .filter(group -> group != null)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}
