package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealedHead;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.templates.TemplateAddresses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A committee's report: where it is, what is in it, and for those who write it what it lacks. */
final class CommitteeReportPage implements Page {
    private final Strategies strategies;
    private final WrittenDoors doors;
    private final AccountDirectory accounts;
    private final Clock clock;

    CommitteeReportPage(Strategies strategies, WrittenDoors doors, AccountDirectory accounts, Clock clock) {
        this.strategies = strategies;
        this.doors = doors;
        this.accounts = accounts;
        this.clock = clock;
    }

    private ReportDesk.People people() {
        return new ReportDesk.People(accounts, doors.minutes());
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return Asked.answer(
                visit,
                reading,
                strategies,
                doors,
                asked -> asked.told()
                        .map(told -> doors.committee(told, doors.tried(asked.ref(), visit))
                                .map(report -> shown(visit, reading, asked, told, report))
                                .orElseGet(() -> Asked.absent(visit)))
                        .orElseGet(() -> empty(visit, asked.title(), asked.ref(), strategies)));
    }

    /** Nobody has begun it: whoever may can do so here. */
    static PageResult empty(PageRequest visit, String title, ReportRef ref, Strategies strategies) {
        boolean begins = Doing.BEGIN.isFor(visit, ref);
        return new PageResult.Shown(
                200,
                "written/none",
                new LayoutFactory(strategies).plain(visit, title, back(ref, visit)),
                new None(begins ? List.of(ReportHead.begin(ref, visit)) : List.of()));
    }

    static Link back(ReportRef ref, PageRequest visit) {
        return new Link(
                WrittenAddresses.round(ref.quarter()), visit.say("written.round", Danish.period(ref.quarter())));
    }

    private PageResult shown(
            PageRequest visit, Reading reading, Asked asked, ReportTold.Told told, CommitteeReport report) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Danish.ZONE);
        Links links = links(told, today);
        Optional<TemplateVersion> tried = doors.tried(asked.ref(), visit);
        boolean reads = WrittenAddresses.asRead(visit) || tried.isPresent();
        boolean example = report.areas().stream().anyMatch(area -> area.part().example());
        return new PageResult.Shown(
                200,
                "written/committee",
                new LayoutFactory(strategies)
                        .plain(visit, asked.title(), back(asked.ref(), visit))
                        .over(example),
                new View(
                        Frame.of(told, report.template(), tried.isPresent(), strategies, doors, visit, now),
                        report.work().filter(work -> !reads).stream()
                                .map(work -> ReportDesk.of(told, work, asked.names(), people(), visit))
                                .toList(),
                        WrittenBodies.of(report, asked.names(), visit, reading, links, today),
                        new Link(figures(reading, asked.ref().quarter(), report), visit.say("written.figures"))));
    }

    /** Its part of the quarter's figures; while those of others wait for their reports, the committee's own page has it. */
    private static String figures(Reading reading, Period quarter, CommitteeReport report) {
        CommitteeId own = report.head().committee().id();
        return reading.heldBack(quarter).isPresent()
                ? Links.to(Optional.of(quarter), Optional.empty()).page("/udvalg/" + own)
                : Links.report(quarter) + "#" + own;
    }

    /** Of the quarter, as it was known on the day of the moment that the report is read with. */
    static Links links(ReportTold.Told told, LocalDate today) {
        return Links.to(
                Optional.of(told.report().ref().quarter()),
                told.read().map(at -> LocalDate.ofInstant(at, Danish.ZONE)).filter(day -> day.isBefore(today)));
    }

    /**
     * What stands above every report.
     *
     * @param message what was just done; empty for nothing
     * @param look in which way it is shown
     * @param returned why it was sent back, while it waits to be submitted anew; none otherwise, and for who does not write it
     */
    public record Frame(
            String message,
            Look look,
            Made made,
            ReportHead head,
            List<HistoryLine> returned,
            List<HistoryLine> history) {
        private static final String DONE = "written.done.";

        /**
         * In which way a report is shown.
         *
         * @param preview that it is shown as those read it who do not write it, or with another template; empty when it is not
         * @param other the same page the other way; none for who reads it in one way alone
         */
        public record Look(String preview, List<Link> other) {}

        /**
         * What it is made from, and how it can be proved.
         *
         * @param frozen the moment whose knowledge it is put together from; empty for now
         * @param template which version it is of
         * @param seal its last edition that is sealed; none while none is
         */
        public record Made(String frozen, Link template, List<Seal> seal) {}

        /**
         * A sealed edition.
         *
         * @param href of its page; empty while that waits
         * @param digest of its head
         */
        public record Seal(String href, String said, String digest) {
            static Seal of(ReadSeals.Last last, PageRequest visit) {
                SealedHead head = last.head();
                return new Seal(
                        last.waits() ? "" : WrittenAddresses.seal(head),
                        visit.say("sealed.report", Integer.toString(head.edition()), Danish.moment(head.at())),
                        head.digest());
            }
        }

        static Frame of(
                ReportTold.Told told,
                TemplateVersion template,
                boolean tried,
                Strategies strategies,
                WrittenDoors doors,
                PageRequest visit,
                Instant now) {
            ReportRef ref = told.report().ref();
            boolean reads = tried || (told.working() && WrittenAddresses.asRead(visit));
            String version = TemplateWords.in(visit.words().language()).version(template.ref());
            String preview = tried ? visit.say("written.tried.banner", version) : visit.say("written.look.banner");
            List<Link> other = reads
                    ? List.of(new Link(WrittenAddresses.of(ref), visit.say("written.look.back")))
                    : List.of(new Link(
                            WrittenAddresses.asRead(ref),
                            visit.say(ref.committee().isPresent() ? "written.look" : "written.look.overall")));
            return new Frame(
                    message(ref, visit),
                    new Look(reads ? preview : "", told.working() || tried ? other : List.of()),
                    new Made(
                            told.report().frozen().map(Danish::moment).orElse(""),
                            new Link(TemplateAddresses.of(template.ref()), visit.say("written.template", version)),
                            doors.sealed(told).stream()
                                    .map(one -> Seal.of(one, visit))
                                    .toList()),
                    ReportHead.of(
                            told,
                            strategies
                                    .reporting(ref.quarter())
                                    .map(Strategy::bodies)
                                    .orElse(List.of()),
                            visit,
                            now),
                    HistoryLine.returned(told, visit.words()),
                    HistoryLine.of(told, visit.words()));
        }

        static String message(ReportRef ref, PageRequest visit) {
            String done = visit.query().getOrDefault(WrittenAddresses.DONE, "");
            return Arrays.stream(Doing.values())
                    .filter(one -> one.code().equals(done))
                    .findFirst()
                    .map(one -> visit.say(DONE + one.code(ref)))
                    .orElse("");
        }
    }

    /** @param begin none for who may not begin it */
    public record None(List<ReportHead.Next> begin) {}

    /**
     * @param desk none for everybody but those who write it
     * @param report what stands in it
     * @param figures all of the quarter's
     */
    public record View(Frame frame, List<ReportDesk> desk, WrittenBodies.Committees report, Link figures) {}
}
