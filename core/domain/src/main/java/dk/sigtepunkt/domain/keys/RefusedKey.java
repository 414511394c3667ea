package dk.sigtepunkt.domain.keys;

/** That a key is not added. */
final class RefusedKey extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PersonalKeyRefusal why;

    RefusedKey(PersonalKeyRefusal.Reason reason, String sentence) {
        super(sentence);
        this.why = new PersonalKeyRefusal(reason, sentence);
    }

    PersonalKeyRefusal why() {
        return why;
    }
}
