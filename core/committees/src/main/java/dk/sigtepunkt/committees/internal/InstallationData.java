package dk.sigtepunkt.committees.internal;

import java.nio.file.Path;

/** Where the operator keeps what is this municipality's own. */
final class InstallationData {
    private InstallationData() {}

    static Path configuration() {
        return Path.of(System.getProperty("karaf.etc", "etc"));
    }

    static Path data() {
        return Path.of(System.getProperty("sigtepunkt.data", "data"));
    }
}
