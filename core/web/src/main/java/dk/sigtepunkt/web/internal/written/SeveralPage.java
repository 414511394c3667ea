package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same step with several of a quarter's reports, of one meeting. Each is taken on its own, whatever becomes of the others,
 * and the answer says of each what happened.
 */
final class SeveralPage implements Page {
    private static final String TITLE = "written.several.";
    private static final String SEND = "written.several.send.";
    private static final String CHOSEN = "yes";
    private static final int OK = 200;
    private static final int CLASH = 409;
    private static final int UNPROCESSABLE = 422;
    private static final List<String> TYPED = List.of("body", "meeting", "decided", "day", "clock");
    private static final int LONGEST_CLOCK = 5;

    private final SeveralSteps several;
    private final Strategies strategies;
    private final WrittenDoors doors;
    private final Clock clock;

    SeveralPage(SeveralSteps several, Strategies strategies, WrittenDoors doors, Clock clock) {
        this.several = several;
        this.strategies = strategies;
        this.doors = doors;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Optional<Period> quarter = WrittenAddresses.quarter(visit);
        Optional<ReportNames> names = quarter.map(ReportRef::quarterly)
                .flatMap(one -> ReportNames.in(one, strategies, doors.template(one), reading, visit.words()));
        Optional<Denied> denied =
                visit.reads() ? Optional.empty() : doors.steps().objection(several.step(), visit.actor());
        if (denied.isPresent()) {
            return PageResult.refused(visit, denied.get());
        }
        return names.map(known -> visit.reads()
                        ? page(visit, quarter.orElseThrow(), known, new Sent(List.of(), List.of()))
                        : page(visit, quarter.orElseThrow(), known, sent(visit, quarter.orElseThrow(), known)))
                .orElseGet(() -> Asked.absent(visit));
    }

    /**
     * What became of what was sent.
     *
     * @param faults of those that were refused first, to be marked in the form
     */
    private record Sent(List<Outcome> outcomes, List<WrittenFault> faults) {
        /** Where nothing was kept, it is said by the answer's status too. */
        int status() {
            if (outcomes.stream().anyMatch(Outcome::kept)) {
                return OK;
            }
            if (!faults.isEmpty()) {
                return UNPROCESSABLE;
            }
            return outcomes.isEmpty() ? OK : CLASH;
        }
    }

    private List<ReportTold.Told> open(PageRequest visit, Period quarter) {
        return several.of(quarter, doors.read().all(Optional.empty(), visit.actor()), visit, clock.instant());
    }

    /** What was chosen and is not open any more is asked for too: whoever was quicker is told of. */
    private Sent sent(PageRequest visit, Period quarter, ReportNames names) {
        List<ReportRef> chosen = doors.read().all(Optional.empty(), visit.actor()).stream()
                .map(told -> told.report().ref())
                .filter(ref -> ref.quarter().equals(quarter))
                .filter(ref -> visit.field(SeveralSteps.field(ref)).equals(CHOSEN))
                .toList();
        if (chosen.isEmpty()) {
            return new Sent(List.of(), List.of(new WrittenFault("", "incomplete", visit.say("written.several.none"))));
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<WrittenFault> faults = new ArrayList<>();
        for (ReportRef ref : chosen) {
            WriteResult<WrittenReport> result =
                    doors.steps().take(ref, several.step(), visit::field, version(visit, ref), visit.actor());
            if (result instanceof WriteResult.Refused<WrittenReport> refused && faults.isEmpty()) {
                faults.addAll(refused.faults());
            }
            outcomes.add(outcome(ref, result, names, visit));
        }
        return new Sent(outcomes, faults);
    }

    private static OptionalInt version(PageRequest visit, ReportRef ref) {
        String version = visit.field(SeveralSteps.version(ref));
        return version.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(version)) : OptionalInt.empty();
    }

    private Outcome outcome(ReportRef ref, WriteResult<WrittenReport> result, ReportNames names, PageRequest visit) {
        WrittenReportWords words = WrittenReportWords.in(visit.words().language());
        Instant now = clock.instant();
        Link link = new Link(WrittenAddresses.of(ref), names.title(ref).orElseGet(ref::toString));
        return result.fold(new WriteResult.Cases<>() {
            @Override
            public Outcome kept(WrittenReport report) {
                String standing =
                        report.state().map(state -> words.standing(state, now)).orElse("");
                return new Outcome(link, true, visit.say("written.several.kept", standing));
            }

            @Override
            public Outcome refused(List<WrittenFault> faults) {
                return new Outcome(
                        link, false, faults.stream().map(WrittenFault::sentence).collect(Collectors.joining(" ")));
            }

            @Override
            public Outcome clash(WrittenReport report, String sentence) {
                return new Outcome(link, false, sentence);
            }

            @Override
            public Outcome unknown(String sentence) {
                return new Outcome(link, false, sentence);
            }

            @Override
            public Outcome forbidden(Denied why) {
                return new Outcome(link, false, why.sentence());
            }
        });
    }

    private PageResult page(PageRequest visit, Period quarter, ReportNames names, Sent sent) {
        List<ReportTold.Told> open = open(visit, quarter);
        boolean all = sent.outcomes().stream().allMatch(Outcome::kept)
                && sent.faults().isEmpty();
        FormSheet sheet = sheet(visit, open, names, all ? List.of() : sent.faults());
        Link back = new Link(WrittenAddresses.round(quarter), visit.say("written.to.round"));
        FormView form = new FormView(
                several.address(quarter),
                "",
                new FormView.Told(sheet.faults(), "", List.of()),
                sheet.sections(),
                visit.say(SEND + several.doing().code()),
                back);
        boolean typed =
                !all && TYPED.stream().anyMatch(field -> !visit.field(field).isBlank());
        return new PageResult.Shown(
                sent.status(),
                "written/several",
                new LayoutFactory(strategies)
                        .plain(visit, visit.say(TITLE + several.doing().code()), back),
                new View(sent.outcomes(), open.isEmpty() && !typed ? List.of() : List.of(form)));
    }

    private FormSheet sheet(
            PageRequest visit, List<ReportTold.Told> open, ReportNames names, List<WrittenFault> faults) {
        WrittenReportWords words = WrittenReportWords.in(visit.words().language());
        FormSheet sheet = new FormSheet(visit::field, faults, words::label);
        for (ReportTold.Told told : open) {
            ReportRef ref = told.report().ref();
            String body = several == SeveralSteps.LAY ? SeveralSteps.body(told) : "";
            String name = names.title(ref).orElseGet(ref::toString);
            sheet.add(sheet.check(
                            SeveralSteps.field(ref),
                            new Choice(CHOSEN, body.isEmpty() ? name : visit.say("written.several.body", name, body))))
                    .hidden(
                            SeveralSteps.version(ref),
                            Integer.toString(told.report().version()));
        }
        if (!open.isEmpty()) {
            sheet.section(visit.say("written.several.which"), visit.say("written.several.lead"));
        }
        return fields(sheet, open, visit).section("", "");
    }

    private FormSheet fields(FormSheet sheet, List<ReportTold.Told> open, PageRequest visit) {
        return switch (several) {
            case SUBMIT -> sheet;
            case TREAT ->
                sheet.add(sheet.day("meeting").required())
                        .add(sheet.area("decided", TextLimit.LONGEST)
                                .required()
                                .hinted(visit.say("written.decided.hint")));
            case LAY ->
                sheet.add(sheet.choice("body", bodies(open, visit.field("body")))
                                .required())
                        .add(sheet.day("meeting").required())
                        .add(sheet.area("decided", TextLimit.LONGEST).hinted(visit.say("written.decided.hint")));
            case PUBLISH ->
                sheet.add(sheet.day("day").hinted(visit.say("written.publish.hint")))
                        .add(sheet.text("clock", LONGEST_CLOCK).hinted(visit.say("written.clock.hint")));
        };
    }

    /**
     * One meeting is of one body: what waits for another one is refused.
     *
     * @param chosen what was chosen before, which stays to be seen
     */
    private static List<Choice> bodies(List<ReportTold.Told> open, String chosen) {
        return Stream.concat(open.stream().map(SeveralSteps::body), Stream.of(chosen))
                .filter(body -> !body.isEmpty())
                .distinct()
                .map(body -> new Choice(body, body))
                .toList();
    }

    /** @param said where the report is now, or why it was not taken */
    public record Outcome(Link report, boolean kept, String said) {}

    /** @param form none when no report is left */
    public record View(List<Outcome> outcomes, List<FormView> form) {
        public boolean isKept() {
            return outcomes.stream().anyMatch(Outcome::kept);
        }
    }
}
