package dk.sigtepunkt.committees.internal.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.framework.Constants;

/** Writes bundles that hold a committee's content and no code. */
final class ContentJar {
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ContentJar() {}

    /**
     * @param headers beside those that every such bundle has
     * @param entries by their path in the jar
     * @return the same bytes for the same headers and entries
     */
    static byte[] of(Map<String, String> headers, Map<String, byte[]> entries) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        attributes.putValue(
                Constants.REQUIRE_CAPABILITY,
                "osgi.extender;filter:=\"(&(osgi.extender=sigtepunkt.committee)(version>=1.0.0)(!(version>=2.0.0)))\"");
        headers.forEach(attributes::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest.write(jar);
            for (Map.Entry<String, byte[]> content : new TreeMap<>(entries).entrySet()) {
                jar.putNextEntry(entry(content.getKey()));
                jar.write(content.getValue());
            }
            jar.closeEntry();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ONE_TIME);
        return entry;
    }
}
