package dk.sigtepunkt.web.internal.wheel;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;

/** Every body's year beside the others: what comes next, and what is missing since when. */
final class AllWheelsPage implements Page {
    /** Six weeks ahead. */
    private static final int AHEAD = 42;

    private final LayoutFactory frames;
    private final ReadWheels read;

    AllWheelsPage(LayoutFactory frames, ReadWheels read) {
        this.frames = frames;
        this.read = read;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        ToldWheels told = read.told(reading);
        Links links = frames.carried(visit);
        Words words = visit.words();
        View view = new View(
                Danish.date(told.day()),
                told.all().stream()
                        .map(wheel -> new Link(
                                links.page(WheelAddresses.of(wheel.ref())),
                                wheel.holder().name()))
                        .toList(),
                told.all().stream().anyMatch(wheel -> wheel.holder().declared().origin() == Origin.EXAMPLE),
                lines(told, told.missing(), links, words),
                lines(told, told.coming(AHEAD), links, words),
                told.disorder());
        return new PageResult.Shown(200, "wheel/all", frames.dated(visit, words.say("wheel.title")), view);
    }

    private static List<Line> lines(ToldWheels told, List<ToldWheels.Told> all, Links links, Words words) {
        return all.stream()
                .map(one -> new Line(
                        new Link(
                                links.page(WheelAddresses.of(one.wheel().ref())),
                                one.wheel().holder().name()),
                        Danish.date(one.entry().day()),
                        WheelLine.of(told, one, "", words)))
                .toList();
    }

    public record Line(Link holder, String date, WheelLine entry) {}

    /** @param example whether something of it is made up to show the product at work */
    public record View(
            String day,
            List<Link> holders,
            boolean example,
            List<Line> missing,
            List<Line> coming,
            List<String> disorder) {}
}
