package dk.sigtepunkt.web.internal.wheel;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.domain.wheel.Adjustment;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelDay;
import dk.sigtepunkt.domain.wheel.WheelWords;
import dk.sigtepunkt.reporting.chart.NetChart;
import dk.sigtepunkt.reporting.chart.WheelChart;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.PersonsView;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One body's year: the wheel, and all that is in it as a list. */
final class WheelPage implements Page {
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);

    private final LayoutFactory frames;
    private final ReadWheels read;
    private final KeepWheel keep;

    WheelPage(LayoutFactory frames, ReadWheels read, KeepWheel keep) {
        this.frames = frames;
        this.read = read;
        this.keep = keep;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        ToldWheels told = read.told(reading);
        return WheelAddresses.ref(visit)
                .flatMap(told::find)
                .map(wheel -> shown(visit, reading, told, wheel))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("wheel.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, ToldWheels told, Wheel wheel) {
        Words words = visit.words();
        Links links = frames.carried(visit);
        String address = WheelAddresses.of(wheel.ref());
        int year = year(visit, told);
        boolean changes = reading.known().isEmpty() && wheel.holder().active() && keep.may(wheel.ref(), visit.actor());
        List<WheelDay> days = wheel.in(year);
        View view = new View(
                chosen(wheel, year, address, links),
                wheel.holder().declared().origin() == Origin.EXAMPLE,
                picture(wheel, year, words),
                months(told, wheel, days, changes ? address : "", words),
                wheel.free(year).stream()
                        .map(free ->
                                words.say("wheel.free", free.title(), Danish.date(free.from()), Danish.date(free.to())))
                        .toList(),
                new Changes(
                        changes ? address : "",
                        wheel.kept().adjustments().stream()
                                .map(one -> change(one, wheel, changes ? address : "", words))
                                .toList()),
                visit.query().containsKey("gemt") ? words.say("wheel.kept") : "");
        return new PageResult.Shown(
                200,
                "wheel/wheel",
                frames.dated(
                        visit,
                        words.say("wheel.of", wheel.holder().name()),
                        new Link(links.page(WheelAddresses.LIST), words.say("wheel.title"))),
                view);
    }

    private static Chosen chosen(Wheel wheel, int year, String address, Links links) {
        return new Chosen(
                Integer.toString(year),
                wheel.years().stream()
                        .filter(one -> one != year)
                        .map(one -> new Link(
                                links.page(address, Map.of(WheelAddresses.YEAR, Integer.toString(one))),
                                Integer.toString(one)))
                        .toList());
    }

    /** @param address where it is changed; empty where whoever looks may not */
    private static List<MonthLines> months(
            ToldWheels told, Wheel wheel, List<WheelDay> days, String address, Words words) {
        return Arrays.stream(Month.values())
                .map(month -> new MonthLines(
                        Danish.begun(month.getDisplayName(TextStyle.FULL, Danish.LOCALE)),
                        told
                                .told(
                                        wheel,
                                        days.stream()
                                                .filter(one -> one.day().getMonth() == month)
                                                .toList())
                                .stream()
                                .map(one -> WheelLine.of(told, one, address, words))
                                .toList()))
                .filter(month -> !month.lines().isEmpty())
                .toList();
    }

    private static int year(PageRequest visit, ToldWheels told) {
        String asked = visit.query().getOrDefault(WheelAddresses.YEAR, "");
        return asked.matches("(19|20)\\d\\d")
                ? Integer.parseInt(asked)
                : told.day().getYear();
    }

    private static Told change(Adjustment one, Wheel wheel, String address, Words words) {
        boolean standing = wheel.kept().standing(one.number()).isPresent();
        return new Told(
                one.number() + ". " + Danish.begun(WORDS.change(one.change(), wheel)),
                one.reason(),
                words.say("wheel.changed", Danish.moment(one.by().at()), PersonsView.who(one.by(), words)),
                standing && !address.isEmpty() ? address + WheelAddresses.TAKE_BACK + "/" + one.number() : "");
    }

    private static String picture(Wheel wheel, int year, Words words) {
        List<String> months = Arrays.stream(Month.values())
                .map(month ->
                        month.getDisplayName(TextStyle.FULL, Danish.LOCALE).substring(0, 3))
                .toList();
        List<WheelChart.Mark> marks = wheel.in(year).stream()
                .map(one -> new WheelChart.Mark(
                        one.day(),
                        shape(one.entry().kind()),
                        "%s: %s".formatted(Danish.date(one.day()), WORDS.title(one)),
                        one.cancelled()))
                .toList();
        List<WheelChart.Span> free = wheel.free(year).stream()
                .map(one -> new WheelChart.Span(one.from(), one.to()))
                .toList();
        return new WheelChart(year, months, marks, free)
                .svg(
                        new NetChart.Told(
                                words.say("wheel.picture", wheel.holder().name(), Integer.toString(year)),
                                words.say("wheel.picture.text", marks.size())),
                        "hjul");
    }

    private static WheelChart.Shape shape(EntryKind kind) {
        return switch (kind) {
            case MEETING -> WheelChart.Shape.CIRCLE;
            case DEADLINE, REPORT_DEADLINE, WORDS_DEADLINE, FIGURES_DEADLINE, HEARING_DEADLINE ->
                WheelChart.Shape.SQUARE;
            case REPORT -> WheelChart.Shape.DIAMOND;
            case HEARING -> WheelChart.Shape.TRIANGLE;
            case PUBLICATION -> WheelChart.Shape.RING;
        };
    }

    public record Chosen(String year, List<Link> others) {}

    public record MonthLines(String name, List<WheelLine> lines) {}

    /** @param takeBack where it can be taken back; empty where it cannot */
    public record Told(String what, String reason, String head, String takeBack) {}

    /** @param address below which something can be changed; empty for who changes nothing */
    public record Changes(String address, List<Told> made) {}

    public record View(
            Chosen year,
            boolean example,
            String picture,
            List<MonthLines> months,
            List<String> free,
            Changes changes,
            String message) {}
}
