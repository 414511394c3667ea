package dk.sigtepunkt.domain.roots;

import java.util.Arrays;
import java.util.List;

/**
 * Every text that people write of a quarter's report, and what is asked of the numbers in it. A text that is written in no
 * other place than these is in no report; whoever adds one says here how it is read, or a test fails.
 */
public enum ReportText {
    SECTION("Drafted.text", Asked.ROOTS),
    CORRECTION("Released.reason", Asked.ROOTS),
    WITHDRAWAL("TakenBack.reason", Asked.ROOTS),
    REFLECTION("Reflected.text", Asked.ROOTS),
    OVERALL_TEXT("Worded.text", Asked.ROOTS),
    CLOSED_GROUND("Closed.ground", Asked.ROOTS),
    STATUS_REASON("StatusSet.reason", Asked.ROOTS),
    FACT("Explained.fact", Asked.ROOTS),
    CAUSE("Explained.cause", Asked.ROOTS),
    ACTION("Explained.action", Asked.ROOTS),
    CAUSE_SOURCE("Explained.source", Asked.SOURCE),
    TREATED("Treated.decided", Asked.BODY),
    LAID("Laid.decided", Asked.BODY),
    COMMENT("Commented.text", Asked.WITHIN),
    SENT_BACK("SentBack.reason", Asked.WITHIN),
    REOPENED("Reopened.reason", Asked.WITHIN);

    /** What is asked of the numbers of a text. */
    public enum Asked {
        /** Each is the report's, or its writer's own with a source; another one is named and not taken. */
        ROOTS,
        /** It says itself where something is from. */
        SOURCE,
        /** What a body decided, as it said it: told with the body and the day of its meeting, which are the root of its numbers. */
        BODY,
        /** Nobody reads it but those who work on the report. */
        WITHIN
    }

    private final String written;
    private final Asked asked;

    ReportText(String written, Asked asked) {
        this.written = written;
        this.asked = asked;
    }

    /** The record that keeps it and its component, as {@code Reflected.text}. */
    public String written() {
        return written;
    }

    public Asked asked() {
        return asked;
    }

    /** Those of which the same is asked. */
    public static List<ReportText> of(Asked asked) {
        return Arrays.stream(values()).filter(text -> text.asked == asked).toList();
    }
}
