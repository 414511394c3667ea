package dk.sigtepunkt.domain.text;

import dk.sigtepunkt.contracts.figure.Figure;

/** How long one text may be that a person writes or that is told of what was done: a note, a reason, a sentence. */
public final class TextLimit {
    /** In characters as Java counts them; the columns that keep such texts are as wide. */
    public static final int LONGEST = Figure.LONGEST_NOTE;

    /** Of a reason; less says nothing. */
    public static final int SHORTEST_REASON = 5;

    private TextLimit() {}
}
