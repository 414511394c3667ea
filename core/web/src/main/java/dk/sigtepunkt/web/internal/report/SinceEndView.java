package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.LateFigures;
import dk.sigtepunkt.reporting.SinceEnd;
import dk.sigtepunkt.reporting.StrategyChange;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.ContentHistory;
import dk.sigtepunkt.web.internal.view.CorrectionLine;
import dk.sigtepunkt.web.internal.view.FigureLabels;
import java.util.List;

/**
 * What came or changed after the report's quarter.
 *
 * @param end the quarter's last day
 * @param strategy that the quarter's strategy is not what it was, as a sentence; empty when it is
 * @param content what committees let count in the quarter since
 * @param count how many figures came since, in words
 */
public record SinceEndView(
        String end,
        String strategy,
        List<ContentHistory.Line> content,
        String count,
        List<Late> figures,
        List<CorrectionLine> corrections,
        boolean nothing) {
    static SinceEndView of(SinceEnd since, AreaNames names, Links links, Words words) {
        int figures =
                since.figures().stream().mapToInt(late -> late.figures().size()).sum();
        return new SinceEndView(
                Danish.date(since.end()),
                since.strategy().map(change -> strategy(change, words)).orElse(""),
                since.content().stream()
                        .map(change -> ContentHistory.line(change, words))
                        .toList(),
                words.say("report.since.figures", figures, since.figures().size()),
                since.figures().stream()
                        .map(late -> Late.of(late, links, words))
                        .toList(),
                since.corrections().stream()
                        .map(correction -> CorrectionLine.of(correction, names, links, words))
                        .toList(),
                since.nothing());
    }

    private static String strategy(StrategyChange change, Words words) {
        return change.another()
                ? words.say(
                        "report.since.strategy.another",
                        change.before().title(),
                        change.now().title())
                : words.say(
                        "report.since.strategy",
                        change.now().title(),
                        state(change.before(), words),
                        state(change.now(), words));
    }

    private static String state(Strategy strategy, Words words) {
        return strategy.state()
                .fold(
                        draft -> words.say("report.since.strategy.draft"),
                        adopted -> words.say("report.since.strategy.adopted", adopted.by(), Danish.date(adopted.on())),
                        superseded -> words.say("report.since.strategy.superseded", Danish.date(superseded.on())));
    }

    /**
     * The newest figure of an indicator that came after the quarter.
     *
     * @param more how many for earlier periods came as well, in words; empty when none did
     */
    public record Late(Link indicator, String value, String period, String known, String more, boolean example) {
        static Late of(LateFigures late, Links links, Words words) {
            Observation newest = late.newest();
            int others = late.figures().size() - 1;
            return new Late(
                    new Link(
                            links.indicator(late.indicator().id()),
                            late.indicator().name()),
                    FigureLabels.value(newest.figure(), late.indicator(), words),
                    Danish.period(newest.period()),
                    CommitteeWords.day(newest.knownAt()),
                    others == 0 ? "" : words.say("report.since.more", others),
                    newest.example());
        }
    }
}
