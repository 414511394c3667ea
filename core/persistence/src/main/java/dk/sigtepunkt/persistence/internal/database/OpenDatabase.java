package dk.sigtepunkt.persistence.internal.database;

import java.util.function.Function;

/** The open database, as a port gets it. */
public interface OpenDatabase {
    Database opened();

    /** Makes a port and reads with it what the start needs next. */
    <T> T port(Function<Database, T> port);
}
