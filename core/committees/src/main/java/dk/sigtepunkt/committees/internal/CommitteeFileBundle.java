package dk.sigtepunkt.committees.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.Committee;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** A committee file that stands alone, as the bundle that a build would have made of it. */
final class CommitteeFileBundle {
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private CommitteeFileBundle() {}

    static String symbolicName(Committee committee) {
        return "dk.sigtepunkt.file." + committee.id();
    }

    /** @return the same bytes for the same file and version */
    static byte[] jar(Committee committee, Version version, String document) {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of(
                        Constants.BUNDLE_MANIFESTVERSION,
                        "2",
                        Constants.BUNDLE_SYMBOLICNAME,
                        symbolicName(committee),
                        Constants.BUNDLE_VERSION,
                        version.toString(),
                        Constants.BUNDLE_NAME,
                        committee.name(),
                        Constants.REQUIRE_CAPABILITY,
                        "osgi.extender;filter:=\"(&(osgi.extender=sigtepunkt.committee)(version>=1.0.0)(!(version>=2.0.0)))\"",
                        Constants.PROVIDE_CAPABILITY,
                        "sigtepunkt.committee;sigtepunkt.committee=\"%s\"".formatted(committee.id()))
                .forEach(headers::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest.write(jar);
            jar.putNextEntry(entry(BundleContent.COMMITTEE_ENTRY));
            jar.write(document.getBytes(UTF_8));
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
