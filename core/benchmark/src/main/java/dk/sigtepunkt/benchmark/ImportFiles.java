package dk.sigtepunkt.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The figures of a size as CSV files for the product's import. */
final class ImportFiles {
    static final int LINES = 100_000;

    private ImportFiles() {}

    static List<Path> write(Size size, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        Iterator<Row> rows = Rows.of(size);
        while (rows.hasNext()) {
            Path file = folder.resolve("maaling-" + files.size() + ".csv");
            try (Writer csv = Files.newBufferedWriter(file)) {
                csv.write("indicator;area;period;value\n");
                for (int line = 0; line < LINES && rows.hasNext(); line++) {
                    Row row = rows.next();
                    csv.write(row.indicator()
                            + ';'
                            + row.area()
                            + ';'
                            + row.period().code()
                            + ';'
                            + row.value()
                            + '\n');
                }
            }
            files.add(file);
        }
        return files;
    }
}
