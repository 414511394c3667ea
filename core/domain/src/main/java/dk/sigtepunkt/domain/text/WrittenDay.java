package dk.sigtepunkt.domain.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** A day as people and programs write it: {@code 30.06.2025}, {@code 30.6.2025} or {@code 2025-06-30}. */
public final class WrittenDay {
    private static final Pattern FORM = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    private static final DateTimeFormatter DANISH =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private WrittenDay() {}

    /** Whether it is written as a day; it may be one that there never was. */
    public static boolean looksLikeOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws DateTimeParseException when it is written otherwise, or there is no such day */
    public static LocalDate parse(String text) {
        if (!looksLikeOne(text)) {
            throw new DateTimeParseException("not written as a day", text, 0);
        }
        return text.indexOf('.') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DANISH);
    }
}
