package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.Optional;

/**
 * What people's words are about, by the title a reader knows it by, with the page that tells of it: what was closed since
 * keeps the title it had last, and is said not to be there any more. What nobody remembers leads to the committee whose it was.
 */
public final class ItemTitles {
    private final CatalogueSnapshot committees;
    private final Links links;
    private final Words words;

    public ItemTitles(CatalogueSnapshot committees, Links links, Words words) {
        this.committees = committees;
        this.links = links;
        this.words = words;
    }

    public Link area(FocusAreaRef area) {
        Optional<FocusArea> standing = committees.focusArea(area);
        return standing.map(found -> new Link(links.focusArea(area), found.title()))
                .orElseGet(() -> gone(ItemRef.of(area)));
    }

    public Link indicator(IndicatorId indicator) {
        Optional<Indicator> standing = committees.indicator(indicator);
        return standing.map(found -> new Link(links.indicator(indicator), found.name()))
                .orElseGet(() -> gone(ItemRef.of(indicator)));
    }

    /** Every action that ever stood has a page of its own, which tells that it is closed. */
    public Link action(ItemRef action) {
        return committees
                .actions()
                .find(action)
                .map(kept -> new Link(
                        links.story(action), ActionWords.in(words.language()).named(kept.last())))
                .orElseGet(() -> gone(action));
    }

    private Link gone(ItemRef item) {
        Link last = new Lineage(committees, links, words).link(item);
        String href = last.href().isEmpty() ? links.committee(item.committee()) : last.href();
        return new Link(href, words.say("page.gone", last.text()));
    }
}
