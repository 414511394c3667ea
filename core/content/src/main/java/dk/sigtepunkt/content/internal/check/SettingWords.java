package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.SourceDefinition;

/** What is wrong with a data source: its settings, and what it gives figures to. */
interface SettingWords {
    static SettingWords danish() {
        return new DanishSettingWords();
    }

    String keyUsedBefore(SourceKey source);

    String unknownIndicator(SourceDefinition source, IndicatorId indicator);

    String computedAndFetched(SourceDefinition source, IndicatorId indicator);

    String fetchedTwice(SourceDefinition first, SourceDefinition second, IndicatorId indicator);

    String columnNotAskedFor(String column);

    String missing(SourceDefinition source, String setting);

    String nowhereToFetch(SourceDefinition source);

    /** @param meant the setting that it is likely to be */
    String misspelt(Connector connector, String setting, String meant);

    /** @param known with commas */
    String unknown(Connector connector, String setting, String known);

    /** @param choices with commas */
    String noChoice(String setting, String given, String choices);

    String noWebAddress(String given);

    String openToken(String setting);
}
