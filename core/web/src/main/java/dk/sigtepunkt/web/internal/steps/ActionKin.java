package dk.sigtepunkt.web.internal.steps;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ItemTitles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an action carries on and what carries it on, each with the way to its story: what people wrote of a former one stays
 * with it, in whichever committee it was.
 */
final class ActionKin {
    private final CatalogueSnapshot committees;
    private final Links links;
    private final Words words;

    ActionKin(CatalogueSnapshot committees, Links links, Words words) {
        this.committees = committees;
        this.links = links;
        this.words = words;
    }

    List<StoryPage.Fact> of(KeptAction action) {
        FocusAreaRef area = action.newest().text().focusArea();
        return Stream.of(
                        former(action.item()).map(item -> fact("steps.carries-on", item)),
                        heirs(action).map(item -> fact("steps.carried-on", item)),
                        Optional.of(area)
                                .filter(one -> committees.focusArea(one).isEmpty())
                                .stream()
                                .flatMap(one -> committees.successorsOf(one).stream())
                                .map(heir -> new StoryPage.Fact(
                                        words.say("steps.area.heir"), heir.title(), links.focusArea(heir.ref()))))
                .flatMap(facts -> facts)
                .toList();
    }

    private Stream<Action> all() {
        return committees.committees().stream().flatMap(known -> known.content().actions().stream());
    }

    /** What a content says it carries on, and what people said is replaced by it. */
    private Stream<ItemRef> former(ItemRef item) {
        ActionBook book = committees.actions();
        return Stream.concat(
                        all().filter(one -> one.ref().equals(item))
                                .flatMap(one -> one.replaces().stream())
                                .map(Succession::former)
                                .filter(former -> former.kind() == ItemKind.ACTION),
                        book.all()
                                .filter(one -> book.successorOf(one)
                                        .filter(item::equals)
                                        .isPresent())
                                .map(KeptAction::item))
                .distinct();
    }

    private Stream<ItemRef> heirs(KeptAction action) {
        return Stream.concat(
                        all().filter(one -> one.replaces().stream()
                                        .anyMatch(succession ->
                                                succession.former().equals(action.item())))
                                .map(Action::ref),
                        committees.actions().successorOf(action).stream())
                .distinct();
    }

    private StoryPage.Fact fact(String word, ItemRef item) {
        Link other = new ItemTitles(committees, links, words).action(item);
        String whose = committees
                .committee(item.committee())
                .map(known -> known.content().name())
                .orElse(item.committee().value());
        return new StoryPage.Fact(words.say(word), words.say("steps.kin", other.text(), whose), other.href());
    }
}
