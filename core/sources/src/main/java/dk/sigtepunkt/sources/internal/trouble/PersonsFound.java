package dk.sigtepunkt.sources.internal.trouble;

/** What was to be read has something that looks like a person's number: it is refused whole, and none of it is kept. */
public final class PersonsFound extends SourceTrouble {
    private static final long serialVersionUID = 1L;

    public PersonsFound(String sentence) {
        super(sentence, false);
    }
}
