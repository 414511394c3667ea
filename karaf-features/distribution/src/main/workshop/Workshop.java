import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * {@code mvn -Pdev}: runs the assembled server over the source tree's templates and styles, and puts each bundle of ours that
 * is built meanwhile into it. Nothing of this is in the distribution: the server is told by a property of its process and by
 * its own console.
 */
final class Workshop {
    private static final String MEMORY = "-Xmx512m -XX:+UseSerialGC";
    private static final int LOOK_EVERY_MILLIS = 250;

    private final Path root;
    private final Path home;
    private final Path data;
    private final String port;
    private final String debug;
    private final HttpClient http = HttpClient.newHttpClient();

    private Workshop(Path root, Path home, Path data, String port, String debug) {
        this.root = root;
        this.home = home;
        this.data = data;
        this.port = port;
        this.debug = debug;
    }

    /** @param words root, assembly, data folder, port; where there is a debugger, its port is a property */
    public static void main(String[] words) throws IOException, InterruptedException, GeneralSecurityException {
        Workshop workshop = new Workshop(
                Path.of(words[0]), Path.of(words[1]), Path.of(words[2]), words[3], System.getProperty("debug", ""));
        System.exit(workshop.open());
    }

    private int open() throws IOException, InterruptedException, GeneralSecurityException {
        forget(data.resolve("runtime"));
        Map<Path, Built> seen = new TreeMap<>();
        for (Path jar : jars()) {
            seen.put(jar, Built.of(jar));
        }
        Process server = started();
        Runtime.getRuntime().addShutdownHook(new Thread(server::destroy, "stop-server"));
        while (server.isAlive() && !ready()) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        if (server.isAlive()) {
            say("templates and styles are live at the next reload; Java after: mvn -q -Pdev -am -pl core/web");
        }
        while (server.isAlive()) {
            take(seen);
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return server.exitValue();
    }

    /** Bundles that an earlier workshop has put in would otherwise be served again. */
    private static void forget(Path runtime) throws IOException {
        if (Files.isDirectory(runtime)) {
            try (Stream<Path> files = Files.walk(runtime)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Process started() throws IOException {
        ProcessBuilder server =
                new ProcessBuilder(home.resolve("bin/sigtepunkt").toString()).inheritIO();
        Map<String, String> environment = server.environment();
        List<String> options = new ArrayList<>();
        options.add(environment.getOrDefault("JAVA_OPTS", MEMORY));
        options.add("-Dsigtepunkt.workshop=" + root.resolve("core/web/src/main/resources"));
        if (!debug.isBlank()) {
            options.add("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + debug);
        }
        environment.put("JAVA_OPTS", String.join(" ", options));
        environment.put("SIGTEPUNKT_PORT", port);
        environment.put("SIGTEPUNKT_DATA", data.toString());
        return server.start();
    }

    private boolean ready() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where the build puts each bundle of ours that the server has. */
    private List<Path> jars() throws IOException {
        List<String> shipped;
        try (Stream<Path> files = Files.walk(home.resolve("system/dk/sigtepunkt"))) {
            shipped = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
        try (Stream<Path> files = Files.find(
                root,
                5,
                (file, is) -> file.getParent().endsWith("target")
                        && shipped.contains(file.getFileName().toString()))) {
            return files.toList();
        }
    }

    /** A jar as a build left it; a build may write the same content once more. */
    private record Built(FileTime at, String hash) {
        static Built of(Path jar) throws IOException, GeneralSecurityException {
            return new Built(Files.getLastModifiedTime(jar), Workshop.hash(jar));
        }

        boolean before(Path jar) throws IOException {
            return !at.equals(Files.getLastModifiedTime(jar));
        }
    }

    private void take(Map<Path, Built> seen) throws IOException, InterruptedException, GeneralSecurityException {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, Built> one : seen.entrySet()) {
            Path jar = one.getKey();
            if (Files.exists(jar) && one.getValue().before(jar) && whole(jar)) {
                Built now = Built.of(jar);
                if (!now.hash().equals(one.getValue().hash())) {
                    changed.add(jar);
                }
                one.setValue(now);
            }
        }
        for (Path jar : changed) {
            update(jar);
        }
    }

    private void update(Path jar) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String bundle;
        try (JarFile file = new JarFile(jar.toFile())) {
            bundle = file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
        }
        // By itself, so that a bundle that others use is taken up by them as well.
        ProcessBuilder client = new ProcessBuilder(
                        home.resolve("bin/client").toString(), "bundle:update -r --raw " + bundle + " " + jar.toUri())
                .inheritIO();
        client.environment().put("SIGTEPUNKT_DATA", data.toString());
        client.start().waitFor();
        say("%s is in the server (%.1f s)".formatted(bundle, (System.nanoTime() - begun) / 1e9));
    }

    /** Whether the build has written it to its end. */
    private static boolean whole(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest() != null;
        } catch (IOException half) {
            return false;
        }
    }

    private static String hash(Path jar) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream stream = Files.newInputStream(jar)) {
            digest.update(stream.readAllBytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void say(String sentence) {
        System.out.println("Workshop: " + sentence);
    }
}
