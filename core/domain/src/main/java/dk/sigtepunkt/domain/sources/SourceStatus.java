package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source as it is now.
 *
 * @param committeeName the committee it belongs to
 * @param waiting how many cases wait in quarantine
 * @param standings one for each indicator it serves
 * @param warnings Danish sentences about the source itself: closed, failing since
 */
public record SourceStatus(
        SourceDefinition definition,
        String committeeName,
        Asking asking,
        Runs runs,
        int waiting,
        List<SeriesFreshness> standings,
        List<String> warnings) {
    /** Of the kept warnings, and so of their language. */
    private static final SourceStateWords WORDS = SourceStateWords.in(Danish.LOCALE);

    public SourceStatus {
        standings = List.copyOf(standings);
        warnings = List.copyOf(warnings);
    }

    /** Whether its publisher has closed it: a warning is kept as a text, which is known by its words. */
    public boolean saidClosed() {
        return warnings.stream().anyMatch(WORDS::saysClosed);
    }

    /** Whether a warning says that figures wait in quarantine; known by its words too. */
    public boolean saidQuarantined() {
        return warnings.stream().anyMatch(WORDS::saysQuarantined);
    }

    /**
     * Whether and when it is asked.
     *
     * @param obstacle Danish: why it cannot be asked, and what the operator must configure; empty when it can
     * @param next when it will be asked by itself; empty when it will not
     */
    public record Asking(Optional<String> obstacle, Optional<Pause> pause, Optional<Instant> next) {}

    /**
     * @param newest its newest run
     * @param newestGood its newest run that did not fail
     */
    public record Runs(Optional<SourceRun> newest, Optional<SourceRun> newestGood) {}

    /** The warnings, and what is to be said of how fresh its series are today. */
    public List<String> remarks() {
        return Stream.concat(
                        warnings.stream(), standings.stream().flatMap(standing -> standing.reminder(WORDS).stream()))
                .toList();
    }
}
