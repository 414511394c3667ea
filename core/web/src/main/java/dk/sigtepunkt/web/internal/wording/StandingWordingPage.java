package dk.sigtepunkt.web.internal.wording;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.claims.StandingWording;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.domain.wording.GradedAction;
import dk.sigtepunkt.domain.written.OverclaimingText;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.stream.Stream;

/** Each text of each committee that says more than is known, with what could be said instead. */
final class StandingWordingPage implements Page {
    private final LayoutFactory frames;
    private final StandingWording wording;

    StandingWordingPage(LayoutFactory frames, StandingWording wording) {
        this.frames = frames;
        this.wording = wording;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Links links = frames.carried(visit);
        View view = new View(wording.texts(reading).entrySet().stream()
                .flatMap(one -> reading
                        .committees()
                        .committee(one.getKey())
                        .map(known -> own(known, one.getValue(), links, visit.words()))
                        .stream())
                .toList());
        return new PageResult.Shown(
                200,
                "wording/standing",
                frames.dated(
                        visit,
                        visit.say("wording.title"),
                        new Link("/saadan-skriver-vi", visit.say("overview.writing"))),
                view);
    }

    private static Own own(KnownCommittee committee, List<OverclaimingText> texts, Links links, Words words) {
        Link whole =
                new Link(links.committee(committee.id()), committee.content().name());
        return new Own(
                committee.id().value(),
                whole.text(),
                texts.stream().map(text -> line(text, whole, links, words)).toList());
    }

    private static Line line(OverclaimingText text, Link whole, Links links, Words words) {
        return new Line(
                new Link(
                        text.item().map(item -> address(item, links)).orElse(whole.href()), Danish.begun(text.place())),
                text.text(),
                text.claims().stream().map(claim -> told(claim, words)).toList(),
                text.example());
    }

    private static String address(ItemRef item, Links links) {
        return item.kind() == ItemKind.ACTION
                ? links.story(item)
                : links.focusArea(new FocusAreaRef(item.committee(), new FocusAreaKey(item.key())));
    }

    private static String told(Claim claim, Words words) {
        String grade = claim.action().map(GradedAction::grade).orElse("");
        return Stream.of(
                        words.say("wording.instead", claim.words(), claim.suggestion()),
                        grade.isEmpty() ? "" : words.say("wording.grade", grade))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /**
     * @param place where it stands
     * @param claims the words, and what could be said instead
     * @param example whether it stands under an action that was made up
     */
    public record Line(Link place, String text, List<String> claims, boolean example) {}

    public record Own(String id, String committee, List<Line> lines) {}

    /** @param committees those that have any */
    public record View(List<Own> committees) {}
}
