package dk.sigtepunkt.reporting.seal.json;

/** A document that cannot be taken, with the place. */
public final class JsonUnreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final JsonTrouble trouble;
    private final String pointer;
    private final long at;

    /**
     * @param pointer to the field where reading ended; empty for the whole
     * @param at how many bytes or letters into the document; 0 when the field says it
     */
    public JsonUnreadable(JsonTrouble trouble, String pointer, long at) {
        super(trouble + " " + pointer);
        this.trouble = trouble;
        this.pointer = pointer;
        this.at = at;
    }

    /** Of a field. */
    public JsonUnreadable(JsonTrouble trouble, String pointer) {
        this(trouble, pointer, 0);
    }

    public JsonTrouble trouble() {
        return trouble;
    }

    public String pointer() {
        return pointer;
    }

    public long at() {
        return at;
    }
}
