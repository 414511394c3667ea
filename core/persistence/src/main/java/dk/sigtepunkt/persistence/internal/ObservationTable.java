package dk.sigtepunkt.persistence.internal;

import dk.sigtepunkt.contracts.Observation;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** Writes and reads figures with plain JDBC: bulk goes past the entity manager, which is several times slower. */
final class ObservationTable {
    private static final String INSERT = """
            insert into observation (batch_id, indicator_id, area, breakdown, period, period_start, period_end,
                value, status, note, known_at, origin, reference)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SCAN = """
            select indicator_id, area, breakdown, period, value, status, note, known_at, origin, reference
            from observation order by indicator_id, area, breakdown, period, known_at""";
    private static final int PORTION = 5_000;

    private ObservationTable() {}

    static void insert(Connection connection, long batch, List<Observation> observations) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Observation observation : observations) {
                bind(insert, batch, observation);
                insert.addBatch();
                waiting++;
                if (waiting == PORTION) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    static List<Observation> scan(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SCAN)) {
            select.setFetchSize(PORTION);
            try (ResultSet rows = select.executeQuery()) {
                ObservationReader reader = new ObservationReader(rows);
                List<Observation> observations = new ArrayList<>();
                while (rows.next()) {
                    observations.add(reader.current());
                }
                return observations;
            }
        }
    }

    private static void bind(PreparedStatement insert, long batch, Observation observation) throws SQLException {
        insert.setLong(1, batch);
        insert.setString(2, observation.indicator().toString());
        insert.setString(3, observation.area().value());
        insert.setString(4, observation.breakdown().value());
        insert.setString(5, observation.period().code());
        insert.setDate(6, Date.valueOf(observation.period().start()));
        insert.setDate(7, Date.valueOf(observation.period().end()));
        if (observation.figure().value().isPresent()) {
            insert.setDouble(8, observation.figure().value().getAsDouble());
        } else {
            insert.setNull(8, Types.DOUBLE);
        }
        insert.setString(9, observation.figure().status().code());
        insert.setString(10, observation.figure().note());
        insert.setString(11, UtcText.of(observation.knownAt()));
        insert.setString(12, observation.origin().code());
        insert.setString(13, observation.reference());
    }
}
