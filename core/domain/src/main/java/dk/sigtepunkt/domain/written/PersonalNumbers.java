package dk.sigtepunkt.domain.written;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what looks like a CPR number in a text that people write: ten digits that begin with a day of a month, with or
 * without a dash and spaces before the last four, in whatever digits and whatever is hidden between them. The day may be 60 higher, as in a substitute number. The control digit is
 * not asked for, since newer numbers have none.
 */
public final class PersonalNumbers {
    private static final Pattern LIKE_ONE = Pattern.compile(
            "(?<!\\d)(?<!\\d[.,-])(\\d{2})(\\d{2})\\d{2}(?:\\h{0,3}[-‐‑‒–—−]\\h{0,3}|\\h{1,3})?\\d{4}(?!\\d)(?!-\\d)(?![.,]\\d)");
    private static final int SUBSTITUTE = 60;
    private static final int DAYS = 31;
    private static final int MONTHS = 12;
    private static final int DECIMAL = 10;

    private PersonalNumbers() {}

    public static boolean in(String text) {
        return LIKE_ONE.matcher(plain(text)).results().anyMatch(PersonalNumbers::begunByADay);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(one -> !Unseen.betweenDigits(one))
                .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, DECIMAL) : one)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean begunByADay(MatchResult found) {
        int day = Integer.parseInt(found.group(1));
        int month = Integer.parseInt(found.group(2));
        int born = day > SUBSTITUTE ? day - SUBSTITUTE : day;
        return born >= 1 && born <= DAYS && month >= 1 && month <= MONTHS;
    }
}
