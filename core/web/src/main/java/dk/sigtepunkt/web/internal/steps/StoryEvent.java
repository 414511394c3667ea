package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.web.internal.page.Link;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something in an action's story.
 *
 * @param when the day it happened, and when it was written
 * @param kind step, update, words or content, for its looks
 * @param heading what happened
 * @param lines what is said of it
 * @param links where more of it is
 */
public record StoryEvent(When when, String kind, String heading, List<String> lines, List<Link> links) {
    static final Comparator<StoryEvent> IN_TIME = Comparator.comparing(
                    (StoryEvent event) -> event.when().day())
            .thenComparing(event -> event.when().written());

    public StoryEvent {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }

    /**
     * @param date the day as it is read
     * @param by the role that wrote it and, where it was written another day, when; empty for what a content says
     */
    public record When(LocalDate day, Instant written, String date, String by) {}
}
