package dk.sigtepunkt.sources.internal;

/** A source could not be asked or read. The message is Danish: what is wrong, where, what to do. */
public class SourceTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean again;
    private final String code;

    /** @param again whether the same attempt may succeed later */
    public SourceTrouble(String sentence, boolean again) {
        this(sentence, again, "");
    }

    /** @param code the source's own code for what is wrong, for example {@code EXTRACT-NOTFOUND}; empty without one */
    public SourceTrouble(String sentence, boolean again, String code) {
        super(sentence);
        this.again = again;
        this.code = code;
    }

    public SourceTrouble(String sentence, boolean again, Throwable cause) {
        super(sentence, cause);
        this.again = again;
        this.code = "";
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public boolean again() {
        return again;
    }

    public String code() {
        return code;
    }
}
