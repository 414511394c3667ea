package dk.sigtepunkt.web.internal.wheel;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.domain.wheel.Feed;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.reporting.calendar.CalendarFile;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One's own addresses of calendars, and what stands at them. */
final class FeedPages {
    private static final String END = ".ics";
    private static final String TYPE = "text/calendar; charset=utf-8";

    private final LayoutFactory frames;
    private final WheelFeeds feeds;
    private final ReadWheels read;
    private final Clock clock;

    FeedPages(LayoutFactory frames, WheelFeeds feeds, ReadWheels read, Clock clock) {
        this.frames = frames;
        this.feeds = feeds;
        this.read = read;
        this.clock = clock;
    }

    /** To whoever has the address, without a login: it is the secret. */
    PageResult calendar(PageRequest visit, Reading reading) {
        String name = visit.segment("secret");
        String secret = name.endsWith(END) ? name.substring(0, name.length() - END.length()) : "";
        return feeds.open(secret, reading)
                .map(opened -> saved(CalendarFile.of(opened.told(), opened.shown(), clock.instant())))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("wheel.feed.unknown")));
    }

    private static PageResult saved(String calendar) {
        byte[] bytes = calendar.getBytes(UTF_8);
        return new PageResult.Saved("aarshjul.ics", TYPE, bytes.length, Sha256.hex(calendar), out -> out.write(bytes));
    }

    PageResult own(PageRequest visit, Reading reading) {
        return somebody(visit).orElseGet(() -> shown(visit, reading, 200, "", ""));
    }

    PageResult made(PageRequest visit, Reading reading) {
        return somebody(visit)
                .orElseGet(() -> feeds.make(visit.field("wheel"), visit.actor()).fold(new FormAnswer<>(visit) {
                    @Override
                    public PageResult kept(WheelFeeds.Made made) {
                        return shown(visit, reading, 200, made.path(), "");
                    }

                    @Override
                    public PageResult refused(List<WrittenFault> faults) {
                        return shown(visit, reading, 422, "", faults.get(0).sentence());
                    }

                    @Override
                    public PageResult clash(WheelFeeds.Made now, String sentence) {
                        return shown(visit, reading, 409, "", sentence);
                    }
                }));
    }

    PageResult revoked(PageRequest visit, Reading reading) {
        return somebody(visit)
                .orElseGet(() -> feeds.revoke(visit.segment("feed"), visit.actor())
                        ? PageResult.seeOther(WheelAddresses.FEEDS)
                        : PageResult.notFound(visit, visit.say("wheel.feed.unknown")));
    }

    /** What is answered to who is nobody; empty for somebody. */
    private static Optional<PageResult> somebody(PageRequest visit) {
        return Policy.HOUSE.objectionToOwn(visit.actor()).map(why -> SignIn.first(visit));
    }

    private PageResult shown(PageRequest visit, Reading reading, int status, String address, String fault) {
        ToldWheels told = read.told(reading);
        View view = new View(
                address,
                fault,
                feeds.own(visit.actor()).stream()
                        .map(feed -> new Line(
                                feed.id(),
                                named(feed, told, visit),
                                visit.say("wheel.feed.made", Danish.moment(feed.made()))))
                        .toList(),
                told.all().stream()
                        .map(Wheel::holder)
                        .map(one -> new Link(one.ref().toString(), one.name()))
                        .toList());
        return new PageResult.Shown(
                status,
                "wheel/feeds",
                frames.plain(visit, visit.say("wheel.feeds"), new Link("/min-konto", visit.say("wheel.account"))),
                view);
    }

    private static String named(Feed feed, ToldWheels told, PageRequest visit) {
        return feed.wheel()
                .map(ref -> told.find(ref).map(wheel -> wheel.holder().name()).orElse(ref.key()))
                .orElseGet(() -> visit.say("wheel.feed.mine"));
    }

    public record Line(String id, String name, String made) {}

    /**
     * @param address the one that was made just now, which is shown this once; empty for none
     * @param choices whose wheel one can have; each address is what is sent
     */
    public record View(String address, String fault, List<Line> own, List<Link> choices) {}
}
