package dk.sigtepunkt.content;

import static dk.sigtepunkt.content.CommitteeReaderTest.CSV;
import static dk.sigtepunkt.content.CommitteeReaderTest.GOOD;
import static dk.sigtepunkt.content.CommitteeReaderTest.findings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.committee.Influence.Sign;
import dk.sigtepunkt.contracts.committee.Influence.Strength;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a committee file says of how areas work on one another, and the first set that the product comes with. */
class InfluencesTest {
    private static final Path PLUGINS = Path.of("../../committee-plugins");
    private static final List<String> SHIPPED =
            List.of("vtf", "laering", "beskaeftigelse", "oekonomi", "social-omsorg");

    private static List<String> said(String influences) {
        return findings(GOOD.replace("indicators:\n", "influences:\n" + influences + "indicators:\n"), CSV).stream()
                .map(finding -> finding.replace("committee.yaml, linje ", ""))
                .toList();
    }

    private static String one(String from, String to) {
        return "  - {from: %s, to: %s, sign: strengthens, strength: weak, reason: Flere både}\n".formatted(from, to);
    }

    private static Committee accepted(String id, String text) {
        return new CommitteeReader(List.of()).readContent(id, text).fold(ReadResult.Accepted::committee, refused -> {
            throw new AssertionError(refused.findings().toString());
        });
    }

    private static FocusAreaRef area(String committee, String key) {
        return new FocusAreaRef(new CommitteeId(committee), new FocusAreaKey(key));
    }

    @Test
    void readsAllThatIsSaidOfOne() {
        String text = GOOD.replace("indicators:\n", """
                influences:
                  - from: fjord/sejlads
                    to: kajplads
                    sign: weakens
                    strength: strong
                    about: fiskere
                    reason: De lægger til her
                    origin: example
                indicators:
                """);
        assertThat(accepted("havn", text).influences())
                .containsExactly(new Influence(
                        area("fjord", "sejlads"),
                        area("havn", "kajplads"),
                        Sign.WEAKENS,
                        Strength.STRONG,
                        "De lægger til her",
                        "fiskere",
                        Origin.EXAMPLE));
        assertThat(accepted("havn", GOOD).influences()).isEmpty();
    }

    @Test
    void tellsWhatDoesNotHoldOnItsLine() {
        assertThat(said(one("kajplads", "fjord/sejlads") + one("kajplads", "fjord/sejlads")))
                .containsExactly(
                        "14: Påvirkningen fra »havn/kajplads« til »fjord/sejlads« står to gange; skriv den ét sted.");
        assertThat(said(one("kajplads", "kajplads")))
                .containsExactly("13: Fokusområdet »havn/kajplads« kan ikke påvirke sig selv.");
        assertThat(said(one("fjord/sejlads", "by/torv")))
                .containsExactly(
                        "13: Påvirkningen fra »fjord/sejlads« til »by/torv« er mellem andre udvalgs fokusområder; et af de to skal være udvalgets eget.");
        assertThat(said(one("molen", "fjord/sejlads")))
                .containsExactly("13: En påvirkning nævner fokusområdet »molen«, som udvalget ikke har.");
        assertThat(said("  - {from: kajplads, to: fjord/sejlads, sign: hjælper, strength: weak, reason: Flere}\n"))
                .containsExactly("13: »sign« kan ikke være »hjælper«; vælg et af strengthens, weakens.");
    }

    /** The pairs that the strategy's own titles show. */
    @ParameterizedTest
    @CsvSource({
        "oekonomi/klimaindsats, vtf/klima-og-baeredygtighed",
        "oekonomi/oekonomi-i-balance, social-omsorg/oekonomistyring",
        "oekonomi/rekruttering-og-fastholdelse, social-omsorg/arbejdsmiljoe-og-fastholdelse",
        "social-omsorg/arbejdsmiljoe-og-fastholdelse, beskaeftigelse/arbejdsfastholdelse",
        "oekonomi/rekruttering-og-fastholdelse, beskaeftigelse/arbejdsfastholdelse",
        "oekonomi/partnerskaber, beskaeftigelse/virksomhedspartnerskaber",
        "vtf/lokalsamfund, social-omsorg/civilsamfund",
        "beskaeftigelse/unge-i-uddannelse, laering/ikke-uddannelsesparate",
        "social-omsorg/barn-til-voksen, laering/boerne-og-ungepolitik"
    })
    void theShippedCommitteesSayTheSameOfWhatTheirTitlesShow(String one, String other) throws IOException {
        for (List<String> way : List.of(List.of(one, other), List.of(other, one))) {
            List<Influence> said = shipped().stream()
                    .filter(link -> link.from().toString().equals(way.get(0))
                            && link.to().toString().equals(way.get(1)))
                    .toList();
            assertThat(said).hasSize(2).allMatch(link -> link.origin() == Origin.EXAMPLE);
            assertThat(said)
                    .extracting(Influence::sign)
                    .containsOnly(said.get(0).sign());
            assertThat(said)
                    .extracting(Influence::strength)
                    .containsOnly(said.get(0).strength());
            assertThat(said).extracting(Influence::reason).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyAreaThatTheShippedOnesNameIsThere() throws IOException {
        List<String> areas = new ArrayList<>();
        for (String id : SHIPPED) {
            content(id).focusAreas().forEach(area -> areas.add(area.ref().toString()));
        }
        assertThat(shipped()).hasSizeGreaterThan(50);
        assertThat(shipped()).allMatch(link -> areas.contains(link.from().toString()));
        assertThat(shipped()).allMatch(link -> areas.contains(link.to().toString()));
    }

    private static List<Influence> shipped() throws IOException {
        List<Influence> all = new ArrayList<>();
        for (String id : SHIPPED) {
            all.addAll(content(id).influences());
        }
        return all;
    }

    private static Committee content(String id) throws IOException {
        Path file = PLUGINS.resolve(id).resolve("src/main/resources/COMMITTEE-INF/committee.yaml");
        return accepted(id, Files.readString(file));
    }
}
