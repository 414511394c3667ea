package dk.sigtepunkt.rest.internal.questions;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with all that was written of it; nobody is named, a role is.
 *
 * @param version sent back in If-Match by who writes next
 * @param state open, overdue or answered
 * @param openSince since when it waits; null while it is answered
 * @param committee that is to answer it now
 * @param area {@code committee/key}; null for the committee as a whole
 * @param answer the one that stands; null while it waits
 */
public record QuestionJson(
        int number,
        int version,
        String state,
        String body,
        String on,
        String text,
        String committee,
        @Nullable String area,
        String owner,
        String due,
        @Nullable String openSince,
        @Nullable String answer,
        List<Entry> entries) {
    /** @param today for what is overdue */
    public static QuestionJson of(KeptQuestion kept, LocalDate today) {
        return new QuestionJson(
                kept.question().number(),
                kept.version(),
                kept.state(today).code(),
                kept.question().body(),
                kept.question().on().toString(),
                kept.question().text(),
                kept.assigned().committee().value(),
                kept.question().area().map(FocusAreaRef::toString).orElse(null),
                kept.assigned().owner(),
                kept.assigned().due().toString(),
                kept.open() ? kept.openSince().toString() : null,
                kept.answer().map(QuestionEntry.Answered::text).orElse(null),
                kept.entries().stream().map(Entry::of).toList());
    }

    /**
     * What was written of it.
     *
     * @param kind assigned, answered or reopened
     * @param recorded when
     * @param by the role; empty for who has none
     * @param text the answer, or the reason; empty for the first assignment
     * @param committee of an assignment; null of anything else
     * @param owner of an assignment
     * @param due of an assignment
     */
    public record Entry(
            String kind,
            String recorded,
            String by,
            String text,
            @Nullable String committee,
            @Nullable String owner,
            @Nullable String due) {
        static Entry of(QuestionEntry entry) {
            String recorded = entry.by().at().toString();
            String by = entry.by().roleCode();
            return entry.fold(
                    one -> new Entry(
                            "assigned",
                            recorded,
                            by,
                            one.reason(),
                            one.committee().value(),
                            one.owner(),
                            one.due().toString()),
                    one -> new Entry("answered", recorded, by, one.text(), null, null, null),
                    one -> new Entry("reopened", recorded, by, one.reason(), null, null, null));
        }
    }
}
