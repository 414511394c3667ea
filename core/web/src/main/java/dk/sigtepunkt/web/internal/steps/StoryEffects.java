package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.gap.GapWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.UnitText;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;
import java.util.Optional;

/**
 * What an action is expected to change.
 *
 * @param note that nothing is expected of it any more or yet; empty when something is
 */
public record StoryEffects(List<Effect> lines, String note) {
    static StoryEffects of(Action action, CatalogueSnapshot committees, Links links, Words words) {
        CarriedIndicators measured = CarriedIndicators.in(committees);
        return new StoryEffects(
                action.details().effects().stream()
                        .map(effect -> effect(effect, measured.living(effect.indicator()), links))
                        .toList(),
                GapWords.in(words.language()).nothingExpected(action.lastStep().state()));
    }

    private static Effect effect(ExpectedEffect effect, Optional<Indicator> indicator, Links links) {
        return new Effect(
                new Link(
                        links.indicator(effect.indicator()),
                        indicator.map(Indicator::name).orElse(effect.indicator().toString())),
                String.join(
                        "; ",
                        effect.byYear().entrySet().stream()
                                .map(year -> "%d: %s%s"
                                        .formatted(
                                                year.getKey(),
                                                year.getValue() > 0 ? "+" : "",
                                                indicator
                                                        .map(one -> change(year.getValue(), one.unit()))
                                                        .orElse(Danish.number(year.getValue()))))
                                .toList()),
                effect.lagMonths(),
                effect.reason());
    }

    /** How far it moves the figure, which of a percentage is told in points. */
    private static String change(double value, Unit unit) {
        return UnitText.distance(Danish.number(value, Math.max(unit.decimals(), Danish.decimals(value))), unit);
    }

    /** @param lag months until it shows */
    public record Effect(Link indicator, String years, int lag, String reason) {}
}
