package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wording.WordingCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of a committee's content says more than is known: nothing is refused for it, since the file is the committee's own. */
public final class ContentWording {
    private static final WrittenWords WORDS = WrittenWords.in(Danish.LOCALE);

    private ContentWording() {}

    private record Place(Optional<ItemRef> item, String name, String text, boolean example) {
        static Place real(Optional<ItemRef> item, String name, String text) {
            return new Place(item, name, text, false);
        }
    }

    /** A sentence for each place that could be worded better, in the file's order. */
    public static List<String> advice(Committee content) {
        WordingCheck check = WordingCheck.plain();
        return in(content, item -> check).stream()
                .map(one -> WORDS.couldBeBetter(one.place(), one.claims()))
                .toList();
    }

    /**
     * Those texts that say more than they may, in the content's order; but for those whose wording is kept with a reason.
     *
     * @param check by which a text is read that stands under a focus area or an action, or under none
     */
    public static List<OverclaimingText> in(Committee content, Function<Optional<ItemRef>, WordingCheck> check) {
        return places(content)
                .filter(place -> KeptWording.of(place.text()).reason().isEmpty())
                .map(place -> new OverclaimingText(
                        place.item(),
                        place.name(),
                        place.text(),
                        check.apply(place.item()).overclaims(place.text()),
                        place.example()))
                .filter(one -> !one.claims().isEmpty())
                .toList();
    }

    private static Stream<Place> places(Committee content) {
        return Stream.of(
                        Stream.of(Place.real(Optional.empty(), WORDS.committee(content.name()), content.description())),
                        content.focusAreas().stream()
                                .map(area -> Place.real(
                                        Optional.of(ItemRef.of(area.ref())),
                                        WORDS.focusArea(area.title()),
                                        area.description())),
                        content.actions().stream().flatMap(ContentWording::action))
                .flatMap(places -> places);
    }

    private static Stream<Place> action(Action action) {
        Optional<ItemRef> item = Optional.of(action.ref());
        String name = WORDS.action(action.title());
        boolean example = action.origin() == Origin.EXAMPLE;
        return Stream.concat(
                        Stream.of(action.title(), action.description()),
                        action.steps().stream().map(ActionStep::reason))
                .map(text -> new Place(item, name, text, example));
    }
}
