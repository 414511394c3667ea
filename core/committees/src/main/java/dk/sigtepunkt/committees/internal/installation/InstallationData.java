package dk.sigtepunkt.committees.internal.installation;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.municipality.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the operator keeps what is this municipality's own. */
public final class InstallationData {
    private InstallationData() {}

    /** The data folder's when there is one of that name, which an upgrade never touches; else the distribution's. */
    static Path ownOrShipped(String name) {
        Path own = data().resolve(name);
        return Files.exists(own) ? own : configuration().resolve(name);
    }

    static Path configuration() {
        return Path.of(System.getProperty("karaf.etc", "etc"));
    }

    public static Path data() {
        return DataFolder.path();
    }

    /** Where copies lie of what was installed while the server ran. */
    public static Path keptCommittees() {
        return data().resolve("committees");
    }

    /** Where committees are dropped to be installed. */
    public static Path deploy() {
        return Path.of(System.getProperty("karaf.base", "."))
                .resolve("deploy")
                .toAbsolutePath()
                .normalize();
    }

    /** Where the certificates lie whose signatures are trusted. */
    public static Path trustedCertificates() {
        return configuration().resolve("trusted");
    }

    /** Tells this build of the product from every other; empty when it cannot be told. */
    public static String build() {
        try {
            return Files.readString(configuration().resolve("build.id")).strip();
        } catch (IOException unknown) {
            return "";
        }
    }

    /** Where the bundles lie that the distribution brings, in Maven's layout. */
    public static Path systemRepository() {
        return Path.of(System.getProperty("karaf.home", "."))
                .resolve(System.getProperty("karaf.default.repository", "system"));
    }

    /** The committees that come with the product, each in a folder of its own. */
    static Set<CommitteeId> shippedCommittees() {
        try (Stream<Path> folders = Files.list(systemRepository().resolve("dk/sigtepunkt/committees"))) {
            // The bundle that reads committees has its versions there.
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> Character.isLetter(name.charAt(0)))
                    .map(CommitteeId::new)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException none) {
            return Set.of();
        }
    }
}
