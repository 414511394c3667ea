package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportNote;
import dk.sigtepunkt.domain.reports.ReportState;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.SeenTexts;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The page on which one thing is done with a report. */
final class DoingPage implements Page {
    private static final String TITLE = "written.title.";
    private static final String LEAD = "written.lead.";
    private static final String SEND = "written.send.";
    private static final int OK = 200;

    private final Doing doing;
    private final Strategies strategies;
    private final WrittenDoors doors;
    private final DoingWrites writes;
    private final HandActions hand;
    private final Clock clock;

    DoingPage(Doing doing, Strategies strategies, WrittenDoors doors, HandActions hand, Clock clock) {
        this.doing = doing;
        this.strategies = strategies;
        this.doors = doors;
        this.writes = new DoingWrites(doing, doors);
        this.hand = hand;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return visit.reads() ? shown(visit, reading) : sent(visit, reading);
    }

    private PageResult shown(PageRequest visit, Reading reading) {
        return about(visit, reading, asked -> page(visit, asked, OK, FormView.Told.NOTHING, List.of()));
    }

    private PageResult sent(PageRequest visit, Reading reading) {
        return about(visit, reading, asked -> writes.write(visit, asked).fold(new Answers(visit, asked)));
    }

    private PageResult about(PageRequest visit, Reading reading, Function<Asked, PageResult> page) {
        return Asked.answer(
                visit,
                reading,
                strategies,
                doors,
                asked -> asked.told().isEmpty() && doing != Doing.BEGIN ? asked.notBegun(visit) : page.apply(asked));
    }

    private final class Answers extends FormAnswer<WrittenReport> {
        private final PageRequest visit;
        private final Asked asked;

        Answers(PageRequest visit, Asked asked) {
            super(visit);
            this.visit = visit;
            this.asked = asked;
        }

        @Override
        public PageResult kept(WrittenReport report) {
            String at = doing.ofSection() && doing != Doing.WORD ? "#" + ReportDesk.id(visit.segment("section")) : "";
            return PageResult.seeOther(
                    "%s?%s=%s%s".formatted(WrittenAddresses.of(asked.ref()), WrittenAddresses.DONE, doing.code(), at));
        }

        @Override
        public PageResult refused(List<WrittenFault> faults) {
            return page(visit, asked, 422, FormView.Told.NOTHING, faults);
        }

        @Override
        public PageResult clash(WrittenReport now, String sentence) {
            Asked again = new Asked(
                    asked.ref(),
                    asked.told()
                            .map(told -> new ReportTold.Told(
                                    now, told.state(), told.insider(), told.working(), told.read(), told.reader())),
                    asked.names(),
                    asked.title());
            return page(visit, again, 409, new FormView.Told(List.of(), sentence, theirs(now)), List.of());
        }

        /** What another one has written in the same field. */
        private List<String> theirs(WrittenReport now) {
            return switch (doing) {
                case REFLECT ->
                    now.reflection().map(ReportNote.Reflected::text).stream().toList();
                case WORD -> List.of(DoingForm.theirs(now, visit.segment("section")));
                default -> List.of();
            };
        }
    }

    private PageResult page(PageRequest visit, Asked asked, int status, FormView.Told told, List<WrittenFault> faults) {
        FormSheet sheet = form(visit, asked).sheet(faults);
        String address = doing.ofSection()
                ? WrittenAddresses.of(asked.ref(), doing, visit.segment("section"))
                : WrittenAddresses.of(asked.ref(), doing);
        String title = title(visit, asked);
        List<Link> gaps = gaps(asked);
        Link report = new Link(WrittenAddresses.of(asked.ref()), asked.title());
        int version = asked.told().map(one -> one.report().version()).orElse(0);
        FormView form = new FormView(
                address,
                FormView.version(visit, status, Optional.of(version)),
                new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                sheet.sections(),
                visit.say(SEND + doing.code()),
                new Link(report.href(), visit.say("written.back")));
        return new PageResult.Shown(
                status,
                "written/form",
                new LayoutFactory(strategies).plain(visit, title, report),
                new View(
                        form,
                        visit.say(LEAD + doing.code(asked.ref())),
                        sheet.faults().isEmpty() || !gaps.isEmpty() ? barred(visit, asked) : "",
                        status != OK,
                        gaps,
                        comments(visit, asked)));
    }

    private String title(PageRequest visit, Asked asked) {
        String title = visit.say(TITLE + doing.code(asked.ref()));
        if (doing.ofSection()) {
            return visit.say("written.title.of", title, section(visit, asked));
        }
        return asked.told().stream()
                .filter(told -> doing == Doing.LAY)
                .flatMap(told -> told.report().state().stream())
                .flatMap(state -> state.bodiesToCome().stream())
                .findFirst()
                .map(body -> visit.say("written.title.lay.body", body))
                .orElse(title);
    }

    private DoingForm form(PageRequest visit, Asked asked) {
        return new DoingForm(
                doing,
                asked,
                visit,
                hand,
                items(visit, asked),
                texts(visit, asked),
                doors.minutes().time().opened());
    }

    private String texts(PageRequest visit, Asked asked) {
        return asked.told()
                .filter(told -> doing == Doing.MARK || doing == Doing.ALL_READY)
                .map(told -> doors.contents().texts(told.report()))
                .map(texts -> doing == Doing.ALL_READY
                        ? SeenTexts.told(texts)
                        : texts.stream()
                                .filter(one -> one.key().equals(visit.segment("section")))
                                .map(one -> Integer.toString(one.written()))
                                .findFirst()
                                .orElse(""))
                .orElse("");
    }

    private String section(PageRequest visit, Asked asked) {
        return asked.names().section(asked.ref(), visit.segment("section"));
    }

    /** Why it cannot be done now, whatever is written. */
    private String barred(PageRequest visit, Asked asked) {
        WrittenReportWords words = WrittenReportWords.in(visit.words().language());
        WrittenReport report =
                asked.told().map(ReportTold.Told::report).orElseGet(() -> WrittenReport.none(asked.ref()));
        Instant now = clock.instant();
        if (doing.step().isPresent()) {
            StepKind step = doing.step().get();
            return report.following(now).contains(step)
                    ? ""
                    : words.doesNotFollow(asked.ref(), step, report.state(), now);
        }
        ReportState state = report.state().orElseThrow();
        return doing == Doing.COMMENT || state instanceof ReportState.Draft ? "" : words.notDraft(state, now);
    }

    private List<Link> gaps(Asked asked) {
        if (doing != Doing.SUBMIT
                || asked.told().filter(ReportTold.Told::working).isEmpty()) {
            return List.of();
        }
        List<ReportGap> gaps = asked.told()
                .map(told -> doors.contents().missing(told.report()))
                .orElse(List.of());
        return GapLink.of(asked.ref(), gaps);
    }

    private List<ReportDesk.Comment> comments(PageRequest visit, Asked asked) {
        return asked.told()
                .filter(told -> doing == Doing.COMMENT && told.working())
                .map(told -> told.report().comments().stream()
                        .filter(one -> one.section().equals(visit.segment("section")))
                        .map(one -> new ReportDesk.Comment(HistoryLine.signed(one.by(), visit.words()), one.text()))
                        .toList())
                .orElse(List.of());
    }

    private Map<ReportItem, String> items(PageRequest visit, Asked asked) {
        boolean needed = doing == Doing.CLOSE || doing == Doing.REOPEN;
        return needed
                ? asked.told()
                        .map(told -> ReportItems.of(told, doors.reports(), asked.names(), visit))
                        .orElse(Map.of())
                : Map.of();
    }

    /**
     * @param barred why it cannot be done now; empty when it can
     * @param sent whether it was sent all the same: then what was written stays in the form
     * @param gaps what is missing before it can
     * @param comments that were made before
     */
    public record View(
            FormView form,
            String lead,
            String barred,
            boolean sent,
            List<Link> gaps,
            List<ReportDesk.Comment> comments) {}
}
