package dk.sigtepunkt.domain.influence;

/** Something that a committee's people said of an influence for everybody to read. */
public record SaidWord(WordRef ref, WordEntry.Said said) {}
