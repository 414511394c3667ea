package dk.sigtepunkt.web.internal.breadth;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.breadth.AreaTally;
import dk.sigtepunkt.domain.breadth.Breadth;
import dk.sigtepunkt.domain.breadth.ReadTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutHistory;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who takes part, year by year and area by area, with the rule; to a committee's people what they have counted too. */
final class BreadthPage implements Page {
    private final LayoutFactory frames;
    private final TurnoutHistory turnouts;
    private final ReadTurnouts read;
    private final Clock clock;

    BreadthPage(LayoutFactory frames, TurnoutHistory turnouts, ReadTurnouts read, Clock clock) {
        this.frames = frames;
        this.turnouts = turnouts;
        this.read = read;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Links links = frames.carried(visit);
        ItemTitles titles = new ItemTitles(reading.committees(), links, visit.words());
        // Newest first, as the tallies are.
        Map<Integer, List<AreaTally>> years =
                turnouts.told().without(reading.withheld()).at(reading.known(), clock.instant()).stream()
                        .collect(groupingBy(one -> one.quarter().year(), LinkedHashMap::new, toList()));
        View view = new View(
                years.entrySet().stream()
                        .map(year -> year(year.getKey(), year.getValue(), titles, visit.words()))
                        .toList(),
                reading.committees().committees().stream()
                        .map(known -> own(known, visit, reading, titles, links))
                        .filter(own -> !own.counted().isEmpty() || !own.begin().isEmpty())
                        .toList());
        return new PageResult.Shown(200, "breadth/list", frames.dated(visit, visit.say("breadth.title")), view);
    }

    private static Year year(int year, List<AreaTally> tallies, ItemTitles titles, Words words) {
        List<AreaTally> standing = tallies.stream().filter(AreaTally::standing).toList();
        Map<FocusAreaRef, List<AreaTally>> areas = standing.stream()
                .sorted(Comparator.comparing(one -> one.area().toString()))
                .collect(groupingBy(AreaTally::area, LinkedHashMap::new, toList()));
        return new Year(
                Integer.toString(year),
                BreadthView.of(Breadth.of(standing), words),
                areas.entrySet().stream()
                        .map(one -> BreadthRow.of(titles.area(one.getKey()), Breadth.of(one.getValue()), "", words))
                        .toList(),
                tallies.stream().map(one -> quarter(one, titles, words)).toList());
    }

    private static BreadthRow quarter(AreaTally tally, ItemTitles titles, Words words) {
        Link area = titles.area(tally.area());
        Breadth alone = Breadth.of(
                List.of(new AreaTally(tally.area(), tally.quarter(), tally.occasions(), tally.shown(), true)));
        return BreadthRow.of(
                new Link(area.href(), words.say("breadth.quarter", Danish.period(tally.quarter()), area.text())),
                alone,
                tally.standing() ? "" : words.say("breadth.taken-back"),
                words);
    }

    private Own own(KnownCommittee known, PageRequest visit, Reading reading, ItemTitles titles, Links links) {
        return new Own(
                known.content().name(),
                BreadthAddresses.counts(known.id(), visit, links) && known.active()
                        ? BreadthAddresses.begin(known.id())
                        : "",
                read.of(known.id(), visit.actor(), reading.known()).stream()
                        .map(one -> OccasionLine.of(one, titles, links, visit.words()))
                        .toList());
    }

    /**
     * @param together all of the year
     * @param quarters each area's, newest first
     */
    public record Year(String name, BreadthView together, List<BreadthRow> areas, List<BreadthRow> quarters) {}

    /**
     * What a committee's own people see.
     *
     * @param begin where one may be counted; empty where it may not
     */
    public record Own(String committee, String begin, List<OccasionLine> counted) {}

    public record View(List<Year> years, List<Own> own) {}
}
