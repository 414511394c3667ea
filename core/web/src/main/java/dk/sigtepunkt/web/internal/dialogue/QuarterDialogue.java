package dk.sigtepunkt.web.internal.dialogue;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.QuartersDialogue;
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
    /** @param said as it is known on the day that is read, of which some may be about what is shown */
    public static QuarterDialogue of(QuartersDialogue said, Reading reading, String record, Links links, Words words) {
        return new QuarterDialogue(
                lines(said.standing(), reading, links, words), lines(said.since(), reading, links, words), record);
    }

    /** Some discussions, of whichever quarter. */
    public static List<DiscussionLine> lines(List<Discussion> some, Reading reading, Links links, Words words) {
        return some.stream()
                .map(one -> DiscussionLine.of(one, reading.committees(), links, words))
                .toList();
    }
}
