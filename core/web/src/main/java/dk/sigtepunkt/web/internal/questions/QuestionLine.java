package dk.sigtepunkt.web.internal.questions;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.LocalDate;

/**
 * A question in a list.
 *
 * @param link to its page, with its number
 * @param state open, overdue or answered, for its looks
 * @param standing that it is answered, or since when it waits; with who is to answer, and by when
 * @param answer what was answered; empty while it waits
 */
public record QuestionLine(Link link, String asked, String text, String state, String standing, String answer) {
    /** @param day that is read */
    public static QuestionLine of(
            KeptQuestion kept, CatalogueSnapshot committees, LocalDate day, Links links, Words words) {
        QuestionEntry.Assigned assigned = kept.assigned();
        String committee = committees
                .committee(kept.answering())
                .map(known -> known.content().name())
                .orElse(kept.answering().value());
        String key = kept.overdue(day) ? "questions.overdue" : "questions.open";
        return new QuestionLine(
                new Link(
                        links.page(QuestionAddresses.of(kept.question().number())),
                        words.say("questions.number", kept.question().number())),
                words.say(
                        "questions.asked",
                        kept.question().body(),
                        Danish.date(kept.question().on())),
                kept.question().text(),
                kept.state(day).code(),
                kept.answer()
                        .map(answer -> words.say(
                                "questions.answered",
                                committee,
                                Danish.date(LocalDate.ofInstant(answer.by().at(), Danish.ZONE))))
                        .orElseGet(() -> words.say(
                                key,
                                Danish.date(kept.openSince()),
                                committee,
                                assigned.owner(),
                                Danish.date(assigned.due()))),
                kept.answer().map(QuestionEntry.Answered::text).orElse(""));
    }
}
