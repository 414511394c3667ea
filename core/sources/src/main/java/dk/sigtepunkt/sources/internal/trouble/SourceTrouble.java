package dk.sigtepunkt.sources.internal.trouble;

import dk.sigtepunkt.sources.internal.quote.Quoted;

/**
 * A source could not be asked or read. The sentence is Danish: what is wrong, where, what to do. What it has from a file
 * or an answer is marked as {@link Quoted}; the message is the whole of it, and therefore is not for the log.
 */
public class SourceTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String marked;
    private final boolean again;
    private final String code;

    /** @param again whether the same attempt may succeed later */
    public SourceTrouble(String sentence, boolean again) {
        this(sentence, again, "");
    }

    /** @param code the source's own code for what is wrong, for example {@code EXTRACT-NOTFOUND}; empty without one */
    public SourceTrouble(String sentence, boolean again, String code) {
        super(Quoted.whole(sentence));
        this.marked = sentence;
        this.again = again;
        this.code = code;
    }

    public SourceTrouble(String sentence, boolean again, Throwable cause) {
        super(Quoted.whole(sentence), cause);
        this.marked = sentence;
        this.again = again;
        this.code = "";
    }

    /** With what it quotes. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** With what it quotes marked, to be told open or whole. */
    public String marked() {
        return marked;
    }

    public boolean again() {
        return again;
    }

    public String code() {
        return code;
    }
}
