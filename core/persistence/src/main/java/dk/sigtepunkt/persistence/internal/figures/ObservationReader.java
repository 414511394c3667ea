package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Puts rows into a book; equal ids, periods and texts become one object, so that a large book stays small. */
final class ObservationReader {
    private final ResultSet rows;
    private final Map<String, IndicatorId> indicators = new HashMap<>();
    private final Map<String, AreaCode> areas = new HashMap<>();
    private final Map<String, Breakdown> breakdowns = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Instant> times = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();

    ObservationReader(ResultSet rows) {
        this.rows = rows;
    }

    /** Adds the figure in the row the result stands on. */
    void addCurrent(FigureBook.Builder book) throws SQLException {
        SeriesKey key = new SeriesKey(
                one(indicators, 1, IndicatorId::parse),
                one(areas, 2, AreaCode::new),
                one(breakdowns, 3, Breakdown::new));
        book.add(
                key,
                one(periods, 4, Period::parse),
                figure(),
                one(times, 8, UtcText::instant),
                StoredCodes.find(Origin.values(), Origin::code, text(9)),
                one(references, 10, Function.identity()));
    }

    /** The batch of the row the result stands on. */
    int batch() throws SQLException {
        return Math.toIntExact(rows.getLong(11));
    }

    private Figure figure() throws SQLException {
        double number = rows.getDouble(5);
        OptionalDouble value = rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
        ObservationStatus status = StoredCodes.find(ObservationStatus.values(), ObservationStatus::code, text(6));
        return new Figure(value, status, text(7));
    }

    private <T> T one(Map<String, T> known, int column, Function<String, T> make) throws SQLException {
        return known.computeIfAbsent(text(column), make);
    }

    private String text(int column) throws SQLException {
        return Objects.requireNonNull(rows.getString(column));
    }
}
