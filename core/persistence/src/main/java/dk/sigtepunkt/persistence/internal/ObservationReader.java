package dk.sigtepunkt.persistence.internal;

import dk.sigtepunkt.contracts.AreaCode;
import dk.sigtepunkt.contracts.Breakdown;
import dk.sigtepunkt.contracts.Figure;
import dk.sigtepunkt.contracts.IndicatorId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.ObservationStatus;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.contracts.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Makes figures of rows; equal ids, periods and texts become one object, so that a large book stays small. */
final class ObservationReader {
    private final ResultSet rows;
    private final Map<String, IndicatorId> indicators = new HashMap<>();
    private final Map<String, AreaCode> areas = new HashMap<>();
    private final Map<String, Breakdown> breakdowns = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Instant> times = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    ObservationReader(ResultSet rows) {
        this.rows = rows;
    }

    /** The figure in the row the result stands on. */
    Observation current() throws SQLException {
        return new Observation(
                one(indicators, 1, IndicatorId::parse),
                one(periods, 4, Period::parse),
                one(areas, 2, AreaCode::new),
                one(breakdowns, 3, Breakdown::new),
                figure(),
                one(times, 8, UtcText::instant),
                Codes.find(Origin.values(), Origin::code, text(9)),
                one(texts, 10, Function.identity()));
    }

    private Figure figure() throws SQLException {
        double number = rows.getDouble(5);
        OptionalDouble value = rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
        ObservationStatus status = Codes.find(ObservationStatus.values(), ObservationStatus::code, text(6));
        return new Figure(value, status, one(texts, 7, Function.identity()));
    }

    private <T> T one(Map<String, T> known, int column, Function<String, T> make) throws SQLException {
        return known.computeIfAbsent(text(column), make);
    }

    private String text(int column) throws SQLException {
        return Objects.requireNonNull(rows.getString(column));
    }
}
