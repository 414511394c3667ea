package dk.sigtepunkt.domain.municipality;

import java.nio.file.Path;

/** The folder of all that is this installation's own; an upgrade never touches it. */
public final class DataFolder {
    private static final String PROPERTY = "sigtepunkt.data";

    private DataFolder() {}

    /** As the launcher was told; {@code data} in the working folder when it was told nothing. */
    public static Path path() {
        return Path.of(System.getProperty(PROPERTY, "data"));
    }
}
