package dk.sigtepunkt.contracts.identity;

/** Points at one focus area of one committee; written {@code committee/key}. */
public record FocusAreaRef(CommitteeId committee, FocusAreaKey key) {
    @Override
    public String toString() {
        return committee + "/" + key;
    }
}
