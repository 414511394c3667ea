package dk.sigtepunkt.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.ArtifactReader;
import dk.sigtepunkt.content.result.ArtifactResult;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadJarsTest {
    private static final String FILE = "COMMITTEE-INF/committee.yaml";
    private static final String CSV =
            "indicator;period;value;status;known_on;note\npladser;2022;12;observed;2023-01-15;\n";

    private final ArtifactReader reader = new ArtifactReader(List.of());

    private String good = "";
    private SampleJar jar = new SampleJar();

    @BeforeEach
    void aGoodJar() throws IOException {
        good = Files.readString(Path.of("src/test/resources/good.committee.yaml"));
        jar = new SampleJar()
                .header("Bundle-SymbolicName", "dk.havn;singleton:=true")
                .header("Bundle-Version", "1.2")
                .header(
                        "Provide-Capability",
                        "osgi.service;x=\"a,b\",sigtepunkt.committee;sigtepunkt.committee=\"havn\"")
                .entry(FILE, good.replaceAll("(?s)    figures:.*", "    file: data/tal.csv\n"))
                .entry("COMMITTEE-INF/data/tal.csv", CSV)
                .entry("COMMITTEE-INF/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff});
    }

    private List<String> findings(byte[] bytes) {
        return reader.read("havn-1.2.jar", bytes)
                .fold(
                        accepted -> List.of(),
                        refused -> refused.findings().stream()
                                .map(Finding::toString)
                                .toList());
    }

    private Optional<CommitteeId> refusedCommittee(byte[] bytes) {
        return reader.read("havn-1.2.jar", bytes).fold(accepted -> Optional.empty(), ArtifactResult.Refused::committee);
    }

    @Test
    void aGoodJarIsAcceptedWithItsFiguresNameAndVersion() {
        ArtifactResult.Accepted accepted = (ArtifactResult.Accepted) reader.read("havn-1.2.jar", jar.bytes());
        assertThat(accepted.version()).isEqualTo("1.2.0");
        assertThat(accepted.symbolicName()).contains("dk.havn");
        assertThat(accepted.content().observations())
                .singleElement()
                .satisfies(file -> assertThat(file.observations()).hasSize(1));
    }

    @Nested
    class Containers {
        @Test
        void noJarAtAll() {
            assertThat(findings("hvad som helst".repeat(10).getBytes(UTF_8)))
                    .containsExactly(
                            "havn-1.2.jar: Jarfilen er beskadiget og kan ikke læses; byg eller kopiér den igen.");
            assertThat(findings(new byte[0])).singleElement().asString().contains("beskadiget");
        }

        @Test
        void aJarThatWasCutOff() {
            byte[] whole = jar.bytes();
            for (int left : List.of(10, whole.length / 2, whole.length - 30, whole.length - 1)) {
                assertThat(findings(Arrays.copyOf(whole, left)))
                        .as("%d of %d bytes", left, whole.length)
                        .singleElement()
                        .asString()
                        .contains("beskadiget");
            }
        }

        @Test
        void aJarWithFlippedBytes() {
            byte[] bytes = jar.bytes();
            for (int at = 60; at < 160; at++) {
                bytes[at] ^= 0x55;
            }
            assertThat(findings(bytes)).singleElement().asString().contains("beskadiget");
        }

        @ParameterizedTest
        @CsvSource({"../../etc/passwd", "COMMITTEE-INF/../../x.csv", "/etc/passwd", "a\\..\\b"})
        void anEntryThatLeadsOut(String name) {
            assertThat(findings(jar.entry(name, "x").bytes()))
                    .containsExactly("havn-1.2.jar: Jarfilen har en post, »%s«, som ikke må være der.".formatted(name));
        }

        @Test
        void tooManyEntries() {
            for (int index = 0; index < 2001; index++) {
                jar.entry("x/" + index, "");
            }
            assertThat(findings(jar.bytes())).containsExactly("havn-1.2.jar: Jarfilen har mere end 2000 poster.");
        }

        @Test
        void aJarThatUnpacksToTooMuch() {
            assertThat(findings(jar.entry("x", new byte[FileLimit.BYTES]).bytes()))
                    .containsExactly("havn-1.2.jar: Jarfilen fylder udpakket mere end 50 MB.");
        }

        @Test
        void aFileThatIsTooLarge() {
            assertThat(findings(new byte[FileLimit.BYTES + 1]))
                    .containsExactly("havn-1.2.jar: Filen må højst være på 50 MB.");
            assertThat(findings(new byte[FileLimit.BYTES]))
                    .singleElement()
                    .asString()
                    .doesNotContain("MB");
        }

        @Test
        void aFileThatIsNeither() {
            assertThat(reader.read("havn.txt", good.getBytes(UTF_8))).isInstanceOf(ArtifactResult.Refused.class);
        }
    }

    @Nested
    class Manifests {
        @Test
        void noManifest() {
            assertThat(findings(jar.without("META-INF/MANIFEST.MF").bytes()))
                    .containsExactly("havn-1.2.jar: Jarfilen har intet manifest (META-INF/MANIFEST.MF).");
        }

        @Test
        void noSymbolicName() {
            assertThat(findings(jar.header("Bundle-SymbolicName", "").bytes()))
                    .containsExactly(
                            "havn-1.2.jar: Manifestet har ingen Bundle-SymbolicName, så jarfilen er ikke et bundle.");
        }

        @Test
        void aVersionThatIsNone() {
            assertThat(findings(jar.header("Bundle-Version", "1.0-SNAPSHOT").bytes()))
                    .containsExactly("havn-1.2.jar: Bundle-Version »1.0-SNAPSHOT« er ikke en version; skriv fx 1.2.0.");
        }

        @Test
        void anotherCommitteesName() {
            byte[] bytes = jar.header("Provide-Capability", "sigtepunkt.committee;sigtepunkt.committee:String=fjord")
                    .bytes();
            assertThat(findings(bytes))
                    .containsExactly(
                            "havn-1.2.jar: Manifestet siger, at bundlet er udvalget »fjord«, men indholdet er udvalget »havn«.");
            assertThat(refusedCommittee(bytes)).contains(new CommitteeId("havn"));
        }
    }

    @Nested
    class Contents {
        @Test
        void noCommitteeFile() {
            byte[] bytes = jar.without(FILE).bytes();
            assertThat(findings(bytes))
                    .containsExactly(
                            "havn-1.2.jar: Jarfilen har ingen COMMITTEE-INF/committee.yaml; den er ikke et udvalg.");
            assertThat(refusedCommittee(bytes)).contains(new CommitteeId("havn"));
        }

        @Test
        void brokenYamlStillSaysWhoseItIs() {
            byte[] bytes = jar.entry(FILE, good.replace("name: Havneudvalget", "name: \"Havne"))
                    .bytes();
            assertThat(findings(bytes))
                    .singleElement()
                    .asString()
                    .startsWith("committee.yaml, linje")
                    .contains("ikke gyldig YAML");
            assertThat(refusedCommittee(bytes)).contains(new CommitteeId("havn"));
        }

        @Test
        void aDataFileThatIsMissing() {
            assertThat(findings(jar.without("COMMITTEE-INF/data/tal.csv").bytes()))
                    .containsExactly("committee.yaml, linje 39: Datafilen »data/tal.csv« findes ikke.");
        }

        @Test
        void aFaultInADataFileIsNamedThere() {
            assertThat(findings(jar.entry("COMMITTEE-INF/data/tal.csv", CSV.replace("12", "tolv"))
                            .bytes()))
                    .containsExactly("data/tal.csv, linje 2: »tolv« er ikke et tal; skriv fx 46890.5.");
        }

        @Test
        void aTextInAnotherEncoding() {
            assertThat(findings(jar.entry(FILE, good.getBytes(ISO_8859_1)).bytes()))
                    .anySatisfy(
                            finding -> assertThat(finding).startsWith("committee.yaml: Filen er ikke gemt som UTF-8"));
            assertThat(reader.read("havn.committee.yaml", good.getBytes(ISO_8859_1)))
                    .isInstanceOf(ArtifactResult.Refused.class);
        }
    }

    @Nested
    class FilesThatStandAlone {
        @Test
        void theVersionIsItsOwnAndWrittenOut() {
            assertThat(version(good.replace("\"1.0.0\"", "\"2.1\""))).isEqualTo("2.1.0");
            assertThat(version(good.replace("version: \"1.0.0\"\n", ""))).isEmpty();
        }

        @Test
        void aByteOrderMarkIsNoFault() {
            assertThat(version("\uFEFF" + good)).isEqualTo("1.0.0");
        }

        private String version(String text) {
            return ((ArtifactResult.Accepted) reader.read("havn.committee.yml", text.getBytes(UTF_8))).version();
        }
    }

    @Test
    void anEntryTwiceIsRefused() {
        // The tools of the JDK make no such jar, but others do, and each reader then picks its own.
        byte[] bytes = jar.entry("COMMITTEE-INF/committee.yamm", "x").bytes();
        byte[] twin = new String(bytes, ISO_8859_1)
                .replace("committee.yamm", "committee.yaml")
                .getBytes(ISO_8859_1);
        assertThat(findings(twin)).singleElement().asString().contains("som ikke må være der");
    }
}
