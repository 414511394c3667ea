package dk.sigtepunkt.committees.internal.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Enumeration;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.framework.Bundle;

/**
 * A bundle's content as a jar again. Where a bundle once came from says nothing about what it holds after an update; the
 * bundle itself does.
 */
public record BundleJar(Bundle bundle) {
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** The same content gives the same bytes. */
    public void writeTo(OutputStream stream) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        collect("/", names);
        // The manifest comes first, or jar readers miss it.
        names.remove(JarFile.MANIFEST_NAME);
        try (ZipOutputStream jar = new ZipOutputStream(stream)) {
            add(JarFile.MANIFEST_NAME, jar);
            for (String name : names) {
                add(name, jar);
            }
        }
    }

    private void collect(String folder, TreeSet<String> names) {
        Enumeration<String> paths = bundle.getEntryPaths(folder);
        for (String path : paths == null ? Collections.<String>emptyList() : Collections.list(paths)) {
            if (path.endsWith("/")) {
                collect(path, names);
            } else {
                names.add(path);
            }
        }
    }

    private void add(String name, ZipOutputStream jar) throws IOException {
        URL entry = bundle.getEntry(name);
        if (entry == null) {
            throw new IOException("%s has no %s".formatted(bundle, name));
        }
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(ONE_TIME);
        jar.putNextEntry(copy);
        try (InputStream content = entry.openStream()) {
            content.transferTo(jar);
        }
        jar.closeEntry();
    }
}
