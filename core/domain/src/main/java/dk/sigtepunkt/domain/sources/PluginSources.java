package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import org.osgi.annotation.versioning.ProviderType;

/** The committees' own data sources behind the one boundary around plug-in code; port, implemented by committees. */
@ProviderType
public interface PluginSources {
    /**
     * Asks the committee's own code and waits until it answers or the request's deadline passes. Never throws for what
     * the plug-in does: a missing service, a throw, a hang are failures with a Danish sentence.
     */
    FetchResult fetch(SourceKey source, FetchRequest request);
}
