package dk.sigtepunkt.benchmark;

import dk.sigtepunkt.contracts.time.Period;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * A committee's written report and the quarterly one, put together and answered as JSON to who writes them, of the installation as
 * it comes; beside them the figures that they are about by plain JDBC on the same Derby, and over bare arrays.
 */
final class WrittenLoad {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final int WARM = 100;
    private static final int MEASURED = 31;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([a-z0-9-]+)\"");

    private WrittenLoad() {}

    /** @param prefix of the indicators that it tells of */
    private record Asked(String name, String report, String prefix) {
        String address() {
            return "/api/v1/written-reports/" + report;
        }
    }

    /** That of the first committee and the one of all. */
    private static List<Asked> reports(ProductServer product) throws Exception {
        Matcher first = ID.matcher(new String(product.get("/api/v1/committees"), StandardCharsets.UTF_8));
        if (!first.find()) {
            throw new IllegalStateException("no committee");
        }
        String id = first.group(1);
        return List.of(
                new Asked("a committee's written report", "committee.%s.%s".formatted(id, QUARTER.code()), id + "."),
                new Asked("the quarterly report", "quarterly." + QUARTER.code(), ""));
    }

    /** The table, two lines a report. */
    static List<String> lines(Path archive, Path folder) throws Exception {
        List<Timing> taken = new ArrayList<>();
        try (ProductServer product = ProductServer.shipped(archive, folder)) {
            List<Asked> reports = reports(product);
            for (Asked asked : reports) {
                if (product.post(asked.address() + "/steps/begin", "") != 200) {
                    throw new IllegalStateException("could not begin " + asked.report());
                }
                taken.add(Timing.of(WARM, MEASURED, () -> product.getInside(asked.address())));
            }
            product.stop();
            EmbeddedDataSource database = Derby.at(product.derby());
            try (Connection connection = database.getConnection()) {
                return beside(reports, taken, connection);
            } finally {
                Derby.shutDown(database);
            }
        }
    }

    private static List<String> beside(List<Asked> reports, List<Timing> taken, Connection connection)
            throws Exception {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < taken.size(); at++) {
            Asked asked = reports.get(at);
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
