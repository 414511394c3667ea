package dk.sigtepunkt.committees.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.content.ContentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The content files of a bundle, below {@code COMMITTEE-INF/}. */
record BundleContent(Bundle bundle) implements ContentFiles {
    static final String COMMITTEE_FILE = "committee.yaml";
    private static final String FOLDER = "COMMITTEE-INF/";
    /** The committee file's place in a jar. */
    static final String COMMITTEE_ENTRY = FOLDER + COMMITTEE_FILE;

    static boolean in(Bundle bundle) {
        return bundle.getEntry(COMMITTEE_ENTRY) != null;
    }

    @Override
    public Optional<String> text(String name) {
        URL entry = bundle.getEntry(FOLDER + name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream stream = entry.openStream()) {
            return Optional.of(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read %s of %s".formatted(name, bundle), broken);
        }
    }

    /** How an operator recognises the bundle. */
    String name() {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
