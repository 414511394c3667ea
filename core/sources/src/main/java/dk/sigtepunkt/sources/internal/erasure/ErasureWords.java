package dk.sigtepunkt.sources.internal.erasure;

import java.nio.file.Path;
import java.util.Locale;

/** What is said of the erasure, in the mark that it leaves and in the log. */
interface ErasureWords {
    /** Danish until there is another set. */
    static ErasureWords in(Locale language) {
        return new DanishErasureWords();
    }

    /** What stands in the file that marks the erasure as done. */
    String mark();

    String erased(int documents);

    String notYet(Path data);
}
