package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** Why a committee's bundle cannot be installed, started, stopped or taken away, and whose code it is that does not work. */
interface BundleWords {
    static BundleWords danish() {
        return new DanishBundleWords();
    }

    Objection ownStartFails(String cause);

    Objection noBundle(String cause);

    Objection cannotStart(String cause);

    Objection packageLacking(String name);

    /** @param filter which of them */
    Objection requirementLacking(String namespace, String filter);

    /** @param problem in the framework's words */
    Objection cannotResolve(String problem);

    Objection hangs(Bundle bundle, Duration limit);

    Objection cannotBeHandled(@Nullable Throwable cause);

    String serverCloses();

    /** @param packages the contracts that its code lacks */
    Objection outdated(String packages);

    /** For the log, as are the rest of these. */
    String startedTooLate(Bundle bundle);

    String hangsIn(Bundle bundle, String step);
}
