package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.DeadlineTask;
import dk.sigtepunkt.domain.wheel.EntryState;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.domain.wheel.WheelWords;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.wheel.WheelAddresses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a committee's deadlines was missed, the newest first, and what comes next.
 *
 * @param lines the first of them
 * @param more to the wheel, with how many more were missed; without an address for none
 */
public record CommitteeDeadlines(List<Line> lines, Link more) {
    static final CommitteeDeadlines NONE = new CommitteeDeadlines(List.of(), new Link("", ""));

    /** Six weeks, as the page of all wheels has it. */
    private static final int AHEAD = 42;

    private static final int SHOWN = 3;
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);

    /**
     * @param link to where it is done, or for who cannot do it to where it stands
     * @param state in words, with its code
     * @param example whether the day is made up to show the product at work
     */
    public record Line(Link link, String code, String state, boolean example) {}

    static CommitteeDeadlines of(CommitteeId committee, ToldWheels told, PageRequest visit) {
        return told.find(WheelRef.of(committee))
                .map(wheel -> of(wheel, told, visit))
                .orElse(NONE);
    }

    private static CommitteeDeadlines of(Wheel wheel, ToldWheels told, PageRequest visit) {
        List<ToldWheels.Told> missing = new ArrayList<>(told.missing(wheel));
        Collections.reverse(missing);
        List<Line> lines = Stream.concat(
                        missing.stream().limit(SHOWN),
                        told.coming(wheel, AHEAD).stream()
                                .filter(one -> one.entry().entry().kind().deadline())
                                .filter(one -> open(one.state()))
                                .limit(SHOWN))
                .map(one -> line(one, visit))
                .toList();
        int left = missing.size() - SHOWN;
        return new CommitteeDeadlines(
                lines,
                left > 0
                        ? new Link(WheelAddresses.of(wheel.ref()), visit.say("work.deadlines.more", left))
                        : NONE.more());
    }

    private static boolean open(EntryState state) {
        return state.kind() == EntryState.Kind.COMING || state.kind() == EntryState.Kind.TODAY;
    }

    private static Line line(ToldWheels.Told one, PageRequest visit) {
        Wheel wheel = one.wheel();
        DeadlineTask task = DeadlineTask.of(wheel, one.entry());
        boolean may = wheel.ref()
                .committeeId()
                .filter(id -> visit.may(task.needed(), Where.in(id)))
                .isPresent();
        return new Line(
                new Link(may ? task.path() : WheelAddresses.of(wheel.ref()), WORDS.title(one.entry())),
                one.state().kind().code(),
                one.state().missing()
                        ? WORDS.state(one.state())
                        : visit.say(
                                "work.deadlines.due", Danish.date(one.entry().day())),
                wheel.holder().declared().origin() == Origin.EXAMPLE
                        && !one.entry().added());
    }
}
