package dk.sigtepunkt.domain.roots;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a number in a text is a number of.
 *
 * @param factor that the number is written in: 1,000 for thousands; 1 for none
 * @param noun the word after it, or both where it is followed by another, in small letters; empty where none follows or the kind says all
 */
record Measure(Kind kind, BigDecimal factor, String noun) {
    enum Kind {
        PERCENT,
        /** A share in words, which is no percentage to the point. */
        SHARE,
        /** The distance between two shares. */
        POINTS,
        MONEY,
        RANK,
        /** A number of what the next word says. */
        COUNTED,
        /** Nothing that follows says of what. */
        BARE
    }

    static final Measure BARE = new Measure(Kind.BARE, BigDecimal.ONE, "");

    static Measure of(Kind kind) {
        return new Measure(kind, BigDecimal.ONE, "");
    }

    /** The words after it. */
    List<String> words() {
        return List.of(noun.split("[ \\u00a0\\u2007\\u2009\\u202f]"));
    }

    boolean scaled() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }
}
