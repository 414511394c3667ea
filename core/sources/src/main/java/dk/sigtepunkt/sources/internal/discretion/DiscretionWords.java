package dk.sigtepunkt.sources.internal.discretion;

import java.util.Locale;

/** What stands in place of a figure that would tell of single persons. */
interface DiscretionWords {
    /** Danish until there is another set. */
    static DiscretionWords in(Locale language) {
        return new DanishDiscretionWords();
    }

    /** The note that is kept with the figure; the same for every hidden one. */
    String hidden(int threshold);
}
