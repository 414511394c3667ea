package dk.sigtepunkt.domain.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Reads the time that somebody wants to look back to. */
public final class AsOf {
    private AsOf() {}

    /**
     * A day means its end in Denmark; today is what is known so far.
     *
     * @throws IllegalArgumentException with a sentence when the text is no time, or one to come
     */
    public static Instant parse(String text, Instant now, AsOfWords words) {
        Instant time = time(text, words);
        LocalDate today = LocalDate.ofInstant(now, Danish.ZONE);
        if (WrittenDay.looksLikeOne(text) ? !time.isBefore(Danish.endOf(today).plusNanos(1)) : time.isAfter(now)) {
            throw new IllegalArgumentException(words.inFuture(text, today));
        }
        return time;
    }

    private static Instant time(String text, AsOfWords words) {
        try {
            return WrittenDay.looksLikeOne(text) ? Danish.endOf(WrittenDay.parse(text)) : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(words.unreadable(text), unreadable);
        }
    }
}
