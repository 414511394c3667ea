package dk.sigtepunkt.itests.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the verifier of seals ended, started as people start it, and what it said.
 *
 * @param code its exit code
 */
public record VerifierRun(int code, String said) {
    /** What the verifier is called where it is fetched. */
    public static final String JAR = "sigtepunkt-verify.jar";

    /** Runs the one that lies in a folder, on a machine that knows no Danish letters. */
    public static VerifierRun in(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new VerifierRun(process.waitFor(), said);
    }
}
