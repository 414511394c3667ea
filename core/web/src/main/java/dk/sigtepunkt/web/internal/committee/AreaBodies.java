package dk.sigtepunkt.web.internal.committee;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.dialogue.QuartersDialogue;
import dk.sigtepunkt.domain.strategy.AreaAncestry;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.dialogue.DialogueAddresses;
import dk.sigtepunkt.web.internal.dialogue.DiscussionLine;
import dk.sigtepunkt.web.internal.dialogue.QuarterDialogue;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.questions.QuarterQuestions;
import dk.sigtepunkt.web.internal.questions.QuestionAddresses;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What bodies ask and say of a focus area.
 *
 * @param ask where whoever looks may ask one about the area; empty when that one may not
 * @param before what they said in other quarters: of the areas that it carries on, and of itself when it is closed
 */
public record AreaBodies(QuarterQuestions asked, String ask, QuarterDialogue said, List<DiscussionLine> before) {
    static AreaBodies of(
            FocusArea area,
            PageRequest visit,
            Reading reading,
            WrittenBeside.Books books,
            ConsolidatedReport report,
            Links links) {
        FocusAreaRef ref = area.ref();
        Period quarter = report.period();
        Set<ItemRef> former = AreaAncestry.in(reading.committees()).before(area);
        return new AreaBodies(
                asked(area, visit, reading, books, report, links),
                QuestionAddresses.askingAbout(ref, visit, links),
                said(
                        with(area, former),
                        visit,
                        reading,
                        books,
                        quarter,
                        DialogueAddresses.recording(
                                Optional.of(ref.committee()), ref.toString(), quarter, visit, links),
                        links),
                before(former, visit, reading, books, quarter, links));
    }

    /** Of one that is closed: nobody asks or says anything more of it. */
    static AreaBodies ofClosed(
            FocusArea area,
            PageRequest visit,
            Reading reading,
            WrittenBeside.Books books,
            ConsolidatedReport report,
            Links links) {
        return new AreaBodies(
                asked(area, visit, reading, books, report, links),
                "",
                said(with(area, Set.of()), visit, reading, books, report.period(), "", links),
                before(Set.of(ItemRef.of(area.ref())), visit, reading, books, report.period(), links));
    }

    private static QuarterQuestions asked(
            FocusArea area,
            PageRequest visit,
            Reading reading,
            WrittenBeside.Books books,
            ConsolidatedReport report,
            Links links) {
        return QuarterQuestions.of(report, reading, books.questions().about(area.ref()), links, visit.words());
    }

    private static Set<ItemRef> with(FocusArea area, Set<ItemRef> former) {
        Set<ItemRef> items = new HashSet<>(former);
        items.add(ItemRef.of(area.ref()));
        return items;
    }

    private static QuarterDialogue said(
            Set<ItemRef> items,
            PageRequest visit,
            Reading reading,
            WrittenBeside.Books books,
            Period quarter,
            String record,
            Links links) {
        QuartersDialogue said = QuartersDialogue.of(known(reading, books), quarter);
        return QuarterDialogue.of(said.about(items), reading, record, links, visit.words());
    }

    private static List<DiscussionLine> before(
            Set<ItemRef> items,
            PageRequest visit,
            Reading reading,
            WrittenBeside.Books books,
            Period quarter,
            Links links) {
        return QuarterDialogue.lines(known(reading, books).elsewhere(quarter, items), reading, links, visit.words());
    }

    private static DialogueBook known(Reading reading, WrittenBeside.Books books) {
        DialogueBook all = books.dialogue();
        return reading.known().map(all::knownBy).orElse(all);
    }
}
