package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.SourceDefinition;

final class DanishSettingWords implements SettingWords {
    @Override
    public String keyUsedBefore(SourceKey source) {
        return "Nøglen »%s« er brugt før; giv den sin egen.".formatted(source.key());
    }

    @Override
    public String unknownIndicator(SourceDefinition source, IndicatorId indicator) {
        return "Datakilden »%s« leverer tal til »%s«, som udvalget ikke har.".formatted(source.name(), indicator.key());
    }

    @Override
    public String computedAndFetched(SourceDefinition source, IndicatorId indicator) {
        return "»%s« beregnes med en formel og kan ikke også hentes fra »%s«."
                .formatted(indicator.key(), source.name());
    }

    @Override
    public String fetchedTwice(SourceDefinition first, SourceDefinition second, IndicatorId indicator) {
        return "Både »%s« og »%s« leverer tal til »%s«; kun én kilde kan gøre det."
                .formatted(first.name(), second.name(), indicator.key());
    }

    @Override
    public String columnNotAskedFor(String column) {
        return "Kolonnen »%s« hentes ikke; nævn variablen under settings, variables.".formatted(column);
    }

    @Override
    public String missing(SourceDefinition source, String setting) {
        return "Datakilden »%s« mangler »%s« under settings.".formatted(source.name(), setting);
    }

    @Override
    public String nowhereToFetch(SourceDefinition source) {
        return "Datakilden »%s« har en tidsplan, men ingen »url« at hente fra.".formatted(source.name());
    }

    @Override
    public String misspelt(Connector connector, String setting, String meant) {
        return "Indstillingen »%s« kendes ikke af %s; mente du »%s«?".formatted(setting, connector.code(), meant);
    }

    @Override
    public String unknown(Connector connector, String setting, String known) {
        return "Indstillingen »%s« kendes ikke af %s; den kender %s.".formatted(setting, connector.code(), known);
    }

    @Override
    public String noChoice(String setting, String given, String choices) {
        return "»%s« kan ikke være »%s«; vælg et af %s.".formatted(setting, given, choices);
    }

    @Override
    public String noWebAddress(String given) {
        return "»%s« er ikke en webadresse uden brugernavn; skriv fx https://api.statbank.dk/v1.".formatted(given);
    }

    @Override
    public String openToken(String setting) {
        return "»%s« ligner en adgangsnøgle i klar tekst; skriv ${token.navn} i en header, og læg nøglen i etc/dk.sigtepunkt.sources.cfg."
                .formatted(setting);
    }
}
