package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.Bearing;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceBook.InQuarter;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.evidence.QuartersEvidence;
import dk.sigtepunkt.domain.evidence.Stance;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was seen and heard of focus areas, beside a quarter's figures.
 *
 * @param committees as they are read
 * @param book as it is known on the day that is read
 */
public record AreaEvidence(CatalogueSnapshot committees, EvidenceBook book, Period quarter, Links links, Words words) {
    private static final String HEADING = "evidence.group.";

    /** A report lists no more of one area: the rest stands on the area's page. */
    static final int IN_REPORT = 5;

    /** @param all that is published now */
    public static AreaEvidence of(Reading reading, EvidenceBook all, Period quarter, Links links, Words words) {
        EvidenceBook known = reading.known().map(all::knownBy).orElse(all);
        return new AreaEvidence(reading.committees(), known, quarter, links, words);
    }

    /**
     * What speaks for and what against, in that order, what illustrates, and what came after the quarter; a heading without
     * anything is left out.
     */
    public List<Group> groups(FocusAreaRef area) {
        QuartersEvidence all = said(area);
        Stream<Group> standing = Arrays.stream(Stance.values())
                .map(stance -> new Group(
                        words.say(HEADING + stance.code()),
                        all.standing().stream()
                                .filter(one -> bearing(one.then(), area).stance() == stance)
                                .map(one -> line(one, area))
                                .toList()));
        Group later = new Group(
                words.say("evidence.group.since"),
                all.since().stream().map(one -> later(one, area)).toList());
        return Stream.concat(standing, Stream.of(later))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** With what it says of the area, which no heading says. */
    private EvidenceLine later(PublishedEvidence one, FocusAreaRef area) {
        Bearing bearing = bearing(one, area);
        String says = stance(bearing) + (bearing.reason().isEmpty() ? "" : ": " + bearing.reason());
        return EvidenceLine.of(one, committees, links, words).bearing(says, "");
    }

    private String stance(Bearing bearing) {
        return Danish.begun(EvidenceWords.in(words.language()).stance(bearing.stance()));
    }

    /** The newest, in short: each begins with what it says of the area. */
    public Newest newest(FocusAreaRef area) {
        return newest(said(area), area);
    }

    /** @param found of the area */
    public Newest newest(QuartersEvidence found, FocusAreaRef area) {
        List<InQuarter> all = found.standing();
        List<PublishedEvidence> since = found.since();
        return new Newest(
                all.stream()
                        .limit(IN_REPORT)
                        .map(one -> new ShortLine(stance(bearing(one.then(), area)), line(one, area)))
                        .toList(),
                since.stream()
                        .limit(IN_REPORT)
                        .map(one -> new ShortLine(stance(bearing(one, area)), later(one, area)))
                        .toList(),
                all.size() > IN_REPORT || since.size() > IN_REPORT);
    }

    private QuartersEvidence said(FocusAreaRef area) {
        return QuartersEvidence.of(book, area, quarter);
    }

    private static Bearing bearing(PublishedEvidence one, FocusAreaRef area) {
        return one.evidence().on(area).orElseThrow();
    }

    private EvidenceLine line(InQuarter one, FocusAreaRef area) {
        EvidenceWords said = EvidenceWords.in(words.language());
        String since = one.withdrawnSince()
                .map(said::withdrawnSince)
                .or(() -> one.correctedSince().map(at -> said.correctedSince(LocalDate.ofInstant(at, Danish.ZONE))))
                .orElse("");
        return EvidenceLine.of(one.then(), committees, links, words)
                .bearing(bearing(one.then(), area).reason(), since);
    }

    /** What says the same of an area. */
    public record Group(String heading, List<EvidenceLine> lines) {}

    /** @param stance what it says of the area */
    public record ShortLine(String stance, EvidenceLine line) {}

    /**
     * @param lines what stood at the quarter's end
     * @param since what was published after it
     * @param more whether there are others on the area's page
     */
    public record Newest(List<ShortLine> lines, List<ShortLine> since, boolean more) {
        public boolean isEmpty() {
            return lines.isEmpty() && since.isEmpty();
        }
    }
}
