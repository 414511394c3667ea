package dk.sigtepunkt.committees.internal.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.content.result.ContentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The content files of a bundle, below {@code COMMITTEE-INF/}. */
public record BundleContent(Bundle bundle) implements ContentFiles {
    public static final String COMMITTEE_FILE = "committee.yaml";
    static final String FOLDER = "COMMITTEE-INF/";
    /** The committee file's place in a jar. */
    public static final String COMMITTEE_ENTRY = FOLDER + COMMITTEE_FILE;

    public static boolean in(Bundle bundle) {
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
    public String name() {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
