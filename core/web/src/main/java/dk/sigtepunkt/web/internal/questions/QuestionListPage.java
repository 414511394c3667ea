package dk.sigtepunkt.web.internal.questions;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ListPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Every question: those that wait first, longest first, then those that are answered, newest first. */
final class QuestionListPage implements Page {
    private final LayoutFactory frames;
    private final QuestionHistory questions;
    private final Clock clock;

    QuestionListPage(LayoutFactory frames, QuestionHistory questions, Clock clock) {
        this.frames = frames;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        List<KeptQuestion> all = questions.known(reading.known()).all();
        LocalDate day = LocalDate.ofInstant(reading.known().orElseGet(clock::instant), Danish.ZONE);
        Links links = frames.carried(visit);
        List<QuestionLine> waiting = all.stream()
                .filter(KeptQuestion::open)
                .sorted(Comparator.comparing(KeptQuestion::openSince))
                .map(one -> QuestionLine.of(one, reading.committees(), day, links, visit.words()))
                .toList();
        ListPart<KeptQuestion> part = ListPart.of(
                all.stream()
                        .filter(one -> !one.open())
                        .sorted(Comparator.comparing(
                                (KeptQuestion one) -> -one.question().number()))
                        .toList(),
                visit,
                QuestionAddresses.LIST);
        List<QuestionLine> answered = part.shown().stream()
                .map(one -> QuestionLine.of(one, reading.committees(), day, links, visit.words()))
                .toList();
        return new PageResult.Shown(
                200,
                "questions/list",
                frames.dated(visit, visit.say("questions.title")),
                new View(waiting, answered, part.ways(), QuestionAddresses.asks(visit, links)));
    }

    /** @param asks whether whoever looks may ask */
    public record View(List<QuestionLine> waiting, List<QuestionLine> answered, List<Link> ways, boolean asks) {}
}
