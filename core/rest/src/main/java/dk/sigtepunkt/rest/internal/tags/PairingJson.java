package dk.sigtepunkt.rest.internal.tags;

import dk.sigtepunkt.contracts.strategy.Pairing;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import java.util.List;

/** What is to be seen beside each other. */
public record PairingJson(String key, String title, String summary, List<PairingJson.SideJson> sides) {
    static PairingJson of(Pairing pairing, ConsolidatedReport report) {
        return new PairingJson(
                pairing.key(),
                pairing.title(),
                pairing.summary(),
                pairing.sides().stream()
                        .map(side -> new SideJson(
                                side.role(),
                                side.title(),
                                report.playing(side.role()).stream()
                                        .map(part -> part.indicator().id().toString())
                                        .toList()))
                        .toList());
    }

    /** @param indicators ids of those that stand on this side in the quarter */
    public record SideJson(String role, String title, List<String> indicators) {}
}
