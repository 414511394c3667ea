package dk.sigtepunkt.domain.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day as people and programs write it: {@code 30.06.2025} or {@code 2025-06-30}. */
public final class WrittenDay {
    /** Of both. */
    public static final int LENGTH = "2025-06-30".length();

    private static final DateTimeFormatter DANISH =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {}

    /** @throws java.time.format.DateTimeParseException when it is written otherwise, or there is no such day */
    public static LocalDate parse(String text) {
        return text.indexOf('.') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DANISH);
    }
}
