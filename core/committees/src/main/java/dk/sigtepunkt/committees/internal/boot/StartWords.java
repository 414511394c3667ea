package dk.sigtepunkt.committees.internal.boot;

import dk.sigtepunkt.domain.start.StartFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What is said when the server cannot start or close: causes and remedies, each without a full stop. */
interface StartWords {
    static StartWords danish() {
        return new DanishStartWords();
    }

    /** @param fault cause and remedy */
    String cannotStart(StartFault fault);

    String folderUnreadable(Path folder, String user);

    String letTheUserIn();

    String partFails(String part, String problem);

    String partLacks(String part, List<String> lacking);

    String tooSlow(Duration limit);

    String readTheLog();

    String cannotClose();
}
