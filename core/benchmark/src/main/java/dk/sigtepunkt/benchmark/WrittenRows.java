package dk.sigtepunkt.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that a written report is about, read by plain JDBC, and the newest of each series as lines: no status, no text, no
 * source and nobody's rights. What the product takes beside it is what a report is more than that.
 */
final class WrittenRows {
    private static final String SELECT = """
            select indicator_id, area, breakdown, value from observation
            where indicator_id like ? and period_end <= ? order by indicator_id, area, breakdown, period_end, known_at""";

    /** What has one newest figure. */
    private final List<String> series;

    private final double[] figures;

    private WrittenRows(List<String> series, double[] figures) {
        this.series = series;
        this.figures = figures;
    }

    /** @param prefix of the indicators that are told of; empty for all */
    static WrittenRows read(Connection connection, String prefix, LocalDate end) throws SQLException {
        List<String> series = new ArrayList<>();
        List<Double> figures = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, prefix + "%");
            select.setDate(2, Date.valueOf(end));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    series.add("%s;%s;%s".formatted(rows.getString(1), rows.getString(2), rows.getString(3)));
                    figures.add(rows.getDouble(4));
                }
            }
        }
        return new WrittenRows(
                List.copyOf(series),
                figures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The last figure of each series, over the bare lists. */
    byte[] newest() {
        StringBuilder lines = new StringBuilder();
        for (int at = 0; at < figures.length; at++) {
            boolean last = at + 1 == figures.length || !series.get(at).equals(series.get(at + 1));
            if (last) {
                lines.append(series.get(at)).append(';').append(figures[at]).append('\n');
            }
        }
        return lines.toString().getBytes(UTF_8);
    }
}
