package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.BitSet;
import java.util.List;

/** Writes and reads figures with plain JDBC: bulk goes past the entity manager, which is several times slower. */
final class ObservationTable {
    private static final String INSERT = """
            insert into observation (batch_id, indicator_id, area, breakdown, period, period_start, period_end,
                value, status, note, known_at, origin, reference)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SCAN = """
            select indicator_id, area, breakdown, period, value, status, note, known_at, origin, reference, batch_id
            from observation""";
    private static final String OF_BATCH = SCAN + " where batch_id = ?";
    private static final int PORTION = 5_000;

    private ObservationTable() {}

    static void insert(Connection connection, long batch, List<Observation> observations) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            StoredForms forms = new StoredForms();
            int waiting = 0;
            for (Observation observation : observations) {
                bind(insert, batch, observation, forms);
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

    /**
     * Every figure; the book puts them in order much faster than a database does.
     *
     * @param batches is told the batches of the figures; one statement sees all of a batch or nothing
     */
    static FigureBook scan(Connection connection, FigureBook empty, BitSet batches) throws SQLException {
        FigureBook.Builder book = new FigureBook.Builder(empty);
        try (PreparedStatement select = connection.prepareStatement(SCAN)) {
            read(select, book, batches);
        }
        return book.build();
    }

    /** The book with the figures of some more batches. */
    static FigureBook read(Connection connection, BitSet batches, FigureBook present) throws SQLException {
        FigureBook.Builder book = new FigureBook.Builder(present);
        try (PreparedStatement select = connection.prepareStatement(OF_BATCH)) {
            for (int batch = batches.nextSetBit(0); batch >= 0; batch = batches.nextSetBit(batch + 1)) {
                select.setLong(1, batch);
                read(select, book, new BitSet());
            }
        }
        return book.build();
    }

    private static void read(PreparedStatement select, FigureBook.Builder book, BitSet batches) throws SQLException {
        select.setFetchSize(PORTION);
        try (ResultSet rows = select.executeQuery()) {
            ObservationReader reader = new ObservationReader(rows);
            while (rows.next()) {
                reader.addCurrent(book);
                batches.set(reader.batch());
            }
        }
    }

    private static void bind(PreparedStatement insert, long batch, Observation observation, StoredForms forms)
            throws SQLException {
        StoredForms.Days days = forms.days(observation.period());
        insert.setLong(1, batch);
        insert.setString(2, forms.indicator(observation.indicator()));
        insert.setString(3, observation.area().value());
        insert.setString(4, observation.breakdown().value());
        insert.setString(5, days.code());
        insert.setDate(6, days.start());
        insert.setDate(7, days.end());
        if (observation.figure().value().isPresent()) {
            insert.setDouble(8, observation.figure().value().getAsDouble());
        } else {
            insert.setNull(8, Types.DOUBLE);
        }
        insert.setString(9, observation.figure().status().code());
        insert.setString(10, observation.figure().note());
        insert.setString(11, forms.time(observation.knownAt()));
        insert.setString(12, observation.origin().code());
        insert.setString(13, observation.reference());
    }
}
