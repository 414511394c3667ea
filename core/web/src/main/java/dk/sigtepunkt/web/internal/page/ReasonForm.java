package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.text.Words;

/**
 * A form in which a person must say why.
 *
 * @param reason as it was written
 * @param fault what is wrong with it, a Danish sentence; empty when nothing is
 * @param refusal why nothing was done all the same; empty when nothing was refused
 */
public record ReasonForm(String reason, String fault, String refusal) {
    public static final ReasonForm EMPTY = new ReasonForm("", "", "");

    public static ReasonForm sent(PageRequest visit) {
        String reason = visit.field("reason");
        return new ReasonForm(reason, fault(reason, visit.words()), "");
    }

    private static String fault(String reason, Words words) {
        if (reason.isEmpty()) {
            return words.say("page.reason.none");
        }
        if (reason.length() < TextLimit.SHORTEST_REASON) {
            return words.say("page.reason.short", TextLimit.SHORTEST_REASON);
        }
        return reason.length() > TextLimit.LONGEST
                ? words.say("page.reason.long", String.valueOf(reason.length()), String.valueOf(TextLimit.LONGEST))
                : "";
    }

    public int shortest() {
        return TextLimit.SHORTEST_REASON;
    }

    public int longest() {
        return TextLimit.LONGEST;
    }

    public boolean complete() {
        return fault.isEmpty();
    }

    public ReasonForm refused(String sentence) {
        return new ReasonForm(reason, fault, sentence);
    }
}
