package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimLink;
import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.ContributionClaim;
import dk.sigtepunkt.domain.claims.GradedClaim;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.Rival;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.claims.ClaimLine.GradeView;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The way from an action to an indicator, link by link, with what each rests on.
 *
 * @param rivalsSought empty while nobody has looked for other explanations
 */
public record ClaimChain(List<LinkView> links, String rivalsSought, List<RivalView> rivals) {
    /**
     * @param from which link it is
     * @param leadsTo the change at its end; empty of the last, which leads to the indicator
     */
    public record LinkView(
            String from,
            String leadsTo,
            String assumption,
            GradeView grade,
            List<GroundView> support,
            List<GroundView> against) {}

    /** @param counts whether it does; a draft and what is withdrawn or gone does not */
    public record GroundView(Link source, String reason, boolean counts) {}

    public record RivalView(String explanation, String weight, String reason) {}

    /** What links and titles are taken from. */
    record Sources(CatalogueSnapshot committees, EvidenceBook findings, Links links, Words words) {
        Link link(Ground.Source source) {
            return source.fold(
                    this::finding, indicator -> new ItemTitles(committees, links, words).indicator(indicator));
        }

        private Link finding(int number) {
            String title = findings.find(number)
                    .map(one -> one.evidence().title())
                    .filter(one -> !one.isEmpty())
                    .orElseGet(() -> words.say("evidence.number", number));
            return new Link(links.page("/evidens/" + number), title);
        }
    }

    static ClaimChain of(GradedClaim graded, ClaimMoment moment, Sources sources) {
        ContributionClaim claim = graded.claim();
        return new ClaimChain(
                IntStream.range(0, claim.links().size())
                        .mapToObj(place -> link(graded, place, moment, sources))
                        .toList(),
                claim.rivalsSought(),
                claim.rivals().stream().map(one -> rival(one, sources.words())).toList());
    }

    private static LinkView link(GradedClaim graded, int place, ClaimMoment moment, Sources sources) {
        ClaimLink link = graded.claim().links().get(place);
        return new LinkView(
                ClaimWords.in(sources.words().language())
                        .link(place, graded.claim().links().size()),
                link.leadsTo(),
                link.assumption(),
                GradeView.of(graded.links().get(place), sources.words()),
                grounds(link, false, moment, sources),
                grounds(link, true, moment, sources));
    }

    private static List<GroundView> grounds(ClaimLink link, boolean against, ClaimMoment moment, Sources sources) {
        return link.grounds().stream()
                .filter(one -> one.against() == against)
                .map(one -> new GroundView(sources.link(one.source()), one.reason(), moment.counts(one.source())))
                .toList();
    }

    private static RivalView rival(Rival rival, Words words) {
        return new RivalView(
                rival.explanation(), ClaimWords.in(words.language()).weight(rival.weight()), rival.reason());
    }
}
