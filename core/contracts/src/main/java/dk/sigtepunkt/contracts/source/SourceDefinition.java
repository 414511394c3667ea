package dk.sigtepunkt.contracts.source;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Rhythm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place that a committee's figures are fetched from, when it is asked, and how its rows become figures.
 *
 * @param name as a reader knows it, for example {@code Danmarks Statistik, FOLK1A}
 * @param settings what the connector needs, a group's name and its key joined by a dot: {@code variables.OMRÅDE};
 *     never a token, but {@code ${token.name}} where the operator's configuration has one
 * @param threshold a figure about 1 to threshold-1 persons is never shown, nor one that gives it away; 0 when the
 *     source is already public or not about persons
 * @param figures which figures the source has; of this committee's own indicators only
 */
public record SourceDefinition(
        SourceKey key,
        String name,
        Connector connector,
        Map<String, String> settings,
        Rhythm rhythm,
        Guards guards,
        int threshold,
        List<FigureMapping> figures) {
    public SourceDefinition {
        ValueCheck.text("datakildens navn", name);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        ValueCheck.that(threshold >= 0 && threshold <= 100, "diskretionsgrænsen skal være 0-100");
        figures = List.copyOf(figures);
        ValueCheck.that(!figures.isEmpty(), "datakilden »%s« leverer ikke tal til nogen indikator".formatted(name));
        for (FigureMapping figure : figures) {
            ValueCheck.that(
                    figure.indicator().committee().equals(key.committee()),
                    "datakilden »%s« leverer tal til et andet udvalgs indikator (%s)"
                            .formatted(name, figure.indicator()));
        }
    }

    /** Whether a setting's name says that it holds a token, a password or the like. */
    public boolean secret(String setting) {
        return SecretSettings.secret(connector, setting);
    }

    /**
     * Whether a setting holds a secret itself, not the name of one as {@code ${token.name}}. A place where none belongs,
     * as an address, is exposed by having one at all.
     */
    public boolean exposed(String setting) {
        return SecretSettings.exposed(connector, setting, settings.getOrDefault(setting, ""));
    }
}
