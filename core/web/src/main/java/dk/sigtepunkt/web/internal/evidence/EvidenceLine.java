package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.evidence.Evidence;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding in a list.
 *
 * @param link to its page, with its title; of what is withdrawn with its number
 * @param head how, where and when it was found out, and by whom it was written down
 * @param text how it begins; empty of what is withdrawn
 * @param bears why it bears on the area in whose list it stands; empty elsewhere
 * @param withdrawn that it is withdrawn, in place of all else; empty while it stands
 * @param since that it was withdrawn or corrected after the quarter that is read; empty when it was not
 */
public record EvidenceLine(Link link, String head, String text, String bears, String withdrawn, String since) {
    private static final int LONGEST = 400;

    static EvidenceLine of(PublishedEvidence one, CatalogueSnapshot committees, Links links, Words words) {
        return new EvidenceLine(
                link(one.number(), one.evidence(), links, words),
                head(one.evidence(), one.committee(), committees, words),
                excerpt(one.evidence().text()),
                "",
                withdrawn(one, committees, words),
                "");
    }

    /** So much of a text as a list shows. */
    static String excerpt(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, blank > LONGEST / 2 ? blank : LONGEST) + "…";
    }

    /** The same in the list of a focus area. */
    EvidenceLine bearing(String reason, String changedSince) {
        return new EvidenceLine(link, head, text, reason, withdrawn, changedSince);
    }

    static Link link(int number, Evidence says, Links links, Words words) {
        String title = says.title().isEmpty() ? words.say("evidence.number", number) : says.title();
        return new Link(links.page(EvidenceAddresses.of(number)), title);
    }

    static String withdrawn(PublishedEvidence one, CatalogueSnapshot committees, Words words) {
        return one.withdrawn()
                .map(taken -> EvidenceWords.in(words.language())
                        .withdrawn(name(one.committee(), committees), one.evidence(), taken))
                .orElse("");
    }

    /** {@code Borgermøde, Borgermøde om stier, Rårup, 01.06.2022. Skrevet af Udvalget for Vej}. */
    static String head(Evidence says, CommitteeId by, CatalogueSnapshot committees, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(Danish.begun(EvidenceWords.in(words.language()).method(says.method())));
        parts.add(says.gathered().source());
        parts.add(says.gathered().place());
        parts.add(Danish.date(says.gathered().on()));
        parts.removeIf(String::isEmpty);
        return words.say("evidence.head", String.join(", ", parts), name(by, committees));
    }

    static String name(CommitteeId committee, CatalogueSnapshot committees) {
        return committees
                .committee(committee)
                .map(known -> known.content().name())
                .orElse(committee.value());
    }
}
