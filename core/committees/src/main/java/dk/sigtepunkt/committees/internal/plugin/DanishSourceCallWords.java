package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.identity.SourceKey;

final class DanishSourceCallWords implements SourceCallWords {
    @Override
    public String missing(SourceKey source) {
        return "Udvalget har ingen egen datakilde »%s« i drift; installér udvalget igen, eller start serveren igen."
                .formatted(source.key());
    }

    @Override
    public String exhausted(int calls) {
        return "Udvalgets egen datakilde har %d kald, som ikke er kommet tilbage; start serveren igen."
                .formatted(calls);
    }

    @Override
    public String late() {
        return "Udvalgets egen datakilde svarede ikke, før kørslens tid var gået.";
    }

    @Override
    public String interrupted() {
        return "Hentningen blev afbrudt.";
    }

    @Override
    public String incomplete() {
        return "Udvalgets egen datakilde gav et svar, som mangler noget.";
    }

    @Override
    public String failed() {
        return "Udvalgets egen datakilde fejlede; se serverens log.";
    }

    @Override
    public String hangs(SourceKey source) {
        return "Datakilden %s svarer ikke inden for sin tid".formatted(source);
    }

    @Override
    public String thrown(SourceKey source, String trace) {
        return "Datakilden %s fejler: %s".formatted(source, trace);
    }
}
