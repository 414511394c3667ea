package dk.sigtepunkt.domain.text;

import dk.sigtepunkt.contracts.figure.Figure;

/** How long one text may be that a person writes or that is told of what was done: a note, a reason, a sentence. */
public final class TextLimit {
    /** In characters as Java counts them; the columns that keep such texts are as wide. */
    public static final int LONGEST = Figure.LONGEST_NOTE;

    /** Of a reason; less says nothing. */
    public static final int SHORTEST_REASON = 5;

    private static final int LONGEST_QUOTED = 60;

    private TextLimit() {}

    /** A text that somebody wrote, as a refusal repeats it. */
    public static String quoted(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }
}
