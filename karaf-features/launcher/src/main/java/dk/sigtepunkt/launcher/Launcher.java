package dk.sigtepunkt.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.main.Main;

/** Prepares the data folder, then becomes Karaf. bin/sigtepunkt starts it and sets the system properties it reads. */
public final class Launcher {

    private static final int NOT_STOPPED = 1;

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        var data = Path.of(System.getProperty("sigtepunkt.data"));
        var runtime = Path.of(System.getProperty("karaf.data"));
        if (!DataLock.take(data.resolve("lock"))) {
            System.err.println("Sigtepunkt: en anden server kører allerede på " + data);
            System.exit(1);
        }
        String port = System.getProperty("sigtepunkt.port");
        if (!free(port)) {
            System.err.printf(
                    "Sigtepunkt: port %s er optaget eller er ingen port; sæt SIGTEPUNKT_PORT til en ledig.%n", port);
            System.exit(1);
        }
        System.out.println("Sigtepunkt starter; data ligger i " + data);
        OldRuntimes.remove(runtime);
        OperatorKey.ensure(data.resolve("ssh"));
        System.setProperty("sigtepunkt.ssh.port", sshPort(data.resolve("ssh.port")));
        System.exit(run(new Main(arguments)));
    }

    /** Karaf's own main class stops the framework on SIGTERM only; Ctrl-C would leave the database as after a crash. */
    private static int run(Main karaf) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(karaf), "stop-karaf"));
        karaf.launch();
        karaf.awaitShutdown();
        return stop(karaf);
    }

    /** Karaf declares Exception; the process ends here either way. */
    @SuppressWarnings("IllegalCatch")
    private static synchronized int stop(Main karaf) {
        try {
            return karaf.destroy() ? 0 : NOT_STOPPED;
        } catch (Exception e) {
            e.printStackTrace();
            return NOT_STOPPED;
        }
    }

    /** Asked before the start, because afterwards another server on the port would look like this one. */
    private static boolean free(String port) {
        try (var socket = new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }

    private static String sshPort(Path file) throws IOException {
        var port = System.getProperty("sigtepunkt.ssh.port", "");
        if (port.isBlank()) {
            try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = Integer.toString(free.getLocalPort());
            }
        }
        Files.writeString(file, port + "\n");
        return port;
    }
}
