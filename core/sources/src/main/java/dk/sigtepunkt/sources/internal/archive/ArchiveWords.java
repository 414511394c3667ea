package dk.sigtepunkt.sources.internal.archive;

import java.nio.file.Path;
import java.util.Locale;

/** What can be wrong with a kept document. */
interface ArchiveWords {
    /** Danish until there is another set. */
    static ArchiveWords in(Locale language) {
        return new DanishArchiveWords();
    }

    String notKept(Path folder);

    String notErased(Path folder);

    String noName(String sha256);

    String damaged(String sha256);
}
