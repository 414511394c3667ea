package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/** A data source's stable id, {@code committee/key}. */
public record SourceKey(CommitteeId committee, String key) implements Comparable<SourceKey> {
    public SourceKey {
        ValueCheck.key("datakildens nøgle", key);
    }

    /** @throws IllegalArgumentException when the text is not {@code committee/key} */
    public static SourceKey parse(String text) {
        int slash = text.indexOf('/');
        ValueCheck.that(slash > 0, "»%s« er ikke en datakilde; den skrives udvalg/nøgle".formatted(text));
        return new SourceKey(new CommitteeId(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(SourceKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return committee + "/" + key;
    }
}
