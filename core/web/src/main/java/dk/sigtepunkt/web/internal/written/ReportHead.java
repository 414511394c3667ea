package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a report is on its way, and what may follow.
 *
 * @param standing in one sentence, with its days and bodies
 * @param holder who has it now; empty when nobody has to do anything
 * @param doings the steps that whoever looks may take, the one ahead first
 */
public record ReportHead(List<Stop> line, String standing, String holder, List<Next> doings) {
    private static final String HOLDER = "written.holder.";
    private static final String DO = "written.do.";
    private static final String AHEAD_MARK = "ahead";
    private static final List<StepKind> AHEAD =
            List.of(StepKind.SUBMIT, StepKind.TREAT, StepKind.LAY, StepKind.PUBLISH, StepKind.SEND_BACK);

    /**
     * A state on the way.
     *
     * @param when the day on which the report came to it; empty for one that it has not come to
     * @param mark passed, here or ahead
     */
    public record Stop(String name, String when, String mark) {}

    /**
     * A step that may be taken.
     *
     * @param sends whether the button takes it at once; it leads to a page otherwise
     */
    public record Next(String href, String text, boolean sends) {}

    /** @param bodies that reports are laid before now */
    static ReportHead of(ReportTold.Told told, List<String> bodies, PageRequest visit, Instant now) {
        ReportState state = told.report().state().orElseThrow();
        WrittenReportWords words = WrittenReportWords.in(visit.words().language());
        return new ReportHead(
                line(told, state, bodies, words),
                Danish.sentence(Danish.begun(words.standing(state, now))),
                holder(told.report().ref(), state, told.state(), visit),
                doings(told, visit, now));
    }

    /** Who has a report now that is in a state; the office has every one that is no committee's. */
    static String holder(ReportRef ref, ReportState state, StateCode code, PageRequest visit) {
        boolean ready = code == StateCode.LAID && state instanceof ReportState.Published;
        if (code == StateCode.PUBLISHED || ready) {
            return "";
        }
        return ref.committee().isEmpty() ? visit.say("written.holder.office") : visit.say(HOLDER + code.code());
    }

    /** The steps ahead that whoever looks may take. */
    static List<Next> doings(ReportTold.Told told, PageRequest visit, Instant now) {
        ReportRef ref = told.report().ref();
        return AHEAD.stream()
                .filter(told.report().following(now)::contains)
                .map(Doing::of)
                .filter(doing -> doing.isFor(visit, ref))
                .map(doing -> new Next(WrittenAddresses.of(ref, doing), text(told, doing, visit), false))
                .toList();
    }

    private static String text(ReportTold.Told told, Doing doing, PageRequest visit) {
        List<String> toCome =
                told.report().state().map(ReportState::bodiesToCome).orElseGet(List::of);
        return doing == Doing.LAY && !toCome.isEmpty()
                ? visit.say("written.do.lay.body", toCome.get(0))
                : visit.say(DO + doing.code(told.report().ref()));
    }

    /** The button that begins a report. */
    static Next begin(ReportRef ref, PageRequest visit) {
        return new Next(WrittenAddresses.of(ref, Doing.BEGIN), visit.say("written.do.begin"), true);
    }

    /** @param bodies as the strategy has them now, for what is not submitted */
    private static List<Stop> line(
            ReportTold.Told told, ReportState state, List<String> bodies, WrittenReportWords words) {
        List<Stop> line = new ArrayList<>(passed(told, state, words));
        if (told.state() == StateCode.PUBLISHED) {
            return List.copyOf(line);
        }
        List<StateCode> first = List.of(StateCode.DRAFT, StateCode.SUBMITTED, StateCode.TREATED);
        for (int at = line.size(); at < first.size(); at++) {
            line.add(new Stop(words.state(first.get(at)), "", AHEAD_MARK));
        }
        bodiesToCome(state, bodies)
                .forEach(body -> line.add(new Stop(words.state(StateCode.LAID) + " " + body, "", AHEAD_MARK)));
        line.add(new Stop(words.state(StateCode.PUBLISHED), "", AHEAD_MARK));
        return List.copyOf(line);
    }

    private static List<String> bodiesToCome(ReportState state, List<String> bodies) {
        return state.fold(
                draft -> bodies,
                submitted -> submitted.step().bodies(),
                ReportState::bodiesToCome,
                ReportState::bodiesToCome,
                ReportState::bodiesToCome);
    }

    /** The states that it has come to, the last of them being where it is. */
    private static List<Stop> passed(ReportTold.Told told, ReportState state, WrittenReportWords words) {
        List<Stop> stops = new ArrayList<>();
        String begun =
                told.working() ? told.report().begun().map(Danish::moment).orElse("") : "";
        stops.add(new Stop(words.state(StateCode.DRAFT), begun, "passed"));
        for (ReportStep step : current(told.report().steps())) {
            stop(step, words).ifPresent(stops::add);
        }
        boolean waits = state instanceof ReportState.Published && told.state() != StateCode.PUBLISHED;
        if (waits) {
            stops.remove(stops.size() - 1);
        }
        Stop last = stops.remove(stops.size() - 1);
        stops.add(new Stop(last.name(), last.when(), "here"));
        return stops;
    }

    /** Those since it was last sent back. */
    static List<ReportStep> current(List<ReportStep> steps) {
        int from = 0;
        for (int at = 0; at < steps.size(); at++) {
            from = steps.get(at) instanceof ReportStep.SentBack ? at + 1 : from;
        }
        return steps.subList(from, steps.size());
    }

    private static Optional<Stop> stop(ReportStep step, WrittenReportWords words) {
        if (step instanceof ReportStep.Submitted one) {
            return Optional.of(
                    new Stop(words.state(StateCode.SUBMITTED), day(one.by().at()), "passed"));
        }
        if (step instanceof ReportStep.Treated one) {
            return Optional.of(new Stop(words.state(StateCode.TREATED), Danish.date(one.meeting()), "passed"));
        }
        if (step instanceof ReportStep.Laid one) {
            String name = words.state(StateCode.LAID) + " " + one.body();
            return Optional.of(new Stop(name, Danish.date(one.meeting()), "passed"));
        }
        return step instanceof ReportStep.Published one
                ? Optional.of(new Stop(words.state(StateCode.PUBLISHED), Danish.moment(one.from()), "passed"))
                : Optional.empty();
    }

    private static String day(Instant at) {
        return Danish.date(LocalDate.ofInstant(at, Danish.ZONE));
    }
}
