package dk.sigtepunkt.committees.beskaeftigelse;

import dk.sigtepunkt.contracts.time.Period;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The committee's figures as its bundle brings them: {@code indicator;period;value;status;known_on;note}. Of several for the
 * same period the last line is the newest.
 */
final class OwnFigures {
    private static final int INDICATOR = 0;
    private static final int PERIOD = 1;
    private static final int VALUE = 2;
    private static final int CELLS = 3;

    private final Map<String, BigDecimal> values;

    private OwnFigures(Map<String, BigDecimal> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * @param file in the bundle
     * @throws IOException when there is none, or it cannot be read
     * @throws IllegalArgumentException when a value in it is no number
     */
    static OwnFigures read(String file) throws IOException {
        try (InputStream bytes = OwnFigures.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IOException("no file " + file);
            }
            return of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static OwnFigures of(String text) {
        Map<String, BigDecimal> values = new HashMap<>();
        text.lines().skip(1).map(line -> line.split(";", -1)).forEach(cells -> {
            if (cells.length >= CELLS) {
                put(values, cells[INDICATOR] + " " + cells[PERIOD], cells[VALUE]);
            }
        });
        return new OwnFigures(values);
    }

    /** A newer line without a value says that there is none after all. */
    private static void put(Map<String, BigDecimal> values, String where, String value) {
        if (value.isEmpty()) {
            values.remove(where);
        } else {
            values.put(where, new BigDecimal(value));
        }
    }

    /** Empty when there is none for the period. */
    Optional<BigDecimal> value(String indicator, Period period) {
        return Optional.ofNullable(values.get(indicator + " " + period.code()));
    }
}
