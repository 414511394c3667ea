package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Why a bundle could not be installed or started; what it asks for and says itself is not everybody's. */
public final class BundleFailure {
    private static final BundleWords WORDS = BundleWords.danish();
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern REQUIREMENT = Pattern.compile("missing requirement \\[[^\\]]*\\] ?([\\w.]+); ?(.*)");

    private BundleFailure() {}

    public static Objection of(BundleException failure) {
        return switch (failure.getType()) {
            case BundleException.RESOLVE_ERROR -> missing(failure);
            case BundleException.ACTIVATOR_ERROR -> WORDS.ownStartFails(cause(failure));
            case BundleException.MANIFEST_ERROR, BundleException.READ_ERROR -> WORDS.noBundle(cause(failure));
            default -> WORDS.cannotStart(cause(failure));
        };
    }

    private static Objection missing(BundleException failure) {
        String message = Optional.ofNullable(failure.getMessage()).orElse("");
        Matcher wanted = PACKAGE.matcher(message);
        if (wanted.find()) {
            return WORDS.packageLacking(wanted.group(1));
        }
        Matcher requirement = REQUIREMENT.matcher(message);
        return requirement.find()
                ? WORDS.requirementLacking(requirement.group(1), requirement.group(2))
                : WORDS.cannotResolve(message);
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
