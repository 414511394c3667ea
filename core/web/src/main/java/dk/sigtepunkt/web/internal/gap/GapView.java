package dk.sigtepunkt.web.internal.gap;

import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.gap.CountedEffect;
import dk.sigtepunkt.domain.gap.Expectation;
import dk.sigtepunkt.domain.gap.Gap;
import dk.sigtepunkt.domain.gap.GapWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import java.util.List;
import java.util.function.Function;

/**
 * What is missing for an indicator's next target.
 *
 * @param sentence how it is reckoned and what it is, or why it is not said; empty where nothing is to be said
 * @param rows of every action of which an effect on the indicator is written
 * @param caveat that effects are expected and not measured; empty without rows
 * @param reckoned whether there is a gap
 */
public record GapView(String sentence, List<Row> rows, String caveat, boolean reckoned) {
    /** Of an indicator that is not there any more. */
    public static final GapView NOTHING = new GapView("", List.of(), "", false);

    /**
     * @param expectations of the same indicator; shown without amounts where nothing is reckoned
     * @param link to an action's own page
     */
    public static GapView of(Gap gap, List<Expectation> expectations, Function<Expectation, Link> link, Words words) {
        GapWords said = GapWords.in(words.language());
        ActionWords states = ActionWords.in(words.language());
        return gap.fold(
                reckoned -> new GapView(
                        said.sentence(gap),
                        reckoned.effects().stream()
                                .map(effect -> row(reckoned, effect, link, said, states))
                                .toList(),
                        reckoned.effects().isEmpty() ? "" : said.caveat(),
                        true),
                none -> new GapView(
                        said.sentence(gap),
                        expectations.stream()
                                .map(one -> row(one, link, said, states, "", ""))
                                .toList(),
                        expectations.isEmpty() ? "" : said.caveat(),
                        false));
    }

    private static Row row(
            Gap.Reckoned gap,
            CountedEffect effect,
            Function<Expectation, Link> link,
            GapWords said,
            ActionWords states) {
        return row(effect.expectation(), link, said, states, said.amount(gap, effect), said.uncounted(effect));
    }

    private static Row row(
            Expectation expectation,
            Function<Expectation, Link> link,
            GapWords said,
            ActionWords states,
            String amount,
            String uncounted) {
        boolean expected = said.nothingExpected(expectation.state()).isEmpty();
        return new Row(
                link.apply(expectation),
                new Outlook(
                        Danish.begun(states.state(expectation.state())),
                        expected ? Danish.date(expectation.from()) : "–",
                        said.outlook(expectation)),
                amount,
                uncounted,
                expectation.effect().reason(),
                expectation.example());
    }

    /**
     * One action's part.
     *
     * @param amount empty when it does not count, and where nothing is reckoned
     * @param uncounted why it does not count; empty when it does
     */
    public record Row(Link action, Outlook outlook, String amount, String uncounted, String reason, boolean example) {}

    /**
     * What is still to be expected.
     *
     * @param from the first day on which it is expected to show; a dash when nothing is expected any more or yet
     * @param sentence the same in words
     */
    public record Outlook(String state, String from, String sentence) {}
}
