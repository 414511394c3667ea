import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Takes the design system in with the system's npm, in a copy of this folder, so that nothing lands among the sources.
 * Does nothing when the copy was made from the same lockfile. Run by the build: {@code java TakeIn.java FROM TO}.
 */
final class TakeIn {
    private static final int OLDEST_NODE = 20;
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        Path taken = to.resolve("taken-in.lock");
        String lock = Files.readString(from.resolve("package-lock.json"));
        if (Files.exists(taken) && Files.readString(taken).equals(lock)) {
            return;
        }
        checkNode();
        Files.createDirectories(to);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Ran npm = run(to, WINDOWS ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (!npm.found()) {
            stop("npm is missing. The build takes in the design system with npm: install Node.js 20 or newer with npm.");
        }
        if (npm.code() != 0) {
            stop("\"npm ci\" failed in " + to + " (is the npm registry reachable?):\n" + npm.output());
        }
        Files.writeString(taken, lock);
    }

    private static void checkNode() throws IOException, InterruptedException {
        Ran node = run(Path.of("."), "node", "--version");
        if (!node.found()) {
            stop("Node.js is missing. The build takes in the design system with npm: install Node.js 20 or newer with npm.");
        }
        String version = node.output().strip();
        int major = version.matches("v\\d+\\..*") ? Integer.parseInt(version.substring(1, version.indexOf('.'))) : 0;
        if (major < OLDEST_NODE) {
            stop("Node.js " + version + " is too old. Install Node.js 20 or newer with npm.");
        }
    }

    private static Ran run(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            return new Ran(false, -1, "");
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(true, process.waitFor(), output);
    }

    private static void stop(String reason) {
        System.err.println("[core/web] " + reason);
        System.exit(1);
    }

    private record Ran(boolean found, int code, String output) {}
}
