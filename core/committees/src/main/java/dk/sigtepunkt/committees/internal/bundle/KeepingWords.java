package dk.sigtepunkt.committees.internal.bundle;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** What is said of the copies that the data folder keeps of committees' bundles. */
interface KeepingWords {
    static KeepingWords danish() {
        return new DanishKeepingWords();
    }

    /** Who installed what came by the framework's own commands. */
    String console();

    /** @param instead what serves or could serve; empty when that is nothing */
    String damaged(String name, Path copy, Optional<String> instead);

    String servesMeanwhile(Version version);

    String earlierIsWhole(Version version, Path copy);

    String cannotComeBack(Path copy);

    /** For the log, without a full stop, as are the rest of these. */
    String mended(Path copy);

    String bothDamaged(Path copy);

    String updateNotKept(Bundle bundle);

    String notSetAside(Path copy);

    String notKept(KeptBundles.Identity bundle, Path folder);

    String notMovedToEarlier(Path copy);

    String folderUnreadable(Path folder);

    String provenanceUnreadable(Path description);

    String notDeleted(Path file);

    String noJar(Path file);

    String leaves(String file);

    String comesBack(Path copy);

    String doesNotComeBack(Path copy);
}
