package dk.sigtepunkt.web.internal.page;

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

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;

    public static ReasonForm sent(PageRequest visit) {
        String reason = visit.field("reason");
        return new ReasonForm(reason, fault(reason, visit.words()), "");
    }

    private static String fault(String reason, Words words) {
        if (reason.isEmpty()) {
            return words.say("page.reason.none");
        }
        if (reason.length() < SHORTEST) {
            return words.say("page.reason.short", SHORTEST);
        }
        return reason.length() > LONGEST
                ? words.say("page.reason.long", String.valueOf(reason.length()), String.valueOf(LONGEST))
                : "";
    }

    public boolean complete() {
        return fault.isEmpty();
    }

    public ReasonForm refused(String sentence) {
        return new ReasonForm(reason, fault, sentence);
    }
}
