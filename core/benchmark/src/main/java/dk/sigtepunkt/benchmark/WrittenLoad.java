package dk.sigtepunkt.benchmark;

import dk.sigtepunkt.contracts.time.Period;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * A committee's written report and the quarterly one, put together and answered as JSON to who writes them, of the installation as
 * it comes; beside them the figures that they are about by plain JDBC on the same Derby, and over bare arrays.
 */
final class WrittenLoad {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final int WARM = 100;
    private static final int MEASURED = 31;
    private static final List<Asked> REPORTS = List.of(
            new Asked("a committee's written report", "committee.oekonomi." + QUARTER.code(), "oekonomi."),
            new Asked("the quarterly report", "quarterly." + QUARTER.code(), ""));

    private WrittenLoad() {}

    /** @param prefix of the indicators that it tells of */
    private record Asked(String name, String report, String prefix) {
        String address() {
            return "/api/v1/written-reports/" + report;
        }
    }

    /** The table, two lines a report. */
    static List<String> lines(Path archive, Path folder) throws Exception {
        List<Timing> taken = new ArrayList<>();
        try (ProductServer product = ProductServer.shipped(archive, folder)) {
            for (Asked asked : REPORTS) {
                if (product.post(asked.address() + "/steps/begin", "") != 200) {
                    throw new IllegalStateException("could not begin " + asked.report());
                }
                taken.add(Timing.of(WARM, MEASURED, () -> product.getInside(asked.address())));
            }
            product.stop();
            EmbeddedDataSource database = Derby.at(product.derby());
            try (Connection connection = database.getConnection()) {
                return beside(taken, connection);
            } finally {
                Derby.shutDown(database);
            }
        }
    }

    private static List<String> beside(List<Timing> taken, Connection connection) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < taken.size(); at++) {
            Asked asked = REPORTS.get(at);
            WrittenRows rows = WrittenRows.read(connection, asked.prefix(), QUARTER.end());
            Timing sql = Timing.of(
                    WARM,
                    MEASURED,
                    () -> WrittenRows.read(connection, asked.prefix(), QUARTER.end())
                            .newest());
            lines.add(line(asked, taken.get(at), "plain JDBC on the same Derby", sql));
            lines.add(line(asked, taken.get(at), "bare arrays", Timing.of(WARM, MEASURED, rows::newest)));
        }
        return lines;
    }

    private static String line(Asked asked, Timing product, String rival, Timing other) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.1f |",
                asked.name(),
                product.text(),
                rival,
                other.text(),
                product.times(other));
    }
}
