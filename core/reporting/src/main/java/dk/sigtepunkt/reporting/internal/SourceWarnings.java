package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.SourceWarning;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the data sources, in the sources' own sentences. */
final class SourceWarnings {
    private SourceWarnings() {}

    /** @param sources null while nothing serves data sources */
    static List<SourceWarning> of(@Nullable Sources sources, Reading reading) {
        return sources == null
                ? List.of()
                : sources.all(reading).stream().flatMap(SourceWarnings::of).toList();
    }

    private static Stream<SourceWarning> of(SourceStatus status) {
        boolean told = status.warnings().stream().anyMatch(sentence -> sentence.contains("karantæne"));
        Stream<String> waiting = status.waiting() == 0 || told
                ? Stream.empty()
                : Stream.of("I karantæne: %s fra %s venter på, at en person ser på tallene."
                        .formatted(
                                Danish.count(status.waiting(), "levering", "leveringer"),
                                status.definition().name()));
        return Stream.concat(status.warnings().stream(), waiting)
                .map(sentence -> new SourceWarning(
                        status.definition().key().committee(),
                        status.definition().name(),
                        sentence));
    }
}
