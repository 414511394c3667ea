package dk.sigtepunkt.web.internal.dialogue;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.Minute;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import dk.sigtepunkt.web.internal.view.PersonsView;
import java.util.List;

/** One discussion, with everything that was corrected of it. */
final class DiscussionPage implements Page {
    private final LayoutFactory frames;
    private final DialogueHistory dialogue;

    DiscussionPage(LayoutFactory frames, DialogueHistory dialogue) {
        this.frames = frames;
        this.dialogue = dialogue;
    }

    /** The number in an address; 0 for none. */
    static int number(PageRequest visit) {
        return Discussion.number(visit.segment("number"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return dialogue.known(reading.known())
                .find(number(visit))
                .map(one -> shown(visit, reading, one))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("dialogue.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, Discussion discussion) {
        Links links = frames.carried(visit);
        return new PageResult.Shown(
                200,
                "dialogue/discussion",
                frames.dated(
                        visit,
                        visit.say("dialogue.number", discussion.number()),
                        new Link(links.page(DialogueAddresses.LIST), visit.say("dialogue.title"))),
                new View(
                        DiscussionLine.of(discussion, reading.committees(), links, visit.words()),
                        discussion.minutes().stream()
                                .map(minute -> told(minute, reading.committees(), links, visit.words()))
                                .toList(),
                        DialogueAddresses.corrects(visit, discussion, links)
                                ? DialogueAddresses.of(discussion.number()) + "/ret"
                                : "",
                        visit.query().containsKey("gemt") ? visit.say("dialogue.kept") : ""));
    }

    private static Told told(Minute minute, CatalogueSnapshot committees, Links links, Words words) {
        ItemTitles titles = new ItemTitles(committees, links, words);
        return new Told(
                words.say("dialogue.told", PersonsView.day(minute.by()), PersonsView.who(minute.by(), words)),
                minute.reason(),
                new Matter(
                        DiscussionLine.head(minute, words),
                        DiscussionLine.about(minute.matter(), committees, titles, links)),
                minute.said(),
                minute.result().text(),
                DiscussionLine.results(minute.result(), titles, links, words));
    }

    /** Who said it, when, about which report and what in it, as it was written then. */
    public record Matter(String head, List<Link> about) {}

    /** @param reason why it was written otherwise; empty for the first */
    public record Told(String head, String reason, Matter matter, String said, String outcome, List<Link> results) {}

    /** @param correct where whoever looks may correct it; empty when that one may not */
    public record View(DiscussionLine discussion, List<Told> minutes, String correct, String message) {}
}
