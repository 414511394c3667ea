package dk.sigtepunkt.committees.internal.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.bundle.Signatures;
import dk.sigtepunkt.committees.internal.bundle.Unsigned;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedJarTest {
    private static final char[] PASSWORD = "only-for-the-test".toCharArray();

    @TempDir
    static Path folder;

    private byte[] unsigned;
    private byte[] signed;
    private Path certificate;

    @BeforeAll
    void sign() throws Exception {
        unsigned = jar();
        signed = signed("municipality");
        certificate = certificate("municipality");
    }

    private static byte[] jar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new JarEntry("COMMITTEE-INF/committee.yaml"));
            jar.write("id: havn".getBytes(UTF_8));
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }

    private Path keys(String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        if (Files.notExists(store)) {
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            name,
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=" + name,
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            new String(PASSWORD),
                            "-validity",
                            "30")
                    .redirectErrorStream(true)
                    .start();
            assertThat(keytool.waitFor())
                    .as(new String(keytool.getInputStream().readAllBytes(), UTF_8))
                    .isZero();
        }
        return store;
    }

    private KeyStore store(String name) throws Exception {
        try (InputStream stream = Files.newInputStream(keys(name))) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(stream, PASSWORD);
            return keys;
        }
    }

    private byte[] signed(String name) throws Exception {
        Path plain = folder.resolve("plain.jar");
        Files.write(plain, unsigned);
        KeyStore.PrivateKeyEntry key =
                (KeyStore.PrivateKeyEntry) store(name).getEntry(name, new KeyStore.PasswordProtection(PASSWORD));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(plain.toFile())) {
            new JarSigner.Builder(key).build().sign(zip, out);
        }
        return out.toByteArray();
    }

    private Path certificate(String name) throws Exception {
        Path pem = folder.resolve(name + ".pem");
        String body = java.util.Base64.getMimeEncoder()
                .encodeToString(store(name).getCertificate(name).getEncoded());
        Files.writeString(pem, "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        return pem;
    }

    @Test
    void aJarSignedByATrustedCertificateIsFine() throws Exception {
        assertThat(SignedJar.objection(signed, SignedJar.certificates(certificate), Instant.now()))
                .isEmpty();
    }

    @Test
    void whatCountsIsWhetherTheCertificateWasValidThen() throws Exception {
        Instant expired = Instant.now().plus(Duration.ofDays(60));
        assertThat(SignedJar.objection(signed, SignedJar.certificates(certificate), expired))
                .isPresent();
    }

    @Test
    void anUnsignedJarIsNot() throws Exception {
        assertThat(SignedJar.objection(unsigned, SignedJar.certificates(certificate), Instant.now()))
                .contains("Filen er ikke signeret (»COMMITTEE-INF/committee.yaml« er uden signatur), og serveren kræver"
                        + " det.");
    }

    @Test
    void aJarSignedBySomebodyElseIsNotAndTheSignerIsNamed() throws Exception {
        assertThat(SignedJar.objection(signed("stranger"), SignedJar.certificates(certificate), Instant.now()))
                .contains("Filen er signeret af en, som serveren ikke stoler på: CN=stranger.");
    }

    @Test
    void withoutACertificateNobodyIsTrusted() throws Exception {
        assertThat(SignedJar.objection(signed, Set.of(), Instant.now())).isPresent();
    }

    @Test
    void whoseCertificateLiesInTheFolderOfTrustedOnesIsTrustedWithCode() throws Exception {
        String before = System.getProperty("karaf.etc", "etc");
        Path etc = folder.resolve("etc");
        System.setProperty("karaf.etc", etc.toString());
        try {
            Signatures signatures = Unsigned.signatures(Clock.systemUTC());
            assertThat(signatures.trusts(signed)).as("no folder").isFalse();
            Path trusted = Files.createDirectories(etc.resolve("trusted"));
            assertThat(signatures.trusts(signed)).as("nobody in it").isFalse();
            Files.copy(certificate, trusted.resolve("municipality.pem"));
            assertThat(signatures.trusts(signed)).isTrue();
            assertThat(signatures.trusts(unsigned)).isFalse();
            assertThat(signatures.trusts(signed("stranger"))).isFalse();
            assertThat(signatures.trusts(rewritten("dk/havn/Code.class", "x"))).isFalse();
            assertThat(JarContent.of(signed)).isEqualTo(new JarContent(false, false));
            Files.writeString(trusted.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nx\n");
            assertThat(signatures.trusts(signed)).as("until it is repaired").isFalse();
        } finally {
            System.setProperty("karaf.etc", before);
        }
    }

    @Test
    void aJarThatWasChangedAfterwardsIsNot() throws Exception {
        assertThat(SignedJar.objection(
                        rewritten("COMMITTEE-INF/committee.yaml", "id: fjord"),
                        SignedJar.certificates(certificate),
                        Instant.now()))
                .contains("Signaturen passer ikke til indholdet; filen er ændret, efter at den blev signeret.");
    }

    @Test
    void aJarWithAnEntryAddedAfterwardsIsNot() throws Exception {
        assertThat(SignedJar.objection(
                        rewritten("COMMITTEE-INF/data/tal.csv", "x"),
                        SignedJar.certificates(certificate),
                        Instant.now()))
                .contains("Filen er ikke signeret (»COMMITTEE-INF/data/tal.csv« er uden signatur), og serveren kræver"
                        + " det.");
    }

    /** The signed jar with one entry written anew. */
    private byte[] rewritten(String name, String text) throws IOException {
        Path file = folder.resolve("signed.jar");
        Files.write(file, signed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarFile jar = new JarFile(file.toFile());
                JarOutputStream copy = new JarOutputStream(bytes)) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.getName().equals(name)) {
                    write(copy, entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
            write(copy, name, text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void write(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        ((OutputStream) jar).write(content);
        jar.closeEntry();
    }
}
