package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.text.WrittenDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The day that a reader wants to see the figures of, as it stands in {@code ?kendt=30.06.2025}.
 *
 * @param text as it was written; empty when the reader wants to see what is known now
 * @param day empty also when the text is not a day
 */
public record KnownDay(String text, Optional<LocalDate> day) {
    static final String PARAMETER = "kendt";

    public static KnownDay of(PageRequest visit) {
        String text = visit.query().getOrDefault(PARAMETER, "").strip();
        try {
            LocalDate day = WrittenDay.parse(text);
            return new KnownDay(text, Optional.of(day).filter(one -> one.getYear() >= 1900 && one.getYear() <= 2100));
        } catch (DateTimeParseException notADay) {
            return new KnownDay(text, Optional.empty());
        }
    }

    /** The end of the day: what became known on it counts. */
    Optional<Instant> moment() {
        return day.map(Danish::endOf);
    }

    /** What is wrong with the text; empty when nothing is. */
    public String fault(LocalDate today, Words words) {
        if (day.filter(one -> one.isAfter(today)).isPresent()) {
            return words.say("page.day.future", today);
        }
        return text.isEmpty() || day.isPresent()
                ? ""
                : words.say("page.day.malformed", text.length() > 40 ? words.say("page.day.long") : text);
    }
}
