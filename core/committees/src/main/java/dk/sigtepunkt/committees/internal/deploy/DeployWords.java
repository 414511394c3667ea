package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.nio.file.Path;
import java.time.Duration;

/** What is said of committees that somebody deploys, stops, starts, takes back or takes out. */
interface DeployWords {
    static DeployWords danish() {
        return new DanishDeployWords();
    }

    /** Who installs what lies in the deploy folder, and as whom. */
    String folder();

    /** Who installs what lies in a committee's folder there. */
    String folder(CommitteeId committee);

    /** Who installed what the distribution brings. */
    String distribution();

    /** Who installed what came by the framework's own command. */
    String console();

    String serverStarts();

    String noEarlierVersion(CommitteeId committee);

    String runsNot(CommitteeId committee);

    String runsOrIsNotInstalled(CommitteeId committee);

    String contentRefused();

    String notInstalled(CommitteeId committee);

    String seeTheLog();

    String contentNotRead();

    /** For the log, without a full stop, as are the rest of these. */
    String beingRead(Path file, String by);

    String foldersNotRead();

    String waits(Path file);

    String stillInFolder(String file);

    String readingGoesOn(Duration waited);
}
