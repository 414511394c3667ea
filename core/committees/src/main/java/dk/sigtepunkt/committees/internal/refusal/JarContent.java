package dk.sigtepunkt.committees.internal.refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What the framework will find in a jar: it reads the directory at the jar's end, while whoever judges the content reads it
 * from its beginning, and the two can be made to differ.
 *
 * @param ambiguous whether the two ways of reading find different things
 * @param code whether anything in it is, or could start, code: all that is not known to be content
 */
public record JarContent(boolean ambiguous, boolean code) {
    private static final JarContent AMBIGUOUS = new JarContent(true, true);

    /** The content itself, what Maven writes beside it, and signatures. */
    private static final Pattern CONTENT = Pattern.compile("COMMITTEE-INF/(?!.*\\.(?i:class|jar)$).*"
            + "|META-INF/(MANIFEST\\.MF|maven/[^/]+/[^/]+/pom\\.(xml|properties)|[A-Za-z0-9_-]+\\.(SF|RSA|DSA|EC))"
            + "|META-INF/(LICENSE|NOTICE)(\\.(txt|md))?");

    /** What says who a bundle is. No header of these has the framework, or anything in it, load or run something. */
    private static final Set<String> HEADERS = Set.of(
            "manifest-version",
            "signature-version",
            "created-by",
            "build-jdk-spec",
            "build-jdk",
            "built-by",
            "archiver-version",
            "tool",
            "bnd-lastmodified",
            "bundle-manifestversion",
            "bundle-symbolicname",
            "bundle-version",
            "bundle-name",
            "bundle-description",
            "bundle-vendor",
            "bundle-license",
            "bundle-docurl",
            "bundle-copyright",
            "bundle-category",
            "bundle-contactaddress",
            "bundle-developers",
            "bundle-scm",
            "provide-capability",
            "require-capability",
            "name");

    public static JarContent of(byte[] bytes) {
        try {
            Path copy = Files.createTempFile("committee", ".jar");
            try {
                Files.write(copy, bytes);
                return of(bytes, copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("cannot look into a jar", full);
        }
    }

    private static JarContent of(byte[] bytes, Path copy) throws IOException {
        try (ZipFile directory = new ZipFile(copy.toFile())) {
            Map<String, String> found = directory(directory);
            if (found.size() != directory.size() || !found.equals(streamed(bytes))) {
                return AMBIGUOUS;
            }
            boolean foreign = found.keySet().stream()
                    .anyMatch(name ->
                            !name.endsWith("/") && !CONTENT.matcher(name).matches());
            return new JarContent(false, foreign || doesMore(manifest(directory)));
        } catch (IOException | IllegalArgumentException broken) {
            return AMBIGUOUS;
        }
    }

    /** Every entry with what tells its content. */
    private static Map<String, String> directory(ZipFile jar) throws IOException {
        Map<String, String> found = new HashMap<>();
        int left = FileLimit.BYTES;
        for (ZipEntry entry : Collections.list(jar.entries())) {
            try (InputStream stream = jar.getInputStream(entry)) {
                byte[] content = stream.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new IOException("more than a committee may hold");
                }
                found.put(entry.getName(), Sha256.hex(content));
            }
        }
        return found;
    }

    private static Map<String, String> streamed(byte[] bytes) throws IOException {
        Map<String, String> found = new HashMap<>();
        int left = FileLimit.BYTES;
        try (ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                byte[] content = jar.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw new IOException("more than a committee may hold");
                }
                found.put(entry.getName(), Sha256.hex(content));
            }
        }
        return found;
    }

    private static String manifest(ZipFile jar) throws IOException {
        ZipEntry manifest = jar.getEntry(JarFile.MANIFEST_NAME);
        if (manifest == null) {
            return "";
        }
        try (InputStream stream = jar.getInputStream(manifest)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    /** Read by hand: whatever any reader of manifests takes for a line's end ends a line here. */
    private static boolean doesMore(String manifest) {
        return List.of(manifest.split("[\\r\\n]+")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .map(line -> line.split(":", 2)[0].strip().toLowerCase(Locale.ROOT))
                .anyMatch(header -> !HEADERS.contains(header) && !header.endsWith("-digest"));
    }
}
