package dk.sigtepunkt.committees.internal.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is not known to be content is code, and what the framework would read is what was judged. */
class JarContentTest {
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: dk.havn
            Bundle-Version: 1.0.0
            Bundle-Name: Havneudvalget
            Provide-Capability: sigtepunkt.committee;sigtepunkt.committee=havn
            Require-Capability: osgi.extender;filter:="(&(osgi.extender=sigtepunkt
             .committee)(version>=1.0.0))"
            """;

    private static byte[] jar(String manifest, String... others) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("META-INF/MANIFEST.MF", manifest);
        entries.put("COMMITTEE-INF/committee.yaml", "id: havn");
        entries.put("COMMITTEE-INF/data/tal.csv", "a;b");
        entries.put("META-INF/maven/dk.havn/havn/pom.xml", "<project/>");
        for (String other : others) {
            entries.put(other, "x");
        }
        return zip(entries);
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatMavenBuildsOfContentIsContent() {
        assertThat(JarContent.of(jar(MANIFEST, "META-INF/HAVN.SF", "META-INF/HAVN.EC", "META-INF/LICENSE.txt")))
                .isEqualTo(new JarContent(false, false));
        assertThat(JarContent.of(jar(MANIFEST + "\nName: COMMITTEE-INF/committee.yaml\nSHA-256-Digest: abc=\n")))
                .isEqualTo(new JarContent(false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dk/havn/Code.class",
                "COMMITTEE-INF/Code.class",
                "COMMITTEE-INF/lib.jar",
                "COMMITTEE-INF/lib.JAR",
                "lib/other.jar",
                "OSGI-INF/component.xml",
                "OSGI-INF/blueprint/b.xml",
                "META-INF/services/java.sql.Driver",
                "META-INF/versions/17/dk/havn/Code.class",
                "META-INF/persistence.xml",
                "META-INF/manifest.mf",
                "libnative.so",
                "dk/havn/words.properties",
                "features.xml"
            })
    void whatCouldBeLoadedOrStartedIsCode(String entry) {
        assertThat(JarContent.of(jar(MANIFEST, entry))).isEqualTo(new JarContent(false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bundle-Activator: org.example.Other",
                "bundle-activator: org.example.Other",
                "Import-Package: org.example",
                "DynamicImport-Package: *",
                "Require-Bundle: org.example",
                "Fragment-Host: dk.sigtepunkt.web",
                "Bundle-ClassPath: COMMITTEE-INF/x",
                "Bundle-NativeCode: COMMITTEE-INF/x",
                "Service-Component: COMMITTEE-INF/x.xml",
                "Bundle-Blueprint: COMMITTEE-INF/x.xml",
                "Web-ContextPath: /",
                "Meta-Persistence: COMMITTEE-INF/x.xml",
                "Launcher-Agent-Class: org.example.Other"
            })
    void aHeaderThatHasOthersCodeRunIsCodeAlsoWithoutAClass(String header) {
        assertThat(JarContent.of(jar(MANIFEST + header + "\n")).code()).isTrue();
        assertThat(JarContent.of(jar(MANIFEST.replace("\n", "\r") + header + "\r"))
                        .code())
                .isTrue();
    }

    @Test
    void aJarThatIsReadInTwoWaysIsAmbiguous() {
        byte[] shown = jar(MANIFEST);
        byte[] hidden = jar(MANIFEST, "dk/havn/Code.class");
        assertThat(JarContent.of(behind(shown, hidden)).ambiguous()).isTrue();
        assertThat(JarContent.of("no jar".getBytes(UTF_8)).ambiguous()).isTrue();
    }

    /** A second archive behind a first: its directory is the one at the end, the first is what a stream reads. */
    private static byte[] behind(byte[] first, byte[] second) {
        byte[] both = ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
        ByteBuffer zip = ByteBuffer.wrap(both).order(ByteOrder.LITTLE_ENDIAN);
        int end = both.length - 22;
        int directory = zip.getInt(end + 16) + first.length;
        zip.putInt(end + 16, directory);
        for (int at = directory; zip.getInt(at) == 0x02014b50; ) {
            zip.putInt(at + 42, zip.getInt(at + 42) + first.length);
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return both;
    }
}
