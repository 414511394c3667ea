package dk.sigtepunkt.web.internal.dialogue;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.Discussion;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ListPart;
import java.util.Comparator;
import java.util.List;

/** Every discussion, the last meeting first. */
final class DialogueListPage implements Page {
    private static final Comparator<Discussion> NEWEST_FIRST = Comparator.comparing(
                    (Discussion one) -> one.last().meeting().on())
            .thenComparing(Discussion::number)
            .reversed();

    private final LayoutFactory frames;
    private final DialogueHistory dialogue;

    DialogueListPage(LayoutFactory frames, DialogueHistory dialogue) {
        this.frames = frames;
        this.dialogue = dialogue;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Links links = frames.carried(visit);
        ListPart<Discussion> part = ListPart.of(
                dialogue.known(reading.known()).all().stream()
                        .sorted(NEWEST_FIRST)
                        .toList(),
                visit,
                DialogueAddresses.LIST);
        List<DiscussionLine> all = part.shown().stream()
                .map(one -> DiscussionLine.of(one, reading.committees(), links, visit.words()))
                .toList();
        return new PageResult.Shown(
                200,
                "dialogue/list",
                frames.dated(visit, visit.say("dialogue.title")),
                new View(all, part.ways(), DialogueAddresses.records(visit, links) ? DialogueAddresses.RECORD : ""));
    }

    /** @param record where whoever looks may write one down; empty when that one may not */
    public record View(List<DiscussionLine> all, List<Link> ways, String record) {}
}
