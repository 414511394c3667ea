package dk.sigtepunkt.web.internal.judgement;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.judgement.JudgementEntry.Explained;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import dk.sigtepunkt.web.internal.view.PersonsView;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a focus area is off course, in a quarter.
 *
 * @param missing that it was not told; empty when it was, and where there is nothing to tell
 * @param told as it was told in the quarter, then as it was told since
 */
public record ExplanationView(String missing, List<Told> told) {
    public ExplanationView {
        told = List.copyOf(told);
    }

    /**
     * @param head by whom and when; and that it was after the quarter
     * @param source of the cause; empty for none
     * @param known the action that is meant; none where none of those that are kept is
     */
    public record Told(String head, String fact, String cause, String source, String action, List<Link> known) {}

    public static ExplanationView of(
            FocusAreaPart part, ConsolidatedReport report, CatalogueSnapshot committees, Links links, Words words) {
        boolean over = report.today().isAfter(report.period().end());
        return of(part, over, committees, links, words);
    }

    /** @param over whether the quarter is */
    public static ExplanationView of(
            FocusAreaPart part, boolean over, CatalogueSnapshot committees, Links links, Words words) {
        QuarterJudgement judgement = part.judgement();
        List<Told> told = new ArrayList<>();
        judgement
                .explanation()
                .ifPresent(one -> told.add(told(one, "judgement.explained.head", committees, links, words)));
        judgement
                .explanationSince()
                .ifPresent(one -> told.add(told(one, "judgement.explained.head.since", committees, links, words)));
        return new ExplanationView(missing(judgement, over, words), told);
    }

    /** Of a quarter that is over it is what nobody had told by its end, whatever came after. */
    private static String missing(QuarterJudgement judgement, boolean over, Words words) {
        if (judgement.unexplained()) {
            return words.say(over ? "judgement.explained.missing.then" : "judgement.explained.missing");
        }
        return over && !judgement.red() && judgement.waitsForExplanation()
                ? words.say("judgement.explained.missing.since")
                : "";
    }

    static Told told(Explained one, String key, CatalogueSnapshot committees, Links links, Words words) {
        return new Told(
                words.say(key, PersonsView.day(one.by()), PersonsView.who(one.by(), words)),
                one.fact(),
                one.cause(),
                one.source(),
                one.action(),
                one.known().map(new ItemTitles(committees, links, words)::action).stream()
                        .toList());
    }
}
