package dk.sigtepunkt.contracts.source;

import java.util.List;
import java.util.regex.Pattern;

/** Which of a source's settings holds a secret, judged by its name, and whether that secret can be read in it. */
final class SecretSettings {
    private static final String WORDS = "authori[sz]ation|token|password|adgangskode|secret|cookie|api[-_]?key";
    private static final Pattern NAME = Pattern.compile("(?iu).*(" + WORDS + ").*|(.*[-_. ])?(key|nøgle)");
    private static final Pattern INSIDE = Pattern.compile("(?iu)\\b(" + WORDS + ")\"?\\s*[=:]");
    private static final Pattern NAMED = Pattern.compile("\\$\\{token\\.[^}]+}");
    private static final List<String> PARTS_OF_A_REQUEST = List.of("url", "body");
    private static final List<String> THE_SOURCES_OWN = List.of("variables.", "columns.", "questions.", "scores.");

    private SecretSettings() {}

    /** The inner names of some groups are the source's own words: a variable may be called KEY. */
    static boolean secret(Connector connector, String name) {
        boolean ours = connector == Connector.PLUGIN || THE_SOURCES_OWN.stream().noneMatch(name::startsWith);
        return ours && NAME.matcher(name).matches();
    }

    static boolean exposed(Connector connector, String name, String value) {
        return secret(connector, name)
                ? !NAMED.matcher(value).find()
                : PARTS_OF_A_REQUEST.contains(name) && INSIDE.matcher(value).find();
    }
}
