package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.domain.wording.WordingCheck;
import java.util.List;
import java.util.stream.Stream;

/** What a committee's file says more of than is known: nothing is refused for it, since the file is the committee's own. */
public final class ContentWording {
    private static final WrittenWords WORDS = WrittenWords.in(Danish.LOCALE);

    private ContentWording() {}

    private record Place(String name, String text) {}

    /** A sentence for each place that could be worded better, in the file's order. */
    public static List<String> advice(Committee content) {
        WordingCheck check = WordingCheck.plain();
        return places(content)
                .map(place -> new Told(place.name(), check.overclaims(place.text())))
                .filter(told -> !told.claims().isEmpty())
                .map(told -> WORDS.couldBeBetter(told.name(), told.claims()))
                .toList();
    }

    private record Told(String name, List<Claim> claims) {}

    private static Stream<Place> places(Committee content) {
        return Stream.of(
                        Stream.of(new Place(WORDS.committee(content.name()), content.description())),
                        content.focusAreas().stream()
                                .map(area -> new Place(WORDS.focusArea(area.title()), area.description())),
                        content.actions().stream().flatMap(ContentWording::action))
                .flatMap(places -> places);
    }

    private static Stream<Place> action(Action action) {
        String name = WORDS.action(action.title());
        return Stream.concat(
                Stream.of(new Place(name, action.title()), new Place(name, action.description())),
                action.steps().stream().map(step -> new Place(name, step.reason())));
    }
}
