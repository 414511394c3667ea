package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.Meetings;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.WheelDay;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.questions.QuestionLine;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A politician's way into a meeting: what is to be decided, what changed since the last one, and what was asked and answered. */
final class MeetingPage implements Page {
    static final String ADDRESS = "/mit-moede";

    private final LayoutFactory frames;
    private final ReadReports read;
    private final Reports reports;
    private final QuestionHistory questions;
    private final ReadWheels wheels;
    private final Clock clock;

    MeetingPage(
            LayoutFactory frames,
            ReadReports read,
            Reports reports,
            QuestionHistory questions,
            ReadWheels wheels,
            Clock clock) {
        this.frames = frames;
        this.read = read;
        this.reports = reports;
        this.questions = questions;
        this.wheels = wheels;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        List<ReportTold.Told> all = read.all(Optional.empty(), visit.actor());
        ToldWheels told = wheels.told(reading);
        List<Part> parts = OwnCommittees.of(visit.actor(), reading.committees()).stream()
                .filter(id -> reading.committees().committee(id).isPresent())
                .map(id -> part(id, visit, reading, all, told))
                .toList();
        return new PageResult.Shown(
                200,
                "work/meeting",
                frames.plain(visit, visit.say("work.meeting")),
                new View(
                        all.stream()
                                .flatMap(one -> decide(one, visit, reading, told).stream())
                                .toList(),
                        parts,
                        visit.may(Permission.ASK_QUESTIONS, Where.SOMEWHERE)));
    }

    private static Optional<Decision> decide(
            ReportTold.Told told, PageRequest visit, Reading reading, ToldWheels wheels) {
        ReportState state = told.report().state().orElseThrow();
        String name = title(told, visit, reading);
        Link link = new Link(WrittenAddresses.of(told.report().ref()), name);
        if (state instanceof ReportState.Submitted) {
            return told.report()
                    .ref()
                    .committee()
                    .map(id -> new Decision(
                            link,
                            visit.say("work.meeting.treat", committee(id, reading)),
                            next(meetings(wheels, id), visit)));
        }
        return state.bodiesToCome().stream()
                .findFirst()
                .map(body ->
                        new Decision(link, visit.say("work.meeting.lay", body), next(meetings(wheels, body), visit)));
    }

    private static Meetings meetings(ToldWheels wheels, CommitteeId id) {
        return wheels.find(WheelRef.of(id))
                .map(wheel -> Meetings.around(wheel, wheels.day()))
                .orElse(Meetings.NONE);
    }

    /** Of a body that reports are laid before, by its name: it may be a committee here, or have a wheel of its own. */
    private static Meetings meetings(ToldWheels wheels, String body) {
        return wheels.all().stream()
                .filter(wheel -> wheel.holder().name().equals(body))
                .findFirst()
                .map(wheel -> Meetings.around(wheel, wheels.day()))
                .orElse(Meetings.NONE);
    }

    /** When the next meeting is; empty where that is not known. */
    private static String next(Meetings meetings, PageRequest visit) {
        return meetings.next()
                .map(one -> visit.say("work.meeting.next", Danish.date(one.day())))
                .orElse("");
    }

    private static String title(ReportTold.Told told, PageRequest visit, Reading reading) {
        String quarter = Danish.period(told.report().ref().quarter());
        return told.report()
                .ref()
                .committee()
                .map(id -> visit.say("written.report", committee(id, reading), quarter))
                .orElseGet(() -> visit.say(
                        told.report().ref().kind() == ReportKind.IN_DEPTH ? "written.in-depth" : "written.quarterly",
                        quarter));
    }

    private static String committee(CommitteeId id, Reading reading) {
        return reading.committees()
                .committee(id)
                .map(known -> known.content().name())
                .orElse(id.value());
    }

    private Part part(CommitteeId id, PageRequest visit, Reading reading, List<ReportTold.Told> all, ToldWheels told) {
        Period quarter = reports.defaultPeriod(reading);
        Meetings meetings = meetings(told, id);
        LocalDate since =
                meetings.last().map(WheelDay::day).or(() -> last(id, all)).orElse(quarter.start());
        Instant from = since.atStartOfDay(Danish.ZONE).toInstant();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        return new Part(
                id.value(),
                new Link(Links.NEWEST.committee(id), committee(id, reading)),
                Danish.date(since),
                next(meetings, visit),
                Stream.concat(steps(id, from, visit, reading, all), moved(id, quarter, visit, reading))
                        .toList(),
                questions.book().all().stream()
                        .filter(one -> one.answering().equals(id))
                        .filter(one -> one.open() || answeredSince(one, from))
                        .map(one -> QuestionLine.of(one, reading.committees(), today, Links.NEWEST, visit.words()))
                        .toList());
    }

    private static boolean answeredSince(KeptQuestion question, Instant from) {
        return question.answer().filter(one -> !one.by().at().isBefore(from)).isPresent();
    }

    /** The committee's last meeting, as its reports tell of it; for one that has none in its year. */
    private static Optional<LocalDate> last(CommitteeId id, List<ReportTold.Told> all) {
        return all.stream()
                .filter(one -> one.report().ref().committee().filter(id::equals).isPresent())
                .flatMap(one -> one.report().steps().stream())
                .filter(ReportStep.Treated.class::isInstance)
                .map(step -> ((ReportStep.Treated) step).meeting())
                .max(Comparator.naturalOrder());
    }

    /** The committee's reports that have come to another state. */
    private Stream<Link> steps(
            CommitteeId id, Instant from, PageRequest visit, Reading reading, List<ReportTold.Told> all) {
        WrittenReportWords words = WrittenReportWords.in(visit.words().language());
        Instant now = clock.instant();
        return all.stream()
                .filter(one -> one.report().ref().committee().filter(id::equals).isPresent())
                .filter(one -> one.state() != StateCode.DRAFT)
                .filter(one -> one.report().steps().stream()
                        .anyMatch(step -> !step.by().at().isBefore(from)))
                .map(one -> new Link(
                        WrittenAddresses.of(one.report().ref()),
                        visit.say(
                                "work.meeting.report",
                                title(one, visit, reading),
                                words.standing(one.report().state().orElseThrow(), now))));
    }

    private Stream<Link> moved(CommitteeId id, Period quarter, PageRequest visit, Reading reading) {
        AssessmentWords words = AssessmentWords.in(visit.words().language());
        return reports.overview(reading, quarter).stream()
                .flatMap(report -> report.focusAreas().stream())
                .filter(part -> part.committee().id().equals(id) && moved(part))
                .map(part -> new Link(
                        Links.NEWEST.focusArea(part.area().ref()),
                        visit.say(
                                "work.meeting.moved",
                                part.area().title(),
                                words.name(part.assessment().before()),
                                words.name(part.assessment().code()),
                                Danish.period(quarter))));
    }

    private static boolean moved(FocusAreaPart part) {
        return part.assessment().then().isPresent()
                && part.assessment().before() != part.assessment().code();
    }

    /**
     * @param what is to be done with the report
     * @param when of the next meeting; empty where that is not known
     */
    public record Decision(Link report, String what, String when) {}

    /**
     * A committee of whoever looks.
     *
     * @param since the day of its last meeting that is known
     * @param next when the next one is; empty where that is not known
     * @param changed what is another one since
     */
    public record Part(
            String id, Link committee, String since, String next, List<Link> changed, List<QuestionLine> questions) {}

    public record View(List<Decision> decide, List<Part> committees, boolean asks) {}
}
