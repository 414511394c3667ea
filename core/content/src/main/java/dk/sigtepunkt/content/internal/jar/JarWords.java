package dk.sigtepunkt.content.internal.jar;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.identity.CommitteeId;

/** What is wrong with a jar that is handed in as a committee. */
interface JarWords {
    static JarWords danish() {
        return new DanishJarWords();
    }

    String corrupt();

    FaultWording nothingInIt();

    FaultWording forbiddenEntry(String name);

    /** @param most megabytes */
    FaultWording tooLargeUnpacked(int most);

    FaultWording tooManyEntries(int most);

    String noCommitteeFile(String path);

    String noManifest(String path);

    String unreadableManifest(String path);

    String noSymbolicName();

    FaultWording badSymbolicName(String name);

    FaultWording badVersion(String version);

    FaultWording otherCommittee(String said, CommitteeId content);
}
