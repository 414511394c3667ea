package dk.sigtepunkt.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes jars, good and bad. */
final class SampleJar {
    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    SampleJar() {
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        entries.put(JarFile.MANIFEST_NAME, new byte[0]);
    }

    SampleJar header(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    SampleJar entry(String name, String text) {
        return entry(name, text.getBytes(UTF_8));
    }

    SampleJar entry(String name, byte[] bytes) {
        entries.put(name, bytes.clone());
        return this;
    }

    SampleJar without(String name) {
        entries.remove(name);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getKey().equals(JarFile.MANIFEST_NAME)) {
                    manifest.write(zip);
                } else {
                    zip.write(entry.getValue());
                }
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
