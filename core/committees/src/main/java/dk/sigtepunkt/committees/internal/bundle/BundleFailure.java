package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Why a bundle could not be installed or started, in Danish; what it asks for and says itself is not everybody's. */
public final class BundleFailure {
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern REQUIREMENT = Pattern.compile("missing requirement \\[[^\\]]*\\] ?([\\w.]+); ?(.*)");

    private BundleFailure() {}

    public static Objection of(BundleException failure) {
        return switch (failure.getType()) {
            case BundleException.RESOLVE_ERROR -> resolving(failure);
            case BundleException.ACTIVATOR_ERROR -> said("Udvalgets egen opstart fejler", cause(failure));
            case BundleException.MANIFEST_ERROR, BundleException.READ_ERROR ->
                said("Filen er ikke en gyldig bundle", cause(failure));
            default -> said("Udvalget kan ikke startes", cause(failure));
        };
    }

    private static Objection resolving(BundleException failure) {
        String what = "Udvalget kan ikke kobles på systemet: ";
        return new Objection(what + missing(failure) + ".", what + "det kræver noget, som ingen har.");
    }

    private static Objection said(String what, String cause) {
        return new Objection("%s: %s.".formatted(what, cause), what + ".");
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
