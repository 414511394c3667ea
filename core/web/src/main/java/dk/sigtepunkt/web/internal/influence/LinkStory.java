package dk.sigtepunkt.web.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.influence.SaidWord;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.LocalDate;

/**
 * One thing that a committee's people said of an influence.
 *
 * @param head when, and in which role
 */
public record LinkStory(String head, String what, String text) {
    static LinkStory of(SaidWord word, CatalogueSnapshot committees, PageRequest visit) {
        String committee = LinkLine.name(word.ref().committee(), committees);
        String head = head(word.said().by(), visit);
        return word.said()
                .fold(
                        released -> new LinkStory(
                                head,
                                visit.say("influence.told.released", committee, says(released.influence(), visit)),
                                released.influence().reason()),
                        declined ->
                                new LinkStory(head, visit.say("influence.told.declined", committee), declined.reason()),
                        withdrawn -> new LinkStory(
                                head, visit.say("influence.told.withdrawn", committee), withdrawn.reason()));
    }

    private static String says(Influence influence, PageRequest visit) {
        return LinkLine.says(influence, visit.words());
    }

    /** {@code 12. oktober 2026, udvalgsformand}. */
    static String head(Signature by, PageRequest visit) {
        String role = by.role()
                .map(AccountWords.in(visit.words().language())::role)
                .orElseGet(() -> visit.say("influence.by-owner"));
        return "%s, %s".formatted(Danish.date(LocalDate.ofInstant(by.at(), Danish.ZONE)), role);
    }
}
