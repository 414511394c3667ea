package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.judgement.ItemJudgement;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.JudgementWords;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms in which a person's status is set, taken back, and one that is off course is explained. */
final class JudgementForms {
    private static final String SET_TITLE = "judgement.set.title";

    private final LayoutFactory frames;
    private final JudgedSubject.Finder finder;
    private final KeepJudgements keep;
    private final WorkTime time;

    JudgementForms(Strategies strategies, JudgedSubject.Finder finder, KeepJudgements keep, WorkTime time) {
        this.frames = new LayoutFactory(strategies);
        this.finder = finder;
        this.keep = keep;
        this.time = time;
    }

    /** By the use case: what becomes of what was sent. */
    @FunctionalInterface
    private interface Sent {
        WriteResult<ItemJudgement> by(PageRequest visit, ItemQuarter about);
    }

    /**
     * One form.
     *
     * @param title the key of what the page is called
     * @param lead the key of what it says first, with the computed status
     */
    private record Form(String pattern, String title, String lead, Function<FormSheet, FormSheet> asked, Sent sent) {}

    private Form setting(PageRequest visit, JudgedSubject subject) {
        AssessmentWords names = AssessmentWords.in(visit.words().language());
        List<Choice> choices = KeepJudgements.STATUSES.stream()
                .filter(code -> code != subject.judgement().computed())
                .map(code -> new Choice(code.code(), names.name(code)))
                .toList();
        return new Form(
                subject.about().ofIndicator() ? JudgementAddresses.INDICATOR_SET : JudgementAddresses.SET,
                SET_TITLE,
                "judgement.set.lead",
                sheet -> sheet.add(sheet.radio("status", choices).required())
                        .add(sheet.area("reason", TextLimit.LONGEST)
                                .required()
                                .hinted(visit.say("judgement.set.reason.hint"))),
                (sent, about) -> keep.set(about, sent::field, sent.version(), sent.actor()));
    }

    private Form takingBack(PageRequest visit, JudgedSubject subject) {
        return new Form(
                subject.about().ofIndicator() ? JudgementAddresses.INDICATOR_BACK : JudgementAddresses.BACK,
                "judgement.back.title",
                "judgement.set.lead",
                sheet -> sheet.add(sheet.area("reason", TextLimit.LONGEST).required()),
                (sent, about) -> keep.takeBack(about, sent::field, sent.version(), sent.actor()));
    }

    private Form explaining(PageRequest visit, JudgedSubject subject) {
        List<Choice> actions = subject
                .reading()
                .committees()
                .committee(subject.about().committee())
                .stream()
                .flatMap(known -> known.content().actions().stream())
                .map(action -> new Choice(
                        action.ref().toString(),
                        ActionWords.in(visit.words().language()).named(action)))
                .toList();
        return new Form(
                JudgementAddresses.EXPLAIN,
                "judgement.explain.title",
                "judgement.explain.lead",
                sheet -> sheet.add(sheet.area("fact", TextLimit.LONGEST).required())
                        .add(sheet.area("cause", TextLimit.LONGEST).required())
                        .add(sheet.text("source", KeepJudgements.LONGEST_SOURCE)
                                .hinted(visit.say("judgement.explain.source.hint")))
                        .add(sheet.area("action", TextLimit.LONGEST).required())
                        .add(sheet.choice("known", actions).hinted(visit.say("judgement.explain.known.hint")))
                        .opened(time.opened(), visit.field(WorkTime.FIELD)),
                (sent, about) -> keep.explain(about, sent::field, sent.version(), sent.actor()));
    }

    /** Makes a form for what is written about. */
    private interface Maker {
        Form of(PageRequest visit, JudgedSubject subject);
    }

    Page set() {
        return page(this::setting);
    }

    Page setSent() {
        return sent(this::setting);
    }

    Page back() {
        return page(this::takingBack);
    }

    Page backSent() {
        return sent(this::takingBack);
    }

    Page explain() {
        return page(this::explaining);
    }

    Page explainSent() {
        return sent(this::explaining);
    }

    private Page page(Maker maker) {
        return (visit, reading) -> finder.find(visit, reading)
                .map(subject -> shown(visit, maker.of(visit, subject), subject, 200, List.of(), FormView.Told.NOTHING))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("judgement.unknown")));
    }

    private Page sent(Maker maker) {
        return (visit, reading) -> finder.find(visit, reading)
                .map(subject -> {
                    Form form = maker.of(visit, subject);
                    return answer(form.sent().by(visit, subject.about()), visit, form, subject);
                })
                .orElseGet(() -> PageResult.notFound(visit, visit.say("judgement.unknown")));
    }

    private PageResult shown(
            PageRequest visit,
            Form form,
            JudgedSubject subject,
            int status,
            List<WrittenFault> faults,
            FormView.Told told) {
        ItemQuarter about = subject.about();
        ItemJudgement now = subject.judgement().now();
        String computed = AssessmentWords.in(visit.words().language())
                .name(subject.judgement().computed());
        FormSheet sheet = form.asked()
                .apply(new FormSheet(
                        name -> written(name, visit, form, now),
                        faults,
                        JudgementWords.in(visit.words().language())::label))
                .section("", visit.say(form.lead(), computed));
        Link page = subject.page();
        String title = visit.say(form.title(), page.text(), Danish.period(about.quarter()));
        return new PageResult.Shown(
                status,
                "judgement/form",
                frames.plain(visit, title, page),
                new FormView(
                        JudgementAddresses.form(form.pattern(), about),
                        FormView.version(visit, status, Optional.of(now.version())),
                        new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                        sheet.sections(),
                        visit.say("judgement.send"),
                        new Link(page.href(), visit.say("judgement.back"))));
    }

    /** Before anything is sent, what was written last stands there to be written on. */
    private static String written(String name, PageRequest visit, Form form, ItemJudgement now) {
        if (!visit.reads()) {
            return visit.field(name);
        }
        if (form.title().equals(SET_TITLE)) {
            return now.status()
                    .map(set -> name.equals("status") ? set.status().code() : set.reason())
                    .orElse("");
        }
        return form.pattern().equals(JudgementAddresses.EXPLAIN)
                ? now.explanation().map(told -> explained(name, told)).orElse("")
                : "";
    }

    private static String explained(String name, JudgementEntry.Explained told) {
        return switch (name) {
            case "fact" -> told.fact();
            case "cause" -> told.cause();
            case "source" -> told.source();
            case "action" -> told.action();
            case "known" -> told.known().map(Object::toString).orElse("");
            default -> "";
        };
    }

    private PageResult answer(WriteResult<ItemJudgement> result, PageRequest visit, Form form, JudgedSubject subject) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(ItemJudgement judgement) {
                return PageResult.seeOther(JudgementAddresses.kept(subject.about()));
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return shown(visit, form, subject, 422, faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(ItemJudgement now, String sentence) {
                FormView.Told told = new FormView.Told(List.of(), sentence, theirs(now, visit));
                return shown(visit, form, subject, 409, List.of(), told);
            }
        });
    }

    private static List<String> theirs(ItemJudgement now, PageRequest visit) {
        AssessmentWords names = AssessmentWords.in(visit.words().language());
        return now.entries().stream()
                .skip(Math.max(0, now.entries().size() - 1L))
                .flatMap(entry -> entry
                        .fold(
                                set -> List.of(names.name(set.status()), set.reason()),
                                back -> List.of(back.reason()),
                                told -> List.of(told.fact(), told.cause(), told.action()))
                        .stream())
                .toList();
    }
}
