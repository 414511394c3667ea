package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ReportWords;
import dk.sigtepunkt.reporting.SourceWarning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the data sources, in the sources' own sentences. */
final class SourceWarnings {
    private SourceWarnings() {}

    /** @param sources null while nothing serves data sources */
    static List<SourceWarning> of(@Nullable Sources sources, Reading reading, ReportWords words) {
        return sources == null
                ? List.of()
                : sources.all(reading).stream()
                        .flatMap(status -> of(status, words))
                        .toList();
    }

    /** Why it is not asked by itself. What the operator has to set up is told where the operator is signed in. */
    private static Stream<String> idle(SourceStatus status, ReportWords words) {
        if (status.asking().obstacle().isPresent()) {
            return Stream.of(words.sourceNotSetUp());
        }
        return status.asking().pause().stream()
                .map(pause -> words.sourcePaused(LocalDate.ofInstant(pause.since(), Danish.ZONE)));
    }

    private static Stream<SourceWarning> of(SourceStatus status, ReportWords words) {
        boolean told = status.saidQuarantined();
        Stream<String> waiting = status.waiting() == 0 || told
                ? Stream.empty()
                : Stream.of(words.inQuarantine(status.definition().name(), status.waiting()));
        return Stream.of(idle(status, words), status.warnings().stream(), waiting)
                .flatMap(sentences -> sentences)
                .map(sentence -> new SourceWarning(
                        status.definition().key().committee(),
                        status.definition().name(),
                        sentence));
    }
}
