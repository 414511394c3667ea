package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.Bearing;
import dk.sigtepunkt.domain.evidence.Evidence;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.EvidenceWords;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One finding: what it says, how it is known and on what it bears; a draft to its committee's people alone. */
final class EvidencePage implements Page {
    private final LayoutFactory frames;
    private final EvidenceHistory evidence;
    private final ReadEvidence read;

    EvidencePage(LayoutFactory frames, EvidenceHistory evidence, ReadEvidence read) {
        this.frames = frames;
        this.evidence = evidence;
        this.read = read;
    }

    /** The number in an address; 0 for none. */
    static int number(PageRequest visit) {
        return KeepEvidence.number(visit.segment("number"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Optional<PublishedEvidence> open = evidence.known(reading.known()).find(number(visit));
        Optional<KeptEvidence> own = read.find(number(visit), visit.actor(), reading.known());
        Links links = frames.carried(visit);
        return open.map(one -> published(visit, reading, one, own, links))
                .or(() -> own.map(one -> draft(visit, reading, one, links)))
                .map(view -> shown(visit, links, view))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("evidence.unknown")));
    }

    private PageResult shown(PageRequest visit, Links links, View view) {
        return new PageResult.Shown(
                200,
                "evidence/evidence",
                frames.dated(
                        visit,
                        view.says().title(),
                        new Link(links.page(EvidenceAddresses.LIST), visit.say("evidence.title"))),
                view);
    }

    private static View published(
            PageRequest visit, Reading reading, PublishedEvidence one, Optional<KeptEvidence> own, Links links) {
        List<String> marks = new ArrayList<>();
        marks.add(visit.say("evidence.published", EvidenceStory.day(one.since())));
        one.consent()
                .filter(day -> one.evidence().story())
                .ifPresent(day -> marks.add(visit.say("evidence.consent", Danish.date(day))));
        return new View(
                says(one.number(), one.evidence(), one.committee(), reading, links, visit),
                EvidenceLine.withdrawn(one, reading.committees(), visit.words()),
                marks,
                own.map(kept -> EvidenceStory.of(kept, visit)).orElseGet(() -> EvidenceStory.of(one, visit)),
                links.day().isEmpty() && own.isPresent()
                        ? doings(own.get(), visit)
                        : files(one.number(), !one.standing().isEmpty(), links, visit),
                message(visit));
    }

    private static View draft(PageRequest visit, Reading reading, KeptEvidence one, Links links) {
        boolean dropped = one.withdrawn().isPresent();
        return new View(
                says(one.number(), one.evidence(), one.committee(), reading, links, visit),
                one.withdrawn()
                        .map(taken -> EvidenceWords.in(visit.words().language())
                                .withdrawn(
                                        EvidenceLine.name(one.committee(), reading.committees()),
                                        one.evidence(),
                                        taken))
                        .orElse(""),
                dropped ? List.of() : List.of(visit.say("evidence.draft")),
                EvidenceStory.of(one, visit),
                links.day().isEmpty() ? doings(one, visit) : List.of(),
                message(visit));
    }

    private static String message(PageRequest visit) {
        return visit.query().containsKey("gemt") ? visit.say("evidence.kept") : "";
    }

    private static Says says(
            int number, Evidence evidence, CommitteeId by, Reading reading, Links links, PageRequest visit) {
        ItemTitles titles = new ItemTitles(reading.committees(), links, visit.words());
        return new Says(
                EvidenceLine.link(number, evidence, links, visit.words()).text(),
                EvidenceLine.head(evidence, by, reading.committees(), visit.words()),
                evidence.text(),
                evidence.bearings().stream()
                        .map(one -> bears(one, titles, visit))
                        .toList(),
                evidence.action().stream().map(titles::action).toList());
    }

    private static Bears bears(Bearing one, ItemTitles titles, PageRequest visit) {
        return new Bears(
                Danish.begun(EvidenceWords.in(visit.words().language()).stance(one.stance())),
                titles.area(one.area()),
                one.reason());
    }

    /** To who only reads: where the files are, when there are any. */
    private static List<Link> files(int number, boolean some, Links links, PageRequest visit) {
        String address = links.page(EvidenceAddresses.of(number) + EvidenceAddresses.FILES);
        return some ? List.of(new Link(address, visit.say("evidence.do.files"))) : List.of();
    }

    private static List<Link> doings(KeptEvidence kept, PageRequest visit) {
        String one = EvidenceAddresses.of(kept.number());
        KeptEvidence.State state = kept.state();
        boolean publishes = visit.may(Permission.PUBLISH_EVIDENCE, Where.in(kept.committee()));
        List<Link> doings = new ArrayList<>();
        if (state == KeptEvidence.State.DRAFT && kept.evidence().story()) {
            doings.add(new Link(one + EvidenceAddresses.CONSENT, visit.say("evidence.do.consent")));
        }
        if (state == KeptEvidence.State.DRAFT && publishes) {
            doings.add(new Link(one + EvidenceAddresses.PUBLISH, visit.say("evidence.do.publish")));
        }
        if (state == KeptEvidence.State.DRAFT || (state == KeptEvidence.State.PUBLISHED && publishes)) {
            doings.add(new Link(one + EvidenceAddresses.WRITE, visit.say("evidence.do.write")));
        }
        if (state != KeptEvidence.State.WITHDRAWN) {
            doings.add(new Link(one + EvidenceAddresses.FILES, visit.say("evidence.do.files")));
        }
        if (state != KeptEvidence.State.WITHDRAWN
                && visit.may(KeepEvidence.neededToWithdraw(kept), Where.in(kept.committee()))) {
            doings.add(new Link(one + EvidenceAddresses.WITHDRAW, visit.say("evidence.do.withdraw")));
        }
        return doings;
    }

    /** @param stance what it says of the area */
    public record Bears(String stance, Link area, String reason) {}

    /** @param action that it is about; empty for none */
    public record Says(String title, String head, String text, List<Bears> bears, List<Link> action) {}

    /**
     * @param withdrawn that it is withdrawn, in place of what it said; empty while it stands
     * @param marks since when it is published, and that it may be told
     * @param doings what whoever looks can do
     */
    public record View(
            Says says,
            String withdrawn,
            List<String> marks,
            List<EvidenceStory> story,
            List<Link> doings,
            String message) {}
}
