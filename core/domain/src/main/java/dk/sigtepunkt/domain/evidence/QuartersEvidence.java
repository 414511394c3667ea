package dk.sigtepunkt.domain.evidence;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.List;

/**
 * What was seen and heard of a focus area, beside a quarter's figures; both newest first.
 *
 * @param standing what was published by the quarter's end, as it said then
 * @param since what came to bear on the area after it: no part of what the quarter said, and told beside it
 */
public record QuartersEvidence(List<EvidenceBook.InQuarter> standing, List<PublishedEvidence> since) {
    public QuartersEvidence {
        standing = List.copyOf(standing);
        since = List.copyOf(since);
    }

    /** @param known by the time that is looked from */
    public static QuartersEvidence of(EvidenceBook known, FocusAreaRef area, Period quarter) {
        Instant begin = Danish.endOf(quarter.start().minusDays(1));
        Instant end = Danish.endOf(quarter.end());
        return new QuartersEvidence(known.beside(area, begin, end), known.since(area, end));
    }
}
