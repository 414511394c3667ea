package dk.sigtepunkt.rest.internal.dialogue;

import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.QuartersDialogue;
import java.util.List;

/**
 * What bodies said of a quarter's figures.
 *
 * @param standing written by the quarter's end, as it said then
 * @param since written, or written otherwise, after it
 */
public record ReportDiscussionsJson(List<DiscussionJson> standing, List<DiscussionJson> since) {
    public static ReportDiscussionsJson of(QuartersDialogue quarter) {
        return new ReportDiscussionsJson(all(quarter.standing()), all(quarter.since()));
    }

    private static List<DiscussionJson> all(List<Discussion> some) {
        return some.stream().map(DiscussionJson::of).toList();
    }
}
