package dk.sigtepunkt.content.internal.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions as OSGi counts them: {@code major[.minor[.micro[.qualifier]]]}. */
public final class Versions {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9})(?:\\.(\\d{1,9})(?:\\.([A-Za-z0-9_-]+))?)?)?");

    private Versions() {}

    /** Written out in full, so that {@code 1.2} and {@code 1.2.0} are the same text; empty when it is no version. */
    public static Optional<String> of(String text) {
        Matcher version = FORM.matcher(text.strip());
        if (!version.matches()) {
            return Optional.empty();
        }
        String numbers = "%s.%s.%s".formatted(number(version, 1), number(version, 2), number(version, 3));
        return Optional.of(version.group(4) == null ? numbers : numbers + "." + version.group(4));
    }

    private static int number(Matcher version, int group) {
        return version.group(group) == null ? 0 : Integer.parseInt(version.group(group));
    }
}
