package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.karaf.main.Main;

/** Prepares the data folder, then becomes Karaf. bin/sigtepunkt starts it and sets the system properties it reads. */
public final class Launcher {
    /** Set by the server when it has told why it cannot start: the exit code. */
    static final String FAULT = "sigtepunkt.start.fault";
    /** Set by the server when it answers. */
    private static final String STARTED = "sigtepunkt.started";

    private static final String FAILED = "Sigtepunkt kan ikke starte: ";

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        UntilTold.guardStreams();
        var data = Path.of(System.getProperty("sigtepunkt.data"));
        var console = new Console(data);
        try {
            prepare(data, Path.of(System.getProperty("karaf.data")));
            System.out.println("Sigtepunkt starter; data ligger i " + data);
            System.exit(run(new Main(arguments), console));
        } catch (StartFault fault) {
            console.error(FAILED + fault.getMessage());
            System.setProperty(FAULT, Integer.toString(fault.exitCode()));
            System.exit(fault.exitCode());
        }
    }

    private static void prepare(Path data, Path runtime) throws StartFault, GeneralSecurityException {
        Configuration.check(Path.of(System.getProperty("karaf.etc")));
        DataFolder.check(data, runtime);
        try {
            if (!DataLock.take(data.resolve("lock"))) {
                throw new StartFault(
                        StartFault.BUSY,
                        "en anden server kører allerede på »%s«; stop den, eller sæt SIGTEPUNKT_DATA til en anden mappe."
                                .formatted(data));
            }
            Ports.check(System.getProperty("sigtepunkt.port"), "SIGTEPUNKT_PORT");
            SimulationStart.decide(
                    data,
                    Path.of(System.getProperty("karaf.etc")),
                    System.getProperty("sigtepunkt.simulated.time", ""),
                    Clock.systemUTC());
            QuotedLines.erase(data);
            OldRuntimes.remove(runtime);
            LeftOvers.sweep(runtime.resolve("tmp"));
            OperatorKey.ensure(data.resolve("ssh"));
            System.setProperty("sigtepunkt.ssh.port", sshPort(data.resolve("ssh.port")));
            System.setProperty("sigtepunkt.console.port", consolePort(data.resolve("console.port")));
        } catch (IOException failed) {
            throw StartFault.of(failed, data);
        }
    }

    /** Karaf's own main class stops the framework on SIGTERM only; Ctrl-C would leave the database as after a crash. */
    private static int run(Main karaf, Console console) throws StartFault, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(karaf, console), "stop-karaf"));
        // Karaf declares Exception; a task narrows it.
        var life = new FutureTask<Boolean>(() -> {
            karaf.launch();
            karaf.awaitShutdown();
            return true;
        });
        life.run();
        try {
            life.get();
        } catch (ExecutionException failed) {
            throw new StartFault(
                    StartFault.OTHER,
                    "Karaf kan ikke køre (%s); pak distributionen ud igen, og behold kun egne ændringer i etc/."
                            .formatted(failed.getCause()));
        }
        var stopped = stop(karaf);
        return Integer.getInteger(FAULT, stopped ? 0 : StartFault.OTHER);
    }

    /** However the process ends: by a signal, by Karaf when a feature is missing, or by itself. */
    private static void end(Main karaf, Console console) {
        stop(karaf);
        if (System.getProperty(STARTED) == null && System.getProperty(FAULT) == null) {
            console.error(
                    "Sigtepunkt sluttede, før serveren var klar; stoppede du den ikke selv, står grunden i log/karaf.log i datamappen, og mangler der noget i system/, så pak distributionen ud igen.");
        }
    }

    /** Karaf declares Exception; the process ends here either way. */
    @SuppressWarnings("IllegalCatch")
    private static synchronized boolean stop(Main karaf) {
        try {
            return karaf.destroy();
        } catch (Exception e) {
            e.printStackTrace();
            return false;
        }
    }

    private static String sshPort(Path file) throws IOException, StartFault {
        return port(System.getProperty("sigtepunkt.ssh.port", ""), "SIGTEPUNKT_SSH_PORT", file);
    }

    /** @return empty where there is to be no console for people */
    private static String consolePort(Path file) throws IOException, StartFault {
        var wanted = System.getProperty("sigtepunkt.console.port", "");
        if (wanted.equals("off")) {
            Files.deleteIfExists(file);
            return "";
        }
        return port(wanted, "SIGTEPUNKT_CONSOLE_PORT", file);
    }

    private static String port(String wanted, String setting, Path file) throws IOException, StartFault {
        var port = wanted;
        if (port.isBlank()) {
            port = Ports.free();
        } else {
            Ports.check(port, setting);
        }
        Files.writeString(file, port + "\n");
        return port;
    }
}
