package dk.sigtepunkt.domain.council;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A decision as somebody wrote it: nothing of it is judged yet, and what was not written is empty.
 *
 * @param subject one of {@link CouncilSubject#NAMES}
 * @param what the area as {@code committee/key}, or the indicator's id
 */
public record WantedDecision(String subject, String what, Terms terms, Source decided, String from) {
    /** The names that its parts are written under. */
    public static final List<String> FIELDS = List.of(
            "subject",
            "area",
            "wording",
            "sigtepunkt",
            "indicator",
            "period",
            "value",
            "low",
            "high",
            "body",
            "on",
            "source",
            "from");

    /**
     * @param period whose end the target is for, as {@code 2025} or {@code 2025K4}
     * @param value the target, in the indicator's unit
     * @param low of a target that is a band, in place of {@code value}: where it begins
     * @param high where it ends
     */
    public record Terms(String wording, String sigtepunkt, String period, String value, String low, String high) {}

    /** @param on the day, as {@code 2026-01-28} or {@code 28.01.2026} */
    public record Source(String body, String on, String source) {}

    /** @param field what was written in the field of that name; empty when nothing was */
    public static WantedDecision of(UnaryOperator<String> field) {
        UnaryOperator<String> text = name -> field.apply(name).strip();
        String subject = text.apply("subject");
        return new WantedDecision(
                subject,
                text.apply(subject.equals("target") ? "indicator" : "area"),
                new Terms(
                        text.apply("wording"),
                        text.apply("sigtepunkt"),
                        text.apply("period"),
                        text.apply("value"),
                        text.apply("low"),
                        text.apply("high")),
                new Source(text.apply("body"), text.apply("on"), text.apply("source")),
                text.apply("from"));
    }
}
