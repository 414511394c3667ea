package dk.sigtepunkt.itests.server;

import java.util.Map;

/** With which options of the Java machine the tests' servers run: {@code JAVA_OPTS} of the script. */
final class JavaOptions {
    private static final String VARIABLE = "JAVA_OPTS";

    private JavaOptions() {}

    /** Of a server that lives for some seconds; the build says which, and for drills that they are the script's own. */
    static Map<String, String> shortLived() {
        return Map.of(VARIABLE, System.getProperty("sigtepunkt.options", ""));
    }

    /** The script's own, as operators run it. */
    static Map<String, String> shipped() {
        return Map.of(VARIABLE, "");
    }
}
