package dk.sigtepunkt.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** How long it takes to take in the figures of a size: the product, raw JDBC into the same table, EclipseLink. */
final class ImportRun {
    /** EclipseLink is measured on no more than this many rows; it is reported as rows a second. */
    private static final int MOST_ENTITIES = 300_000;

    private ImportRun() {}

    /** One console session that imports every file; the session's own time is taken off. */
    static double product(ProductServer product, List<Path> files) throws Exception {
        Timing session = Timing.of(1, 3, () -> product.console("sigtepunkt:committees"));
        String commands =
                files.stream().map(file -> "sigtepunkt:import " + file).collect(Collectors.joining("; "));
        long start = System.nanoTime();
        String told = product.console(commands);
        double taken = (System.nanoTime() - start) / 1e6 - session.median();
        if (told.lines().filter(line -> line.contains("er indlæst")).count() != files.size()) {
            throw new IllegalStateException("not every file was imported:\n" + told);
        }
        return taken;
    }

    static double rawDerby(Size size, Path folder) throws Exception {
        EmbeddedDataSource database = create(folder);
        long start;
        try (Connection connection = database.getConnection()) {
            ObservationSql.createAsTheProduct(connection);
            start = System.nanoTime();
            ObservationSql.insert(connection, Rows.of(size), ImportFiles.LINES);
        }
        double taken = (System.nanoTime() - start) / 1e6;
        Derby.shutDown(database);
        return taken;
    }

    /** @return the time for the whole size, reckoned from the part that was measured */
    static double entities(Size size, Path folder) throws Exception {
        EmbeddedDataSource database = create(folder);
        try (Connection connection = database.getConnection()) {
            ObservationSql.createAsTheProduct(connection);
        }
        int measured = Math.min(size.observations(), MOST_ENTITIES);
        long start = System.nanoTime();
        EntityImport.insert(database, new FirstRows(Rows.of(size), measured), ImportFiles.LINES);
        double taken = (System.nanoTime() - start) / 1e6;
        Derby.shutDown(database);
        return taken * size.observations() / measured;
    }

    private static EmbeddedDataSource create(Path folder) {
        EmbeddedDataSource database = Derby.at(folder);
        database.setCreateDatabase("create");
        return database;
    }
}
