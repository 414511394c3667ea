package dk.sigtepunkt.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.content.result.ArtifactResult;
import dk.sigtepunkt.content.result.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a file that is handed in and cannot be taken, to the letter. */
class ArtifactReaderTest {
    private static final String CONTENT =
            CommitteeReaderTest.GOOD.substring(0, CommitteeReaderTest.GOOD.indexOf("observations:"));

    private static List<Finding> refused(String name, byte[] bytes) {
        return new ArtifactReader(List.of())
                .read(name, bytes)
                .fold(accepted -> List.of(), ArtifactResult.Refused::findings);
    }

    private static byte[] jar(Map<String, String> headers, String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(CONTENT.getBytes(UTF_8));
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNeitherAFileNorABundleIsToldSo() {
        assertThat(refused("havn.txt", new byte[0]))
                .extracting(Finding::toString)
                .containsExactly("havn.txt: Filen er hverken en udvalgsfil (*.committee.yaml) eller et udvalgsbundle"
                        + " (*.jar).");
    }

    @Test
    void aFileInAnotherEncodingIsToldSo() {
        assertThat(refused("havn.committee.yaml", "name: Ærø".getBytes(ISO_8859_1)))
                .extracting(Finding::toString)
                .containsExactly(
                        "havn.committee.yaml: Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses; gem den"
                                + " igen med tegnsættet UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bundle-SymbolicName|a b|Bundle-SymbolicName »a b« er ikke et gyldigt navn.|Bundle-SymbolicName i manifestet er ikke et gyldigt navn.",
                "Bundle-Version|i dag|Bundle-Version »i dag« er ikke en version; skriv fx 1.2.0.|Bundle-Version i manifestet er ikke en version.",
                "Provide-Capability|sigtepunkt.committee;sigtepunkt.committee=fjord|Manifestet siger, at bundlet er udvalget »fjord«, men indholdet er udvalget »havn«.|Manifestet siger et andet udvalg end indholdet.",
                "X|y|Manifestet har ingen Bundle-SymbolicName, så jarfilen er ikke et bundle.|Manifestet har ingen Bundle-SymbolicName, så jarfilen er ikke et bundle."
            })
    void aHeaderThatCannotBeRightIsNamed(String header, String value, String sentence, String kind) throws IOException {
        assertThat(refused("havn.jar", jar(Map.of(header, value), "COMMITTEE-INF/committee.yaml")))
                .extracting(Finding::sentence, Finding::kind)
                .contains(tuple(sentence, kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "andet.txt|Jarfilen har ingen COMMITTEE-INF/committee.yaml; den er ikke et udvalg.|Jarfilen har ingen COMMITTEE-INF/committee.yaml; den er ikke et udvalg.",
                "../ud|Jarfilen har en post, »../ud«, som ikke må være der.|Jarfilen er beskadiget, er for stor eller har poster, som ikke må være der."
            })
    void anEntryThatIsMissingOrForbiddenIsNamed(String entry, String sentence, String kind) throws IOException {
        assertThat(refused("havn.jar", jar(Map.of("Bundle-SymbolicName", "havn"), entry)))
                .extracting(Finding::sentence, Finding::kind)
                .contains(tuple(sentence, kind));
    }

    @Test
    void aJarThatWasCutOffIsToldSo() throws IOException {
        byte[] whole = jar(Map.of(), "COMMITTEE-INF/committee.yaml");
        assertThat(refused("havn.jar", Arrays.copyOf(whole, whole.length - 30)))
                .extracting(Finding::toString)
                .containsExactly("havn.jar: Jarfilen er beskadiget og kan ikke læses; byg eller kopiér den igen.");
    }
}
