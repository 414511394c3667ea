package dk.sigtepunkt.persistence.internal.start;

import java.nio.file.Path;

/**
 * Which database it is, as it is called in a sentence.
 *
 * @param url of PostgreSQL; empty for the embedded database
 * @param folder the data folder, in which the embedded database lies
 */
public record DatabasePlace(String url, String user, Path folder) {
    boolean embedded() {
        return url.isEmpty();
    }

    /** Parameters may hold a password and are left out. */
    String name() {
        return embedded() ? folder.resolve("derby").toString() : url.split("\\?", 2)[0];
    }
}
