package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which items carry on which, with a link to each. */
public final class Lineage {
    private final CatalogueSnapshot catalogue;
    private final Links links;
    private final Words words;

    public Lineage(CatalogueSnapshot catalogue, Links links, Words words) {
        this.catalogue = catalogue;
        this.links = links;
        this.words = words;
    }

    /** What it leads on with. */
    /** In which everything around the items is said. */
    public Words words() {
        return words;
    }

    Links links() {
        return links;
    }

    /** What is kept of an action beside what a quarter's report says of it. */
    ActionView.Kept kept(ItemRef action, Period quarter) {
        return catalogue
                .actions()
                .find(action)
                .map(kept -> new ActionView.Kept(
                        links.story(action), ToldUpdate.last(kept, Danish.endOf(quarter.end()), words)))
                .orElse(ActionView.Kept.NOTHING);
    }

    /** What an action is called: one that is made up says so. */
    String named(Action action) {
        return ActionWords.in(words.language()).named(action);
    }

    /** An action with its own page; without one where nothing more is kept of it. */
    Link story(ItemRef action, String title) {
        return new Link(catalogue.actions().find(action).isPresent() ? links.story(action) : "", title);
    }

    /** What an item carries on; one whose place was taken and which nobody remembers has nothing to lead to. */
    public List<Before> before(List<Succession> replaces) {
        return replaces.stream()
                .filter(succession -> !succession.ownSeries()
                        || !link(succession.former()).href().isEmpty())
                .map(succession -> new Before(
                        link(succession.former()),
                        CommitteeWords.day(succession.from()),
                        Danish.sentence(succession.reason()),
                        succession.comparable(),
                        succession.ownSeries()))
                .toList();
    }

    /** The items that carry on a closed one, in the committees' order. */
    public List<Link> after(ItemRef closed) {
        return catalogue.committees().stream()
                .map(KnownCommittee::content)
                .flatMap(this::items)
                .filter(item -> item.replaces().stream()
                        .anyMatch(succession -> succession.former().equals(closed)))
                .map(item -> new Link(href(item), item.title()))
                .toList();
    }

    /** A closed item with when and why it was closed, and what carries it on. */
    public Closed closed(ClosedItem former) {
        return new Closed(
                link(former.item()),
                former.item().kind().danish(),
                words.say("view.closed", CommitteeWords.day(former.closedAt()), reason(former)),
                after(former.item()));
    }

    private static String reason(ClosedItem former) {
        return former.reason().isBlank() ? "" : Danish.sentence(former.reason());
    }

    /** Where an item can be read, closed or not; the address is empty for one that nobody remembers. */
    Link link(ItemRef item) {
        Optional<Item> living = catalogue.committee(item.committee()).stream()
                .flatMap(known -> items(known.content()))
                .filter(one -> one.ref().equals(item))
                .findFirst();
        Optional<Item> found = living.or(() -> catalogue
                .former(item)
                .flatMap(former -> items(former.last())
                        .filter(one -> one.ref().equals(item))
                        .findFirst()));
        return found.map(one -> new Link(href(one), one.title())).orElseGet(() -> new Link("", item.toString()));
    }

    private String href(Item item) {
        if (item.ref().kind() == ItemKind.COMMITTEE) {
            return links.committee(item.ref().committee());
        }
        String anchor = switch (item.ref().kind()) {
            case INDICATOR -> "#" + item.ref().key();
            case ACTION -> "#" + Links.anchor(item.ref().key());
            case COMMITTEE, FOCUS_AREA -> "";
        };
        return item.area().map(links::focusArea).orElse("") + anchor;
    }

    private Stream<Item> items(Committee content) {
        Item whole = new Item(ItemRef.of(content.id()), content.name(), Optional.empty(), content.replaces());
        return Stream.of(
                        Stream.of(whole),
                        content.focusAreas().stream().map(Lineage::item),
                        content.indicators().stream().map(Lineage::item),
                        content.actions().stream().map(this::item))
                .flatMap(items -> items);
    }

    private static Item item(FocusArea area) {
        return new Item(ItemRef.of(area.ref()), area.title(), Optional.of(area.ref()), area.replaces());
    }

    private static Item item(Indicator indicator) {
        return new Item(
                ItemRef.of(indicator.id()),
                indicator.name(),
                Optional.of(new FocusAreaRef(indicator.id().committee(), indicator.focusArea())),
                indicator.replaces());
    }

    private Item item(Action action) {
        return new Item(action.ref(), named(action), Optional.of(action.focusArea()), action.replaces());
    }

    /** @param area the focus area on whose page it stands; empty for a committee */
    private record Item(ItemRef ref, String title, Optional<FocusAreaRef> area, List<Succession> replaces) {}

    /**
     * @param from the first day on which the new item holds
     * @param comparable of an indicator: whether the earlier figures measure the same
     * @param ownSeries of an indicator: whether the earlier figures stay where they are
     */
    public record Before(Link link, String from, String reason, boolean comparable, boolean ownSeries) {}

    /**
     * @param kind what it was, in the definite form
     * @param sentence when and why it was closed
     * @param after what carries it on
     */
    public record Closed(Link link, String kind, String sentence, List<Link> after) {}
}
