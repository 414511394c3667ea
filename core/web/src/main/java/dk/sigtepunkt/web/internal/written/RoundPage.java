package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.InDepthInterval;
import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far each report of a quarter is: who has delivered, what is missing, who has it now, and the next step for who may take it.
 * Everybody else reads which are published.
 */
final class RoundPage implements Page {
    private static final String KIND = "written.kind.";

    private final Strategies strategies;
    private final Reports reports;
    private final WrittenDoors doors;
    private final InDepthInterval interval;
    private final Clock clock;

    RoundPage(Strategies strategies, Reports reports, WrittenDoors doors, InDepthInterval interval, Clock clock) {
        this.strategies = strategies;
        this.reports = reports;
        this.doors = doors;
        this.interval = interval;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Period newest = reports.defaultPeriod(reading);
        Optional<Period> quarter =
                visit.segment("quarter").isEmpty() ? Optional.of(newest) : WrittenAddresses.quarter(visit);
        if (quarter.isEmpty()) {
            return QuarterPage.malformed(visit, newest);
        }
        return ReportNames.in(
                        ReportRef.quarterly(quarter.get()),
                        strategies,
                        doors.template(ReportRef.quarterly(quarter.get())),
                        reading,
                        visit.words())
                .map(names -> shown(visit, reading, quarter.get(), names))
                .orElseGet(() -> Asked.absent(visit));
    }

    private PageResult shown(PageRequest visit, Reading reading, Period quarter, ReportNames names) {
        List<ReportTold.Told> all = doors.read().all(Optional.empty(), visit.actor());
        Map<ReportRef, ReportTold.Told> told =
                all.stream().collect(Collectors.toMap(one -> one.report().ref(), Function.identity()));
        Looker looker =
                new Looker(visit, told, clock.instant(), !clock.instant().isBefore(Danish.endOf(quarter.end())));
        List<Row> rows = names.committees().stream()
                .flatMap(one ->
                        row(ReportRef.of(one.id(), quarter), one.content().name(), looker).stream())
                .toList();
        List<Row> overall = overall(quarter, looker).stream()
                .flatMap(ref -> row(ref, visit.say(KIND + ref.kind().code()), looker).stream())
                .toList();
        return new PageResult.Shown(
                200,
                "written/round",
                new LayoutFactory(strategies).plain(visit, visit.say("written.round", Danish.period(quarter))),
                new View(
                        summary(quarter, names.committees(), looker),
                        rows,
                        overall,
                        figures(visit, reading, quarter),
                        others(quarter, all),
                        SeveralSteps.links(quarter, all, visit, looker.now()),
                        time(quarter, visit)));
    }

    /** No way leads to what is not out for who looks. */
    private static List<Link> figures(PageRequest visit, Reading reading, Period quarter) {
        return reading.heldBack(quarter).isPresent()
                ? List.of()
                : List.of(new Link(Links.report(quarter), visit.say("written.figures")));
    }

    /** For who is told of the time that reports take. */
    private List<Time> time(Period quarter, PageRequest visit) {
        MinuteDoors minutes = doors.minutes();
        return minutes.read().toldOfQuarters(visit.actor())
                ? List.of(new Time(
                        MinutesPage.of(quarter, minutes, visit).stream().toList(), WrittenAddresses.TIME))
                : List.of();
    }

    /** Who looks. */
    private record Looker(PageRequest visit, Map<ReportRef, ReportTold.Told> told, Instant now, boolean over) {
        Optional<ReportTold.Told> of(ReportRef ref) {
            return Optional.ofNullable(told.get(ref));
        }

        /** Whether that one sees to it that all of them come. */
        boolean sees() {
            return visit.may(Permission.KEEP_OVERALL_REPORTS, Where.EVERYWHERE);
        }
    }

    /** How many are in, for who sees to that; empty for everybody else. */
    private String summary(Period quarter, List<KnownCommittee> committees, Looker looker) {
        if (!looker.sees()) {
            return "";
        }
        long in = committees.stream()
                .filter(one -> looker.of(ReportRef.of(one.id(), quarter))
                        .filter(told -> told.state() != StateCode.DRAFT)
                        .isPresent())
                .count();
        long open = Stream.concat(
                        committees.stream().map(one -> ReportRef.of(one.id(), quarter)),
                        overall(quarter, looker).stream())
                .filter(ref -> looker.of(ref)
                        .filter(told -> told.state() == StateCode.PUBLISHED)
                        .isEmpty())
                .count();
        return open == 0
                ? looker.visit().say("written.closed")
                : looker.visit().say("written.summary", in, committees.size());
    }

    /** Those that are no committee's: the one in depth where it is due, and where one was begun out of turn. */
    private List<ReportRef> overall(Period quarter, Looker looker) {
        ReportRef deep = ReportRef.inDepth(quarter);
        boolean due = strategies
                .reporting(quarter)
                .filter(strategy -> interval.due(quarter, strategy))
                .isPresent();
        return due || looker.of(deep).isPresent()
                ? List.of(ReportRef.quarterly(quarter), deep)
                : List.of(ReportRef.quarterly(quarter));
    }

    private Optional<Row> row(ReportRef ref, String name, Looker looker) {
        return looker.of(ref)
                .map(told -> begun(told, name, looker))
                .or(() -> insider(ref, looker) ? Optional.of(none(ref, name, looker)) : Optional.empty())
                .or(() -> looker.sees() ? Optional.of(missing(ref, name, looker)) : Optional.empty());
    }

    private static boolean insider(ReportRef ref, Looker looker) {
        return looker.visit()
                .may(
                        ref.kind() == ReportKind.COMMITTEE ? Permission.SEE_DRAFTS : Permission.KEEP_OVERALL_REPORTS,
                        ref.where());
    }

    private Row begun(ReportTold.Told told, String name, Looker looker) {
        PageRequest visit = looker.visit();
        ReportRef ref = told.report().ref();
        ReportHead head = ReportHead.of(told, List.of(), visit, looker.now());
        boolean written = told.working() && told.state() == StateCode.DRAFT;
        List<ReportGap> gaps = written ? doors.contents().missing(told.report()) : List.of();
        return new Row(
                id(ref),
                new Link(WrittenAddresses.of(ref), name),
                new Standing(told.state().code(), head.standing(), head.holder()),
                written ? new Missing(visit.say("written.gaps", gaps.size()), GapLink.of(ref, gaps)) : Missing.NOT_TOLD,
                head.doings());
    }

    private static Row none(ReportRef ref, String name, Looker looker) {
        PageRequest visit = looker.visit();
        boolean begins = looker.over() && Doing.BEGIN.isFor(visit, ref);
        String standing = looker.over()
                ? visit.say("written.not-begun")
                : visit.say("written.not-over", Danish.date(ref.quarter().end()));
        return new Row(
                id(ref),
                new Link("", name),
                new Standing(
                        "none",
                        standing,
                        visit.say(ref.committee().isEmpty() ? "written.holder.office" : "written.holder.draft")),
                Missing.NOT_TOLD,
                begins ? List.of(ReportHead.begin(ref, visit)) : List.of());
    }

    /** Whether anybody has begun it is the committee's own. */
    private static Row missing(ReportRef ref, String name, Looker looker) {
        PageRequest visit = looker.visit();
        return new Row(
                id(ref),
                new Link("", name),
                new Standing("none", visit.say("written.not-submitted"), visit.say("written.holder.draft")),
                Missing.NOT_TOLD,
                List.of());
    }

    private static String id(ReportRef ref) {
        return "rapport-"
                + ref.committee().map(Object::toString).orElse(ref.kind().code());
    }

    /** The quarters of which there is something to read, and the one before and after. */
    private List<Link> others(Period quarter, List<ReportTold.Told> all) {
        List<Period> quarters = new ArrayList<>(
                all.stream().map(one -> one.report().ref().quarter()).toList());
        quarters.add(quarter.previous());
        quarters.add(quarter.next());
        return quarters.stream()
                .distinct()
                .filter(one -> !one.equals(quarter))
                .filter(one -> strategies.reporting(one).isPresent())
                .filter(one -> Danish.endOf(one.end()).isBefore(clock.instant()))
                .sorted(Comparator.reverseOrder())
                .map(one -> new Link(WrittenAddresses.round(one), Danish.period(one)))
                .toList();
    }

    /** @param link without an address while there is nothing to read */
    public record Row(String id, Link link, Standing standing, Missing missing, List<ReportHead.Next> doings) {}

    /**
     * Where a report is.
     *
     * @param state for its looks
     * @param sentence the same in words, and since when
     * @param holder who has it now; empty when nobody has to do anything
     */
    public record Standing(String state, String sentence, String holder) {}

    /**
     * What it lacks before it can be submitted.
     *
     * @param summary how much; empty for who does not write it
     * @param gaps each with a link to where it is mended
     */
    public record Missing(String summary, List<Link> gaps) {
        static final Missing NOT_TOLD = new Missing("", List.of());
    }

    /** @param quarter nothing where nothing is measured */
    public record Time(List<MinutesPage.Row> quarter, String href) {}

    /**
     * @param summary how many are in; empty for who does not see to that
     * @param overall the one of all; none for who may not read it
     * @param figures the quarter's figures
     * @param several the steps that can be taken with two reports or more
     * @param time that the quarter's reports took; none for who works on none
     */
    public record View(
            String summary,
            List<Row> committees,
            List<Row> overall,
            List<Link> figures,
            List<Link> others,
            List<Link> several,
            List<Time> time) {
        public boolean isEmpty() {
            return committees.isEmpty() && overall.isEmpty();
        }
    }
}
