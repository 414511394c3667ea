package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.minutes.KeepMinutes;
import dk.sigtepunkt.domain.minutes.MeasuredTime;
import dk.sigtepunkt.domain.minutes.Measuring;
import dk.sigtepunkt.domain.minutes.MinuteWords;
import dk.sigtepunkt.domain.minutes.ReadMinutes.OfQuarter;
import dk.sigtepunkt.domain.minutes.ToldMinutes;
import dk.sigtepunkt.domain.minutes.ToldMinutes.OfKind;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What is measured of the time that reports take, what it came to quarter by quarter, and where it is turned on and off. */
final class MinutesPage implements Page {
    private final Strategies strategies;
    private final MinuteDoors doors;

    MinutesPage(Strategies strategies, MinuteDoors doors) {
        this.strategies = strategies;
        this.doors = doors;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return visit.reads() ? shown(visit, 200, "") : sent(visit);
    }

    private PageResult sent(PageRequest visit) {
        return doors.keep().turn(visit::field, visit.version(), visit.actor()).fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(Measuring now) {
                return PageResult.seeOther(WrittenAddresses.TIME);
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return shown(visit, 422, faults.get(0).sentence());
            }

            @Override
            public PageResult clash(Measuring now, String sentence) {
                return shown(visit, 409, sentence);
            }
        });
    }

    private PageResult shown(PageRequest visit, int status, String fault) {
        Measuring now = doors.read().measuring();
        boolean turns = visit.may(KeepMinutes.NEEDED, Where.EVERYWHERE);
        String since = now.since().map(Danish::moment).orElse("");
        String state = now.on()
                ? visit.say("written.time.on", since)
                : since.isEmpty() ? visit.say("written.time.never") : visit.say("written.time.off", since);
        return new PageResult.Shown(
                status,
                "written/time",
                new LayoutFactory(strategies)
                        .plain(
                                visit,
                                visit.say("written.time"),
                                new Link(WrittenAddresses.NEWEST, visit.say("written.to.round"))),
                new View(
                        state,
                        List.of(
                                visit.say("written.time.what.sum"),
                                visit.say("written.time.what.step", MeasuredTime.STEP, MeasuredTime.MOST),
                                visit.say("written.time.what.least", ToldMinutes.LEAST, ToldMinutes.LEAST_OTHERS),
                                visit.say("written.time.what.not")),
                        turns ? List.of(new Turn(now.on() ? "no" : "yes", now.version())) : List.of(),
                        fault,
                        quarters(visit)));
    }

    private List<Row> quarters(PageRequest visit) {
        List<OfQuarter> all = doors.read().quarters(visit.actor());
        return all.stream()
                .map(one -> new Row(
                        Danish.begun(Danish.period(one.quarter())),
                        MinutesView.of(one.minutes(), visit),
                        trend(one, all, visit)))
                .toList();
    }

    /** The quarter's own line, for its overview; empty where nothing is told of it. */
    static Optional<Row> of(Period quarter, MinuteDoors doors, PageRequest visit) {
        List<OfQuarter> all = doors.read().quarters(visit.actor());
        return all.stream()
                .filter(one -> one.quarter().equals(quarter))
                .findFirst()
                .map(one ->
                        new Row(Danish.period(quarter), MinutesView.of(one.minutes(), visit), trend(one, all, visit)));
    }

    /** Against the quarter before, of the work of which enough is known in both; empty where there is none. */
    private static String trend(OfQuarter one, List<OfQuarter> all, PageRequest visit) {
        return all.stream()
                .filter(other -> other.quarter().equals(one.quarter().previous()))
                .findFirst()
                .flatMap(before -> difference(one.minutes(), before.minutes()).stream()
                        .boxed()
                        .findFirst())
                .map(more -> trend(more, visit))
                .orElse("");
    }

    private static String trend(int more, PageRequest visit) {
        MinuteWords words = MinuteWords.in(visit.words().language());
        if (more == 0) {
            return visit.say("written.time.same");
        }
        return visit.say(more > 0 ? "written.time.more" : "written.time.less", words.time(Math.abs(more)));
    }

    static OptionalInt difference(ToldMinutes now, ToldMinutes before) {
        Map<String, Integer> earlier = before.kinds().stream()
                .collect(Collectors.toMap(one -> one.kind().code(), OfKind::minutes));
        List<OfKind> both = now.kinds().stream()
                .filter(one -> earlier.containsKey(one.kind().code()))
                .toList();
        return both.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(both.stream()
                        .mapToInt(one ->
                                one.minutes() - earlier.getOrDefault(one.kind().code(), 0))
                        .sum());
    }

    /** @param version of what is turned */
    public record Turn(String to, int version) {
        public boolean on() {
            return to.equals("yes");
        }
    }

    /** @param trend against the quarter before; empty where nothing can be said */
    public record Row(String quarter, MinutesView time, String trend) {}

    /**
     * @param what is measured and what is not
     * @param turn none for who may not
     * @param fault why it was not turned; empty where it was
     * @param quarters none for who works on no report
     */
    public record View(String state, List<String> what, List<Turn> turn, String fault, List<Row> quarters) {}
}
