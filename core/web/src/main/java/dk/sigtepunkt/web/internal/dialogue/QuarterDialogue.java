package dk.sigtepunkt.web.internal.dialogue;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;

/**
 * What was said of a quarter's figures.
 *
 * @param then written by the quarter's end
 * @param since written, or written otherwise, after it
 * @param record where whoever looks may write one down; empty when that one may not
 */
public record QuarterDialogue(List<DiscussionLine> then, List<DiscussionLine> since, String record) {
    /** @param book as it is known, of which some may be about what is shown */
    public static QuarterDialogue of(
            Period quarter, Reading reading, DialogueBook book, String record, Links links, Words words) {
        return new QuarterDialogue(
                lines(book.in(quarter), reading, links, words),
                lines(book.since(quarter), reading, links, words),
                record);
    }

    private static List<DiscussionLine> lines(List<Discussion> some, Reading reading, Links links, Words words) {
        return some.stream()
                .map(one -> DiscussionLine.of(one, reading.committees(), links, words))
                .toList();
    }
}
