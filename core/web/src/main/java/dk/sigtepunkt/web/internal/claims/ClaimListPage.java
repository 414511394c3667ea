package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.claims.PublishedClaim;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ListPart;
import java.util.List;

/** The claims that stand, newest first, each with its grade; to a committee's people their drafts too. */
final class ClaimListPage implements Page {
    private final LayoutFactory frames;
    private final ClaimHistory claims;
    private final ReadClaims read;
    private final ClaimMoments moments;

    ClaimListPage(LayoutFactory frames, ClaimHistory claims, ReadClaims read, ClaimMoments moments) {
        this.frames = frames;
        this.claims = claims;
        this.read = read;
        this.moments = moments;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Links links = frames.carried(visit);
        ClaimMoment moment = moments.of(reading);
        ListPart<PublishedClaim> part =
                ListPart.of(claims.known(reading.known()).standing(), visit, ClaimAddresses.LIST);
        View view = new View(
                part.shown().stream()
                        .map(one -> ClaimLine.of(
                                one.number(),
                                one.committee(),
                                moment.graded(one.claim()),
                                reading.committees(),
                                links,
                                visit.words()))
                        .toList(),
                part.ways(),
                read.drafts(visit.actor(), reading.known()).stream()
                        .map(one -> ClaimLine.of(
                                one.number(),
                                one.committee(),
                                moment.graded(one.claim()),
                                reading.committees(),
                                links,
                                visit.words()))
                        .toList(),
                beginnings(visit, reading, links),
                links.page(ClaimAddresses.RULE));
        return new PageResult.Shown(200, "claims/list", frames.dated(visit, visit.say("claims.title")), view);
    }

    private static List<Link> beginnings(PageRequest visit, Reading reading, Links links) {
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .filter(known -> ClaimAddresses.writes(known.id(), visit, links))
                .map(known -> new Link(
                        ClaimAddresses.begin(known.id()),
                        visit.say("claims.do.begin", known.content().name())))
                .toList();
    }

    /**
     * @param pages to what is newer and to what is older
     * @param rule where the rule is explained
     */
    public record View(
            List<ClaimLine> lines, List<Link> pages, List<ClaimLine> drafts, List<Link> beginnings, String rule) {}
}
