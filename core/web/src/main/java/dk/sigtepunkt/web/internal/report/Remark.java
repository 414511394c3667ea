package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.reporting.SourceWarning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing to be said of sources.
 *
 * @param names those that it is said of, at least one
 */
public record Remark(List<String> names, String sentence) {
    /** @param committees by id; named with a source that another committee has one of the same name as */
    static List<Remark> of(List<SourceWarning> warnings, Map<CommitteeId, String> committees) {
        Map<String, List<String>> bySentence = new LinkedHashMap<>();
        warnings.forEach(warning -> {
            boolean alone = warnings.stream()
                    .noneMatch(other -> other.source().equals(warning.source())
                            && !other.committee().equals(warning.committee()));
            String owner = committees.getOrDefault(
                    warning.committee(), warning.committee().value());
            bySentence
                    .computeIfAbsent(warning.sentence(), sentence -> new ArrayList<>())
                    .add(alone ? warning.source() : warning.source() + " (" + owner + ")");
        });
        return bySentence.entrySet().stream()
                .map(entry -> new Remark(List.copyOf(entry.getValue()), entry.getKey()))
                .toList();
    }
}
