package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.text.WrittenDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The day that a reader wants to see the figures of, as it stands in {@code ?kendt=30.06.2025}.
 *
 * @param text as it was written; empty when the reader wants to see what is known now
 * @param day empty also when the text is not a day
 */
public record KnownDay(String text, Optional<LocalDate> day) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    public static KnownDay of(PageRequest visit) {
        String text = visit.query().getOrDefault(Links.DAY, "").strip();
        try {
            return new KnownDay(text, Optional.of(WrittenDay.parse(text)).filter(KnownDay::isNear));
        } catch (DateTimeParseException notADay) {
            return new KnownDay(text, Optional.empty());
        }
    }

    /** No figure is known from before, and no database need keep what comes after. */
    private static boolean isNear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** The end of the day: what became known on it counts. */
    Optional<Instant> moment() {
        return day.map(Danish::endOf);
    }

    /** The day when nothing is wrong with it: links do not carry another one along. */
    public Optional<LocalDate> sound(LocalDate today) {
        return day.filter(one -> !one.isAfter(today));
    }

    /** What every page answers that is asked for a day which is none; empty when nothing is wrong. */
    public static Optional<PageResult> objection(PageRequest visit, LocalDate today) {
        String fault = of(visit).fault(today, visit.words());
        return fault.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageResult.Problem(400, visit.say("page.day.wrong"), fault));
    }

    /**
     * What is answered to a day on which nothing was known of what is there now.
     *
     * @param now the same visit, which asks for no day
     */
    public static PageResult notYet(PageRequest visit, PageRequest now) {
        String then = of(visit).day().map(Danish::date).orElse("");
        return new PageResult.Problem(
                404,
                visit.say("page.missing"),
                visit.say("page.day.not-yet", then),
                List.of(new Link(Links.address(now.path(), now.query()), visit.say("page.day.now"))));
    }

    /** What is wrong with the text; empty when nothing is. */
    public String fault(LocalDate today, Words words) {
        if (day.filter(one -> one.isAfter(today)).isPresent()) {
            return words.say("page.day.future", today);
        }
        if (text.isEmpty() || day.isPresent()) {
            return "";
        }
        return isOne(text)
                ? words.say("page.day.far", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR))
                : words.say("page.day.malformed", text.length() > 40 ? words.say("page.day.long") : text);
    }

    private static boolean isOne(String text) {
        try {
            return !isNear(WrittenDay.parse(text));
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }
}
