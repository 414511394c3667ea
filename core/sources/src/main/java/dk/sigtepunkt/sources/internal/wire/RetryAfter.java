package dk.sigtepunkt.sources.internal.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header that tells when a host may be asked again: a number of seconds, or a time. */
final class RetryAfter {
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** @return negative when the text is neither */
    static Duration read(String text, Instant now) {
        String stripped = text.strip();
        if (stripped.length() <= MOST_DIGITS && stripped.chars().allMatch(Character::isDigit) && !stripped.isEmpty()) {
            return Duration.ofSeconds(Long.parseLong(stripped));
        }
        try {
            Instant time = ZonedDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, time);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException neither) {
            return Duration.ofSeconds(-1);
        }
    }
}
