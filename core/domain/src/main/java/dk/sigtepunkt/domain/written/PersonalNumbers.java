package dk.sigtepunkt.domain.written;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what looks like a CPR number in a text that people write: ten digits that begin with a day of a month, with or
 * without a dash or a space before the last four. The day may be 60 higher, as in a substitute number. The control digit is
 * not asked for, since newer numbers have none.
 */
public final class PersonalNumbers {
    private static final Pattern LIKE_ONE = Pattern.compile(
            "(?<!\\d)(?<!\\d[.,-])(\\d{2})(\\d{2})\\d{2}[- \\u00a0‐‑‒–−]?\\d{4}(?!\\d)(?!-\\d)(?![.,]\\d)");
    private static final int SUBSTITUTE = 60;
    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    private PersonalNumbers() {}

    public static boolean in(String text) {
        return LIKE_ONE.matcher(text).results().anyMatch(PersonalNumbers::begunByADay);
    }

    private static boolean begunByADay(MatchResult found) {
        int day = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        int born = day > SUBSTITUTE ? day - SUBSTITUTE : day;
        return born >= 1 && born <= DAYS && month >= 1 && month <= MONTHS;
    }
}
