package dk.sigtepunkt.persistence.internal.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Times as text of one width, {@code 2026-03-29T02:30:00.123456Z}, which sorts as time does. Not TIMESTAMP columns:
 * Derby 10.16 moves those in batches through the server's own zone, where an hour is missing each spring. Microseconds,
 * the finest that all databases keep.
 */
public final class UtcText {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    /** The last time that there is a text for. */
    public static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private UtcText() {}

    public static Instant rounded(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws IllegalArgumentException outside the years 0-9999, where the text would not sort */
    public static String of(Instant time) {
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new IllegalArgumentException("Tidspunktet %s ligger uden for årene 0-9999".formatted(time));
        }
        return FORM.format(time);
    }

    public static Instant instant(String text) {
        return Instant.parse(text);
    }
}
