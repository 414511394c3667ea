package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.nio.file.Path;
import java.util.Set;

/** Why the installation's files cannot be used, and what the operator does about it: each without a full stop. */
interface InstallationWords {
    static InstallationWords danish() {
        return new DanishInstallationWords();
    }

    String noState(String kind);

    String lineMissing(String name);

    String decisionUnreadable(Path place);

    String simulatedTimeUnreadable(Path file);

    String putBackFromBackup();

    String areasUnreadable(Path file, String problem);

    /** For the log. */
    String areaLeftOut(Path file, int line);

    String noMunicipality(Path file, Finding first);

    String notShipped(Path file, CommitteeId wanted, Set<CommitteeId> shipped);

    String notUtf8(Path file);

    String missingOrUnreadable(Path file);

    String folderMissingOrUnreadable(Path folder);

    String strategyUnreadable(Path file, String problem);

    String currentUnreadable(Path folder, Finding first);

    String notOneCurrent(Path folder, long marked);

    /** For the log. */
    String strategyRefused(Finding finding);

    String mend();

    String mendTheFile();

    String mendTheFiles();

    String mendOrTakeOut();

    String mendOrPutBack();

    String putBack();
}
