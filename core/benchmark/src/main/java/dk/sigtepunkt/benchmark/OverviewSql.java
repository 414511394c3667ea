package dk.sigtepunkt.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The overview in plain JDBC, several ways for each database; the fastest one is what the product is compared with. The
 * statements may take for granted that every figure has a number, which the product may not.
 */
final class OverviewSql {
    private static final String SCAN = """
            select indicator_id, breakdown, area, period, value from observation
            where period_end <= ? order by indicator_id, area, breakdown, period, known_at""";

    private static final String JOINED = """
            select r.indicator_id, r.breakdown, r.areas, m.value, m.period, y.value, r.mean, r.least, r.greatest
            from (select indicator_id, breakdown, count(*) as areas, sum(value) / count(*) as mean,
                    min(value) as least, max(value) as greatest from newest group by indicator_id, breakdown) r
            left join newest m on m.indicator_id = r.indicator_id and m.breakdown = r.breakdown and m.area = '%1$s'
            left join observation y on y.indicator_id = r.indicator_id and y.breakdown = r.breakdown and y.area = '%1$s'
                and y.period = cast(cast(substr(m.period, 1, 4) as int) - 1 as varchar(4)) || substr(m.period, 5)
            order by r.indicator_id, r.breakdown""".formatted(Town.area());

    /** PostgreSQL: one sorted pass. */
    static final String DISTINCT = """
            with newest as (
              select distinct on (indicator_id, area, breakdown) indicator_id, area, breakdown, period, value
              from observation where period_end <= ?
              order by indicator_id, area, breakdown, period_end desc, known_at desc)
            """ + JOINED;

    /** PostgreSQL: the newest end of each series by hashing, then joined back. */
    static final String HASHED = """
            with ends as (
              select indicator_id, area, breakdown, max(period_end) as period_end
              from observation where period_end <= ? group by indicator_id, area, breakdown),
            newest as (
              select o.indicator_id, o.area, o.breakdown, o.period, o.value from observation o
              join ends e using (indicator_id, area, breakdown, period_end))
            """ + JOINED;

    /** DuckDB: the value at the newest end, in one pass. */
    static final String ARG_MAX = """
            with newest as (
              select indicator_id, area, breakdown, arg_max(period, period_end) as period,
                arg_max(value, period_end) as value
              from observation where period_end <= ? group by indicator_id, area, breakdown)
            """ + JOINED;

    private OverviewSql() {}

    static byte[] single(Connection connection, String statement, LocalDate end) throws SQLException {
        StringBuilder csv = new StringBuilder(OverviewLine.HEAD);
        try (PreparedStatement select = connection.prepareStatement(statement)) {
            select.setDate(1, Date.valueOf(end));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    new OverviewLine(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getLong(3),
                                    new OverviewLine.Municipality(
                                            number(rows, 4), String.valueOf(rows.getString(5)), number(rows, 6)),
                                    new OverviewLine.Spread(number(rows, 7), number(rows, 8), number(rows, 9)))
                            .writeTo(csv);
                }
            }
        }
        return csv.toString().getBytes(UTF_8);
    }

    private static double number(ResultSet rows, int column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? Double.NaN : value;
    }

    /** Any database: every figure in order, folded here. */
    static byte[] folded(Connection connection, LocalDate end) throws SQLException {
        connection.setAutoCommit(false);
        StringBuilder csv = new StringBuilder(OverviewLine.HEAD);
        try (PreparedStatement select = connection.prepareStatement(SCAN)) {
            select.setFetchSize(5_000);
            select.setDate(1, Date.valueOf(end));
            try (ResultSet rows = select.executeQuery()) {
                Fold fold = new Fold(csv);
                while (rows.next()) {
                    fold.add(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getDouble(5));
                }
                fold.end();
            }
        }
        connection.rollback();
        return csv.toString().getBytes(UTF_8);
    }

    /** One indicator at a time; the benchmark's figures have one breakdown, the total. */
    private static final class Fold {
        private final StringBuilder csv;
        private final Map<String, Double> municipality = new HashMap<>();
        private String indicator = "";
        private String area = "";
        private String period = "";
        private String newestHere = "";
        private double value;
        private long areas;
        private double sum;
        private double least;
        private double greatest;

        Fold(StringBuilder csv) {
            this.csv = csv;
        }

        void add(String ofIndicator, String breakdown, String ofArea, String ofPeriod, double figure) {
            if (!breakdown.isEmpty() || !ofIndicator.startsWith(CommitteeFile.PREFIX)) {
                return;
            }
            if (!ofIndicator.equals(indicator)) {
                end();
                indicator = ofIndicator;
                area = ofArea;
            } else if (!ofArea.equals(area)) {
                endArea();
                area = ofArea;
            }
            period = ofPeriod;
            value = figure;
            if (ofArea.equals(Town.area())) {
                municipality.put(ofPeriod, figure);
                newestHere = ofPeriod;
            }
        }

        private void endArea() {
            least = areas == 0 ? value : Math.min(least, value);
            greatest = areas == 0 ? value : Math.max(greatest, value);
            sum += value;
            areas++;
        }

        void end() {
            if (period.isEmpty()) {
                return;
            }
            endArea();
            String before = newestHere.isEmpty()
                    ? ""
                    : (Integer.parseInt(newestHere.substring(0, 4)) - 1) + newestHere.substring(4);
            new OverviewLine(
                            indicator,
                            "",
                            areas,
                            new OverviewLine.Municipality(
                                    municipality.getOrDefault(newestHere, Double.NaN),
                                    newestHere,
                                    municipality.getOrDefault(before, Double.NaN)),
                            new OverviewLine.Spread(sum / areas, least, greatest))
                    .writeTo(csv);
            municipality.clear();
            newestHere = "";
            areas = 0;
            sum = 0;
            period = "";
        }
    }
}
