package dk.sigtepunkt.committees.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Why a bundle could not be installed or started, in Danish. */
final class Trouble {
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern REQUIREMENT = Pattern.compile("missing requirement \\[[^\\]]*\\] ?([\\w.]+); ?(.*)");

    private Trouble() {}

    static String of(BundleException failure) {
        return switch (failure.getType()) {
            case BundleException.RESOLVE_ERROR ->
                "Udvalget kan ikke kobles på systemet: %s.".formatted(missing(failure));
            case BundleException.ACTIVATOR_ERROR -> "Udvalgets egen opstart fejler: %s.".formatted(cause(failure));
            case BundleException.MANIFEST_ERROR, BundleException.READ_ERROR ->
                "Filen er ikke en gyldig bundle: %s.".formatted(cause(failure));
            default -> "Udvalget kan ikke startes: %s.".formatted(cause(failure));
        };
    }

    private static String missing(BundleException failure) {
        String message = Optional.ofNullable(failure.getMessage()).orElse("");
        Matcher wanted = PACKAGE.matcher(message);
        if (wanted.find()) {
            return "det kræver Java-pakken %s, som ingen har".formatted(wanted.group(1));
        }
        Matcher requirement = REQUIREMENT.matcher(message);
        return requirement.find()
                ? "det kræver %s %s, som ingen har".formatted(requirement.group(1), requirement.group(2))
                : message;
    }

    private static String cause(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String name = root.getClass().getSimpleName();
        return root.getMessage() == null ? name : "%s (%s)".formatted(root.getMessage(), name);
    }
}
