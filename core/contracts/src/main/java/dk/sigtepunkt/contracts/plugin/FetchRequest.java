package dk.sigtepunkt.contracts.plugin;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the core wants from a {@link DataSource}.
 *
 * @param indicators of the source's own committee
 * @param since the oldest period wanted, inclusive
 * @param deadline when the call is cut off
 * @param settings the operator's configuration of this source, tokens included; never log it
 */
public record FetchRequest(List<Indicator> indicators, Period since, Instant deadline, Map<String, String> settings) {
    public FetchRequest {
        indicators = List.copyOf(indicators);
        settings = Map.copyOf(settings);
    }
}
