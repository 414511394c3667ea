package dk.sigtepunkt.content;

import static dk.sigtepunkt.content.CommitteeReaderTest.CSV;
import static dk.sigtepunkt.content.CommitteeReaderTest.GOOD;
import static dk.sigtepunkt.content.CommitteeReaderTest.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Pairing;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a committee's file says that its items can be looked up. */
class TagsTest {
    private static final Path STRATEGY = Path.of(
            "../../karaf-features/distribution/src/main/resources/etc/strategies/sammen-om-hedenstederne.strategy.yaml");

    private static String tagged(String key, String tags) {
        return GOOD.replace("  - key: " + key + "\n", "  - key: " + key + "\n    " + tags + "\n");
    }

    private static Committee read(String text) {
        return ((ReadResult.Accepted) new CommitteeReader(List.of()).readContent("havn", text)).committee();
    }

    @Test
    void whatEachItemIsTaggedWithIsRead() {
        Tags tags = new Tags(List.of(BottomLine.ECONOMIC, BottomLine.HUMAN), List.of(new GlobalGoal(14)));
        String line = "bottomLines: [human, economic]\n    sdg: [14]";

        assertThat(read(tagged("kajplads", line)).focusAreas().get(0).tags()).isEqualTo(tags);
        assertThat(read(tagged("bro", line)).actions().get(0).details().tags()).isEqualTo(tags);
        assertThat(read(tagged("pladser", line + "\n    roles: [havn]"))
                        .indicators()
                        .get(0)
                        .tags())
                .isEqualTo(new Tags(tags.bottomLines(), tags.goals(), List.of("havn")));
        assertThat(read(GOOD).focusAreas().get(0).tags()).isEqualTo(Tags.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kajplads | bottomLines: [social] | »social«; vælg et af economic, human, environmental.",
                "bro | sdg: [18] | kan ikke være »18«; vælg et af 1, 2, 3,",
                "kajplads | roles: [havn] | Feltet »roles« kendes ikke her"
            })
    void whatIsNoTagIsRefusedWithWhatCanBeChosen(String key, String line, String sentence) {
        assertThat(findings(tagged(key, line), CSV))
                .anySatisfy(finding -> assertThat(finding).contains(sentence));
    }

    @Test
    void aRoleThatNoStrategyKnowsIsRefused() throws IOException {
        Strategy strategy = strategy();
        String text = tagged("pladser", "roles: [havn]").replace("sigtepunkt: vaekst", "sigtepunkt: vaekst-i-balance");
        ReadResult read = new CommitteeReader(List.of(strategy)).readContent("havn", text);

        assertThat(read.<String>fold(
                        accepted -> "", refused -> refused.findings().toString()))
                .contains(
                        "Ingen strategi har en visning med rollen »havn«; vælg en af behov, kapacitet, klima, vaekst.");
        assertThat(findings(tagged("pladser", "roles: [havn]"), CSV)).isEmpty();
    }

    @Test
    void whatAStrategyPutsBesideEachOtherIsRead() throws IOException {
        assertThat(strategy().pairings())
                .extracting(Pairing::key)
                .containsExactly("vaekst-og-klima", "behov-og-kapacitet");
        assertThat(strategy().pairings().get(0).sides())
                .containsExactly(new Pairing.Side("vaekst", "Vækst"), new Pairing.Side("klima", "Klima"));
    }

    private static Strategy strategy() throws IOException {
        return StrategyReader.read("strategi", Files.readString(STRATEGY))
                .fold(StrategyReader.Outcome.Accepted::strategy, refused -> {
                    throw new AssertionError(refused.findings().toString());
                });
    }
}
