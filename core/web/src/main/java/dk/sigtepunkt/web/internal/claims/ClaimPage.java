package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.claims.ClaimWording;
import dk.sigtepunkt.domain.claims.ClaimWords;
import dk.sigtepunkt.domain.claims.ContributionClaim;
import dk.sigtepunkt.domain.claims.GradedClaim;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.KeptClaim;
import dk.sigtepunkt.domain.claims.PublishedClaim;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.web.internal.claims.ClaimLine.About;
import dk.sigtepunkt.web.internal.claims.ClaimLine.GradeView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One claim: its grade, the weakest link, the chain with what each link rests on; a draft to its committee's people alone. */
final class ClaimPage implements Page {
    private final LayoutFactory frames;
    private final ClaimHistory claims;
    private final ReadClaims read;
    private final ClaimMoments moments;

    ClaimPage(LayoutFactory frames, ClaimHistory claims, ReadClaims read, ClaimMoments moments) {
        this.frames = frames;
        this.claims = claims;
        this.read = read;
        this.moments = moments;
    }

    /** The number in an address; 0 for none. */
    static int number(PageRequest visit) {
        return KeepClaims.number(visit.segment("number"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Optional<PublishedClaim> open = claims.known(reading.known()).find(number(visit));
        Optional<KeptClaim> own = read.find(number(visit), visit.actor(), reading.known());
        Links links = frames.carried(visit);
        return open.map(one -> published(visit, reading, one, own, links))
                .or(() -> own.map(one -> draft(visit, reading, one, links)))
                .map(view -> shown(visit, links, view))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("claims.unknown")));
    }

    private PageResult shown(PageRequest visit, Links links, View view) {
        return new PageResult.Shown(
                200,
                "claims/claim",
                frames.dated(
                        visit,
                        view.says().title(),
                        new Link(links.page(ClaimAddresses.LIST), visit.say("claims.title"))),
                view);
    }

    private View published(
            PageRequest visit, Reading reading, PublishedClaim one, Optional<KeptClaim> own, Links links) {
        return new View(
                says(one.claim(), one.committee(), visit, reading, links),
                one.withdrawn()
                        .map(ClaimWords.in(visit.words().language())::withdrawn)
                        .orElse(""),
                visit.say("claims.published", ClaimStory.day(one.since())),
                own.map(kept -> ClaimStory.of(kept, visit)).orElseGet(() -> ClaimStory.of(one, visit)),
                links.day().isEmpty() ? own.map(kept -> doings(kept, visit)).orElse(List.of()) : List.of(),
                message(visit));
    }

    private View draft(PageRequest visit, Reading reading, KeptClaim one, Links links) {
        return new View(
                says(one.claim(), one.committee(), visit, reading, links),
                one.withdrawn()
                        .map(ClaimWords.in(visit.words().language())::withdrawn)
                        .orElse(""),
                one.withdrawn().isPresent() ? "" : visit.say("claims.draft"),
                ClaimStory.of(one, visit),
                links.day().isEmpty() ? doings(one, visit) : List.of(),
                message(visit));
    }

    private Says says(ContributionClaim claim, CommitteeId by, PageRequest visit, Reading reading, Links links) {
        ClaimMoment moment = moments.of(reading);
        GradedClaim graded = moment.graded(claim);
        return new Says(
                claim.title(),
                ClaimLine.about(claim, by, reading.committees(), links, visit.words()),
                GradeView.of(graded.grade(), visit.words()),
                ClaimWords.in(visit.words().language()).weakest(graded),
                beyond(graded, reading, visit),
                ClaimChain.of(
                        graded,
                        moment,
                        new ClaimChain.Sources(reading.committees(), moments.findings(reading), links, visit.words())),
                links.page(ClaimAddresses.RULE));
    }

    /** What of its words says more than the grade bears by now; empty for nothing. */
    private static String beyond(GradedClaim graded, Reading reading, PageRequest visit) {
        List<Claim> places = ClaimWording.in(reading.committees()).beyond(graded);
        return places.isEmpty() ? "" : ClaimWords.in(visit.words().language()).beyondGrade(graded.grade(), places);
    }

    private static String message(PageRequest visit) {
        return visit.query().containsKey("gemt") ? visit.say("claims.kept") : "";
    }

    private static List<Link> doings(KeptClaim kept, PageRequest visit) {
        String one = ClaimAddresses.of(kept.number());
        Where here = Where.in(kept.committee());
        List<Link> doings = new ArrayList<>();
        if (kept.state() == KeptClaim.State.DRAFT && visit.may(Permission.PUBLISH_CLAIMS, here)) {
            doings.add(new Link(one + ClaimAddresses.PUBLISH, visit.say("claims.do.publish")));
        }
        if (kept.state() != KeptClaim.State.WITHDRAWN && visit.may(KeepClaims.neededToChange(kept), here)) {
            doings.add(new Link(one + ClaimAddresses.WRITE, visit.say("claims.do.write")));
            doings.add(new Link(one + ClaimAddresses.WITHDRAW, visit.say("claims.do.withdraw")));
        }
        return doings;
    }

    /**
     * @param beyond that its words say more than the grade bears; empty when they do not
     * @param rule where the rule is explained
     */
    public record Says(
            String title, About about, GradeView grade, String weakest, String beyond, ClaimChain chain, String rule) {}

    /**
     * @param withdrawn that it is taken back; empty while it stands
     * @param mark since when it is published, or that it is a draft; empty for neither
     * @param doings what whoever looks can do
     */
    public record View(
            Says says, String withdrawn, String mark, List<ClaimStory> story, List<Link> doings, String message) {}
}
