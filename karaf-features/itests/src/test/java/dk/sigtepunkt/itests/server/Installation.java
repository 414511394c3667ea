package dk.sigtepunkt.itests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** The archive, unpacked into one folder, with a data folder beside it. */
public final class Installation {
    private final Path home;
    private final Path data;

    private Installation(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    /** The archive is unpacked once; every installation has the same files, and {@code etc/} and a data folder of its own. */
    private static final class Archive {
        static final Installation UNPACKED = unpacked();

        private static Installation unpacked() {
            try {
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/servers")), "archive")
                        .toAbsolutePath();
                Path archive = Path.of(System.getProperty("sigtepunkt.archive"));
                assertThat(archive).as("the archive of the build").exists();
                Commands.run(folder, "tar", "xzf", archive.toString());
                return new Installation(folder.resolve("sigtepunkt-1.0.0"), folder.resolve("data"));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    public static Installation unpack(String name) {
        try {
            return Archive.UNPACKED.beside(name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same over a data folder in which a server has been started once: the schema and the example figures are there. */
    public static Installation startedBefore(String name) {
        Installation installation = unpack(name);
        StartedData.copyTo(installation.data);
        return installation;
    }

    /** The same files once more: links to them, so whoever changes one outside {@code etc/} puts another in its place. */
    public Installation beside(String name) throws IOException {
        Path folder = Files.createTempDirectory(home.resolve("../..").normalize(), name);
        Path copy = folder.resolve(home.getFileName());
        Commands.run(folder, "cp", "-al", home.toString(), copy.toString());
        Commands.run(folder, "rm", "-r", copy + "/etc");
        Commands.run(folder, "cp", "-r", home + "/etc", copy + "/etc");
        return new Installation(copy, folder.resolve("data"));
    }

    /** The same product as another build would be, over the data folder of an earlier one. */
    public Installation over(Installation earlier) throws IOException {
        Files.writeString(home.resolve("etc/build.id"), "another-build");
        return new Installation(home, earlier.data);
    }

    public String buildId() throws IOException {
        return Files.readString(home.resolve("etc/build.id")).strip();
    }

    public Server start() {
        return Server.start(this);
    }

    public Server start(Map<String, String> environment) {
        Server server = Server.begin(this, environment);
        server.awaitReady();
        return server;
    }

    public Path home() {
        return home;
    }

    public Path data() {
        return data;
    }

    public Path deploy() {
        return home.resolve("deploy");
    }

    /** Adds lines to a configuration file, before the start. */
    public void configure(String file, String lines) throws IOException {
        Files.writeString(
                home.resolve("etc").resolve(file), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    public String log() {
        try {
            return Files.readString(data.resolve("log/karaf.log"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
