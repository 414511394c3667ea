package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.contracts.source.Connector;
import java.util.Map;

/** What the columns are called in those sources that always give them the same, Danish, names. */
final class DanishColumns {
    private static final Map<Connector, String> PERIOD =
            Map.of(Connector.STATISTIKBANKEN, "Tid", Connector.SURVEY, "PERIODE", Connector.PLUGIN, "periode");

    private static final Map<Connector, String> VALUE =
            Map.of(Connector.STATISTIKBANKEN, "INDHOLD", Connector.PLUGIN, "værdi");

    private DanishColumns() {}

    /** Empty when the source has to be told; so is the next. */
    static String period(Connector connector) {
        return PERIOD.getOrDefault(connector, "");
    }

    static String value(Connector connector) {
        return VALUE.getOrDefault(connector, "");
    }
}
