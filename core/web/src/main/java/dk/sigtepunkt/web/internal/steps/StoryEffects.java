package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CarriedIndicators;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.gap.GapWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.DanishEffect;
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
                DanishEffect.years(effect, indicator.map(Indicator::unit)) + ".",
                Danish.begun(DanishEffect.shows(effect)) + ".",
                effect.reason());
    }

    /**
     * @param years what it changes in each year, a sentence
     * @param shows when it shows, a sentence
     */
    public record Effect(Link indicator, String years, String shows, String reason) {}
}
