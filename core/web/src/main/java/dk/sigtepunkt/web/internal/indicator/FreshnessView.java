package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.time.LocalDate;
import java.util.List;

/** Whether an indicator's figures are as new as they can be, in words. */
public record FreshnessView(StatusView state, String sentence) {
    private static final int SOON_DAYS = 14;

    /** @param day the day to judge from */
    static FreshnessView of(Indicator indicator, FigureBook figures, LocalDate day, Words words) {
        return figures.own(indicator.id()).map(Series::latest).orElse(List.of()).stream()
                .filter(figure -> figure.figure().status().valued())
                .reduce((earlier, later) -> later)
                .map(newest ->
                        of(Danish.period(newest.period()), Freshness.due(indicator, newest.period()), day, words))
                .orElseGet(() -> new FreshnessView(
                        StatusView.freshness(words.say("indicator.freshness.none")),
                        words.say("indicator.freshness.none.text")));
    }

    private static FreshnessView of(String newest, LocalDate due, LocalDate day, Words words) {
        if (due.isBefore(day)) {
            return new FreshnessView(
                    StatusView.freshness(words.say("indicator.freshness.stale")),
                    words.say("indicator.freshness.stale.text", newest, Danish.date(due)));
        }
        boolean soon = !due.minusDays(SOON_DAYS).isAfter(day);
        return new FreshnessView(
                StatusView.freshness(words.say(soon ? "indicator.freshness.soon" : "indicator.freshness.fresh")),
                words.say("indicator.freshness.text", newest, Danish.date(due)));
    }
}
