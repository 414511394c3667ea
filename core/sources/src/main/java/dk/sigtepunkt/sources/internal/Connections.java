package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.sources.internal.connection.Connection;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import dk.sigtepunkt.sources.internal.cube.JsonStatConnection;
import dk.sigtepunkt.sources.internal.cube.PxConnection;
import dk.sigtepunkt.sources.internal.rows.CsvConnection;
import dk.sigtepunkt.sources.internal.rows.JsonTableConnection;
import dk.sigtepunkt.sources.internal.rows.SurveyConnection;
import dk.sigtepunkt.sources.internal.rows.XlsxConnection;
import dk.sigtepunkt.sources.internal.runs.Sending;
import dk.sigtepunkt.sources.internal.statbank.StatbankConnection;
import dk.sigtepunkt.sources.internal.wire.Wire;
import dk.sigtepunkt.sources.internal.wire.WireSettings;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** Every ready-made way of reaching a source, and the one wire that they all use. */
final class Connections {
    private Connections() {}

    /** @param own the municipality's area */
    static Map<Connector, Connection> all(AreaCode own) {
        Map<Connector, Connection> all = new EnumMap<>(Connector.class);
        all.put(Connector.STATISTIKBANKEN, new StatbankConnection());
        all.put(Connector.JSON_STAT, new JsonStatConnection());
        all.put(Connector.PX, new PxConnection());
        all.put(Connector.CSV, new CsvConnection());
        all.put(Connector.XLSX, new XlsxConnection());
        all.put(Connector.JSON_TABLE, new JsonTableConnection());
        all.put(Connector.SURVEY, new SurveyConnection(own));
        return all;
    }

    static Sending sending(SourceSettings settings, Clock clock) {
        Wire wire = new Wire(
                new WireSettings(
                        settings.allowedHosts(),
                        settings.tokens(),
                        settings.limits().largestBytes(),
                        settings.contact()),
                clock);
        return wire::send;
    }
}
