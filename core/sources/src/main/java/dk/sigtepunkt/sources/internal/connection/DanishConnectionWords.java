package dk.sigtepunkt.sources.internal.connection;

import dk.sigtepunkt.contracts.source.SourceDefinition;

final class DanishConnectionWords implements ConnectionWords {
    @Override
    public String fetching(SourceDefinition source) {
        return "Henter " + source.name();
    }

    @Override
    public String fetchingPage(SourceDefinition source, int number) {
        return "Henter %s, side %d".formatted(source.name(), number);
    }

    @Override
    public String fetched(SourceDefinition source) {
        return "Hentet " + source.name();
    }

    @Override
    public String outside(String setting, int least, int most) {
        return "%s skal være %d-%d".formatted(setting, least, most);
    }
}
