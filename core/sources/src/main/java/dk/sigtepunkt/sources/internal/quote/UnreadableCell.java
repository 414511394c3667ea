package dk.sigtepunkt.sources.internal.quote;

import dk.sigtepunkt.domain.text.Danish;

/** A cell that cannot be read. The message is Danish and has the cell in it: it is for those who are signed in. */
public final class UnreadableCell extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final QuoteWords WORDS = QuoteWords.in(Danish.LOCALE);

    private final String marked;

    /** @param sentence with what came from the file marked as {@link Quoted} */
    public UnreadableCell(String sentence) {
        super(Quoted.whole(sentence));
        this.marked = sentence;
    }

    public UnreadableCell(String sentence, Throwable cause) {
        super(Quoted.whole(sentence), cause);
        this.marked = sentence;
    }

    /** The sentence of any fault in a cell, marked; one that does not say what it quotes is quoted whole. */
    public static String marked(IllegalArgumentException fault) {
        return fault instanceof UnreadableCell ours
                ? ours.marked
                : Quoted.phrase(String.valueOf(fault.getMessage()), WORDS.unreadableCell());
    }
}
