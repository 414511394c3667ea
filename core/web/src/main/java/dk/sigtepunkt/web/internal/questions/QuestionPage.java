package dk.sigtepunkt.web.internal.questions;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.AskedQuestion;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One question, with everything that was written of it. */
final class QuestionPage implements Page {
    static final String ADDRESS = "/spoergsmaal/{number}";

    private final LayoutFactory frames;
    private final QuestionHistory questions;
    private final Clock clock;

    QuestionPage(LayoutFactory frames, QuestionHistory questions, Clock clock) {
        this.frames = frames;
        this.questions = questions;
        this.clock = clock;
    }

    /** The number in an address; 0 for none. */
    static int number(PageRequest visit) {
        return AskedQuestion.number(visit.segment("number"));
    }

    static Link list(PageRequest visit) {
        return new Link(QuestionAddresses.LIST, visit.say("questions.title"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return questions
                .known(reading.known())
                .find(number(visit))
                .map(one -> shown(visit, reading, one))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("questions.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, KeptQuestion kept) {
        LocalDate day = LocalDate.ofInstant(reading.known().orElseGet(clock::instant), Danish.ZONE);
        Links links = frames.carried(visit);
        return new PageResult.Shown(
                200,
                "questions/question",
                frames.dated(
                        visit,
                        visit.say("questions.number", kept.question().number()),
                        new Link(links.page(QuestionAddresses.LIST), visit.say("questions.title"))),
                new View(
                        QuestionLine.of(kept, reading.committees(), day, links, visit.words()),
                        about(kept, reading, visit, links),
                        kept.entries().stream()
                                .map(entry -> told(entry, reading, visit))
                                .toList(),
                        links.day().isEmpty() ? doings(kept, visit) : List.of(),
                        visit.query().containsKey("gemt") ? visit.say("questions.kept") : ""));
    }

    private static List<Link> about(KeptQuestion kept, Reading reading, PageRequest visit, Links links) {
        List<Link> about = new ArrayList<>();
        reading.committees()
                .committee(kept.assigned().committee())
                .ifPresent(known -> about.add(
                        new Link(links.committee(known.id()), known.content().name())));
        kept.question()
                .area()
                .map(new ItemTitles(reading.committees(), links, visit.words())::area)
                .ifPresent(about::add);
        return about;
    }

    private static Told told(QuestionEntry entry, Reading reading, PageRequest visit) {
        return entry.fold(
                assigned -> new Told(
                        head(entry, visit),
                        visit.say(
                                "questions.told.assigned",
                                reading.committees()
                                        .committee(assigned.committee())
                                        .map(KnownCommittee::content)
                                        .map(content -> content.name())
                                        .orElse(assigned.committee().value()),
                                assigned.owner(),
                                Danish.date(assigned.due())),
                        assigned.reason()),
                answered -> new Told(head(entry, visit), visit.say("questions.told.answered"), answered.text()),
                reopened -> new Told(head(entry, visit), visit.say("questions.told.reopened"), reopened.reason()));
    }

    private static String head(QuestionEntry entry, PageRequest visit) {
        Signature by = entry.by();
        String role = by.role()
                .map(AccountWords.in(visit.words().language())::role)
                .orElseGet(() -> visit.say("questions.by-owner"));
        return "%s, %s".formatted(Danish.date(LocalDate.ofInstant(by.at(), Danish.ZONE)), role);
    }

    private static List<Link> doings(KeptQuestion kept, PageRequest visit) {
        String one = QuestionAddresses.of(kept.question().number());
        boolean answers =
                visit.may(Permission.ANSWER_QUESTIONS, Where.in(kept.assigned().committee()));
        List<Link> doings = new ArrayList<>();
        if (answers && kept.open()) {
            doings.add(new Link(one + "/svar", visit.say("questions.do.answer")));
            doings.add(new Link(one + "/giv-videre", visit.say("questions.do.assign")));
        }
        if (!kept.open() && visit.may(Permission.ASK_QUESTIONS, Where.SOMEWHERE)) {
            doings.add(new Link(one + "/aabn", visit.say("questions.do.reopen")));
        }
        return doings;
    }

    /** @param head when, and in which role */
    public record Told(String head, String what, String text) {}

    /**
     * @param about the committee that is to answer, and the area
     * @param doings what whoever looks can do
     */
    public record View(
            QuestionLine question, List<Link> about, List<Told> entries, List<Link> doings, String message) {}
}
