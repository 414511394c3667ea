package dk.sigtepunkt.domain.wording;

import java.util.Set;

/**
 * A word, a number or a mark of a text.
 *
 * @param text in small letters, without what is not seen
 * @param from where it begins in the text as it was given
 * @param to after its last character
 */
record Word(String text, int from, int to, Set<Sense> senses) {
    boolean is(Sense sense) {
        return senses.contains(sense);
    }

    /** Whether it is one of some words. */
    boolean reads(String... some) {
        return Set.of(some).contains(text);
    }

    boolean any(Set<Sense> some) {
        return some.stream().anyMatch(senses::contains);
    }
}
