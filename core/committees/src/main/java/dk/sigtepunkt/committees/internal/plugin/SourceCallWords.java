package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.identity.SourceKey;

/** Why a committee's own data source gave nothing. */
interface SourceCallWords {
    static SourceCallWords danish() {
        return new DanishSourceCallWords();
    }

    String missing(SourceKey source);

    String exhausted(int calls);

    String late();

    String interrupted();

    String incomplete();

    String failed();

    /** For the log, as is the next. */
    String hangs(SourceKey source);

    String thrown(SourceKey source, String trace);
}
