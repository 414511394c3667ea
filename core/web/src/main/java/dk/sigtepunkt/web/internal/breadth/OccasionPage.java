package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.domain.breadth.Breadth;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.ReadTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutEntry;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import dk.sigtepunkt.web.internal.view.PersonsView;
import java.time.Clock;
import java.util.List;

/** One occasion with all that was written of it, for its committee's people. */
final class OccasionPage implements Page {
    private final LayoutFactory frames;
    private final ReadTurnouts read;
    private final Clock clock;

    OccasionPage(LayoutFactory frames, ReadTurnouts read, Clock clock) {
        this.frames = frames;
        this.read = read;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return read.find(BreadthAddresses.number(visit), visit.actor(), reading.known())
                .map(one -> shown(visit, reading, one))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("breadth.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, CountedOccasion one) {
        Links links = frames.carried(visit);
        boolean writes = BreadthAddresses.counts(one.committee(), visit, links)
                && one.last().counts();
        String address = BreadthAddresses.of(one.number());
        return new PageResult.Shown(
                200,
                "breadth/occasion",
                frames.dated(
                        visit,
                        one.last().occasion().title(),
                        new Link(links.page(BreadthAddresses.LIST), visit.say("breadth.title"))),
                new View(
                        OccasionLine.of(
                                one, new ItemTitles(reading.committees(), links, visit.words()), links, visit.words()),
                        BreadthView.of(Breadth.ofAll(List.of(one.last().turnout())), visit.words()),
                        one.entries().stream()
                                .map(entry -> told(entry, visit.words()))
                                .toList(),
                        writes && one.open(clock.instant()) ? address + BreadthAddresses.CORRECT : "",
                        writes ? address + BreadthAddresses.TAKE_BACK : "",
                        visit.query().containsKey("gemt") ? visit.say("breadth.kept") : ""));
    }

    private static Told told(TurnoutEntry entry, Words words) {
        return new Told(
                words.say(
                        entry.counts() ? "breadth.told" : "breadth.told.back",
                        PersonsView.day(entry.by()),
                        PersonsView.who(entry.by(), words)),
                entry.reason(),
                BreadthView.of(Breadth.ofAll(List.of(entry.turnout())), words));
    }

    /** @param reason why it was written otherwise or taken back; empty for the first */
    public record Told(String head, String reason, BreadthView counted) {}

    /**
     * @param correct where it can be written otherwise; empty where it cannot
     * @param takeBack where it can be taken back; empty where it cannot
     */
    public record View(
            OccasionLine occasion,
            BreadthView counted,
            List<Told> entries,
            String correct,
            String takeBack,
            String message) {}
}
