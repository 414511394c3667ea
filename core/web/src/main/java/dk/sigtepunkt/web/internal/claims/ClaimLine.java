package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.ContributionClaim;
import dk.sigtepunkt.domain.claims.Grade;
import dk.sigtepunkt.domain.claims.GradedClaim;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;

/**
 * A claim in a list; never without its grade and what holds it down.
 *
 * @param link to its page, with the claim
 * @param about of which action it is said, and of what figure
 * @param since that it was taken back after the quarter that is read; empty when it was not
 */
public record ClaimLine(Link link, About about, GradeView grade, String weakest, String since) {
    /** @param by whose it is */
    public record About(Link action, Link indicator, String by) {}

    /**
     * @param code for its look
     * @param name as {@code Tyder på}
     * @param meaning in a sentence
     */
    public record GradeView(String code, String name, String meaning) {
        static GradeView of(Grade grade, Words words) {
            ClaimWords said = ClaimWords.in(words.language());
            return new GradeView(grade.code(), Danish.begun(said.grade(grade)), said.meaning(grade));
        }
    }

    /** @param by whose it is */
    static ClaimLine of(
            int number, CommitteeId by, GradedClaim graded, CatalogueSnapshot committees, Links links, Words words) {
        return new ClaimLine(
                new Link(links.page(ClaimAddresses.of(number)), graded.claim().title()),
                about(graded.claim(), by, committees, links, words),
                GradeView.of(graded.grade(), words),
                ClaimWords.in(words.language()).weakest(graded),
                "");
    }

    ClaimLine since(String takenBack) {
        return new ClaimLine(link, about, grade, weakest, takenBack);
    }

    static About about(
            ContributionClaim claim, CommitteeId by, CatalogueSnapshot committees, Links links, Words words) {
        ItemTitles titles = new ItemTitles(committees, links, words);
        return new About(titles.action(claim.action()), titles.indicator(claim.indicator()), name(by, committees));
    }

    static String name(CommitteeId committee, CatalogueSnapshot committees) {
        return committees
                .committee(committee)
                .map(known -> known.content().name())
                .orElse(committee.value());
    }
}
