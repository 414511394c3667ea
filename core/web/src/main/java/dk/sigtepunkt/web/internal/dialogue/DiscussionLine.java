package dk.sigtepunkt.web.internal.dialogue;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.domain.dialogue.Minute;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A discussion in a list.
 *
 * @param link to its page, with its number
 * @param head who said it, when, and about which report
 * @param about the committee, and the focus area or the indicator
 * @param corrected that it was written otherwise before; empty when it was not
 * @param outcome what came out of it; empty for nothing
 * @param results the question and the action that came out of it
 */
public record DiscussionLine(
        Link link, String head, List<Link> about, String said, String corrected, String outcome, List<Link> results) {
    public static DiscussionLine of(Discussion discussion, CatalogueSnapshot committees, Links links, Words words) {
        Minute last = discussion.last();
        ItemTitles titles = new ItemTitles(committees, links, words);
        return new DiscussionLine(
                new Link(
                        links.page(DialogueAddresses.of(discussion.number())),
                        words.say("dialogue.number", discussion.number())),
                head(last, words),
                about(last.matter(), committees, titles, links),
                last.said(),
                discussion.version() > 1 ? words.say("dialogue.corrected", discussion.version() - 1) : "",
                last.result().text(),
                results(last.result(), titles, links, words));
    }

    /** Who said it, when, and about which report. */
    static String head(Minute minute, Words words) {
        return words.say(
                "dialogue.head",
                minute.meeting().body(),
                Danish.date(minute.meeting().on()),
                Danish.period(minute.matter().quarter()));
    }

    static List<Link> about(Minute.Matter matter, CatalogueSnapshot committees, ItemTitles titles, Links links) {
        return Stream.concat(
                        matter
                                .committee()
                                .flatMap(committees::committee)
                                .map(known -> new Link(
                                        links.committee(known.id()),
                                        known.content().name()))
                                .stream(),
                        matter.item().map(item -> item(item, titles)).stream())
                .toList();
    }

    private static Link item(ItemRef item, ItemTitles titles) {
        return item.kind() == ItemKind.INDICATOR
                ? titles.indicator(new IndicatorId(item.committee(), item.key()))
                : titles.area(new FocusAreaRef(item.committee(), new FocusAreaKey(item.key())));
    }

    static List<Link> results(Minute.Result result, ItemTitles titles, Links links, Words words) {
        OptionalInt question = result.question();
        return Stream.concat(
                        question.stream()
                                .mapToObj(number -> new Link(
                                        links.page("/spoergsmaal/" + number), words.say("dialogue.question", number))),
                        result.action().map(titles::action).stream())
                .toList();
    }
}
