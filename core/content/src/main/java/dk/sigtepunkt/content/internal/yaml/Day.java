package dk.sigtepunkt.content.internal.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads a day; the years are those that a period may have. */
public final class Day {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Day() {}

    /**
     * @param advice how to write it, part of the sentence when it is no day
     * @throws IllegalArgumentException with a Danish sentence when there is no such day, or not in 1900-2100
     */
    public static LocalDate of(String text, String advice) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException(
                        "datoen »%s« ligger uden for årene %d-%d".formatted(text, FIRST_YEAR, LAST_YEAR));
            }
            return day;
        } catch (DateTimeParseException noSuchDay) {
            throw new IllegalArgumentException("»%s« er ikke en dato; %s".formatted(text, advice), noSuchDay);
        }
    }
}
