package dk.sigtepunkt.content.internal.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;

/** Reads a day; the years are those that a period may have. */
public final class Day {
    private static final YamlWords WORDS = YamlWords.danish();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Day() {}

    /**
     * @param advice says of what is no day how to write one
     * @throws IllegalArgumentException with what is wrong when there is no such day, or not in 1900-2100
     */
    public static LocalDate of(String text, UnaryOperator<String> advice) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(WORDS.outsideYears(text, FIRST_YEAR, LAST_YEAR));
            }
            return day;
        } catch (DateTimeParseException noSuchDay) {
            throw new IllegalArgumentException(advice.apply(text), noSuchDay);
        }
    }
}
