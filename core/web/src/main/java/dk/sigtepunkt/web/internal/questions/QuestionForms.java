package dk.sigtepunkt.web.internal.questions;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.questions.QuestionWords;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms in which questions are asked, answered, handed on and opened again. */
final class QuestionForms {
    private final LayoutFactory frames;
    private final Strategies strategies;
    private final QuestionHistory questions;
    private final KeepQuestions keep;

    QuestionForms(Strategies strategies, QuestionHistory questions, KeepQuestions keep) {
        this.frames = new LayoutFactory(strategies);
        this.strategies = strategies;
        this.questions = questions;
        this.keep = keep;
    }

    /**
     * One form.
     *
     * @param end of its address below the question's own
     * @param title the key of what the page is called
     */
    private record Form(String end, String title, Function<FormSheet, FormSheet> asked) {}

    private Form asking(PageRequest visit, Reading reading) {
        return new Form(
                "",
                "questions.ask.title",
                sheet -> sheet.add(sheet.choice("body", bodies(reading)).required())
                        .add(sheet.day("on").hinted(visit.say("questions.ask.on.hint")))
                        .add(sheet.area("text", TextLimit.LONGEST).required())
                        .add(sheet.choice("committee", committees(reading)).required())
                        .add(sheet.choice("area", areas(reading)).hinted(visit.say("questions.ask.area.hint")))
                        .add(sheet.text("owner", KeepQuestions.LONGEST_NAME)
                                .required()
                                .hinted(visit.say("questions.ask.owner.hint")))
                        .add(sheet.day("due").required()));
    }

    private static Form answering() {
        return new Form(
                "/svar",
                "questions.answer.title",
                sheet -> sheet.add(sheet.area("answer", TextLimit.LONGEST).required()));
    }

    private static Form reopening() {
        return new Form(
                "/aabn",
                "questions.reopen.title",
                sheet -> sheet.add(sheet.area("reason", TextLimit.LONGEST).required()));
    }

    private static Form assigning(Reading reading) {
        return new Form(
                "/giv-videre",
                "questions.assign.title",
                sheet -> sheet.add(
                                sheet.choice("committee", committees(reading)).required())
                        .add(sheet.text("owner", KeepQuestions.LONGEST_NAME).required())
                        .add(sheet.day("due").required())
                        .add(sheet.area("reason", TextLimit.LONGEST).required()));
    }

    /** Whoever is given the report may ask: those whom the strategy names, and each committee. */
    private List<Choice> bodies(Reading reading) {
        return Stream.concat(
                        strategies.current().bodies().stream(),
                        active(reading).map(known -> known.content().name()))
                .distinct()
                .map(body -> new Choice(body, body))
                .toList();
    }

    private static List<Choice> committees(Reading reading) {
        return active(reading)
                .map(known -> new Choice(known.id().value(), known.content().name()))
                .toList();
    }

    private static List<Choice> areas(Reading reading) {
        return active(reading)
                .flatMap(known -> known.content().focusAreas().stream()
                        .map(area -> new Choice(
                                area.ref().toString(),
                                "%s (%s)"
                                        .formatted(area.title(), known.content().name()))))
                .toList();
    }

    private static Stream<KnownCommittee> active(Reading reading) {
        return reading.committees().committees().stream().filter(KnownCommittee::active);
    }

    PageResult ask(PageRequest visit, Reading reading) {
        return shown(visit, asking(visit, reading), 200, Optional.empty(), List.of(), FormView.Told.NOTHING);
    }

    PageResult asked(PageRequest visit, Reading reading) {
        return answer(keep.ask(visit::field, visit.actor()), visit, asking(visit, reading), Optional.empty());
    }

    PageResult answer(PageRequest visit, Reading reading) {
        return about(visit, one -> shown(visit, answering(), one));
    }

    PageResult answered(PageRequest visit, Reading reading) {
        return about(
                visit,
                one -> answer(
                        keep.answer(one.question().number(), visit::field, visit.version(), visit.actor()),
                        visit,
                        answering(),
                        Optional.of(one)));
    }

    PageResult reopen(PageRequest visit, Reading reading) {
        return about(visit, one -> shown(visit, reopening(), one));
    }

    PageResult reopened(PageRequest visit, Reading reading) {
        return about(
                visit,
                one -> answer(
                        keep.reopen(one.question().number(), visit::field, visit.version(), visit.actor()),
                        visit,
                        reopening(),
                        Optional.of(one)));
    }

    PageResult assign(PageRequest visit, Reading reading) {
        return about(visit, one -> shown(visit, assigning(reading), one));
    }

    PageResult assigned(PageRequest visit, Reading reading) {
        return about(
                visit,
                one -> answer(
                        keep.assign(one.question().number(), visit::field, visit.version(), visit.actor()),
                        visit,
                        assigning(reading),
                        Optional.of(one)));
    }

    private PageResult about(PageRequest visit, Function<KeptQuestion, PageResult> page) {
        return questions
                .book()
                .find(QuestionPage.number(visit))
                .map(page)
                .orElseGet(() -> PageResult.notFound(visit, visit.say("questions.unknown")));
    }

    private PageResult shown(PageRequest visit, Form form, KeptQuestion about) {
        return shown(visit, form, 200, Optional.of(about), List.of(), FormView.Told.NOTHING);
    }

    private PageResult shown(
            PageRequest visit,
            Form form,
            int status,
            Optional<KeptQuestion> about,
            List<WrittenFault> faults,
            FormView.Told told) {
        QuestionWords words = QuestionWords.in(visit.words().language());
        FormSheet sheet = form.asked()
                .apply(new FormSheet(name -> written(name, visit, about), faults, words::label))
                .section("", about.map(one -> one.question().text()).orElse(""));
        String one = about.map(kept -> QuestionAddresses.of(kept.question().number()))
                .orElse(QuestionAddresses.LIST);
        String title = about.map(kept -> visit.say(form.title(), kept.question().number()))
                .orElseGet(() -> visit.say(form.title()));
        return new PageResult.Shown(
                status,
                "questions/form",
                frames.plain(visit, title, QuestionPage.list(visit)),
                new FormView(
                        about.isPresent() ? one + form.end() : QuestionAddresses.ASK,
                        FormView.version(visit, status, about.map(KeptQuestion::version)),
                        new FormView.Told(sheet.faults(), told.clash(), told.theirs()),
                        sheet.sections(),
                        visit.say("questions.send"),
                        new Link(one, visit.say("questions.back"))));
    }

    /** Before anything is sent, who is to answer and by when stand as they are, and what a new one is about as asked for. */
    private static String written(String name, PageRequest visit, Optional<KeptQuestion> about) {
        if (!visit.reads()) {
            return visit.field(name);
        }
        if (about.isEmpty()) {
            String area = visit.query().getOrDefault(QuestionAddresses.AREA, "");
            return switch (name) {
                case "area" -> area;
                case "committee" -> area.replaceFirst("/.*", "");
                default -> "";
            };
        }
        QuestionEntry.Assigned now = about.get().assigned();
        return switch (name) {
            case "committee" -> now.committee().value();
            case "owner" -> now.owner();
            case "due" -> now.due().toString();
            default -> "";
        };
    }

    private PageResult answer(
            WriteResult<KeptQuestion> result, PageRequest visit, Form form, Optional<KeptQuestion> about) {
        return result.fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(KeptQuestion question) {
                return PageResult.seeOther(
                        QuestionAddresses.of(question.question().number()) + "?gemt=ja");
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                return shown(visit, form, 422, about, faults, FormView.Told.NOTHING);
            }

            @Override
            public PageResult clash(KeptQuestion now, String sentence) {
                List<String> theirs = now.entries().stream()
                        .skip(now.entries().size() - 1L)
                        .map(entry -> entry.fold(
                                QuestionEntry.Assigned::reason,
                                QuestionEntry.Answered::text,
                                QuestionEntry.Reopened::reason))
                        .toList();
                return shown(
                        visit, form, 409, Optional.of(now), List.of(), new FormView.Told(List.of(), sentence, theirs));
            }
        });
    }
}
