package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import dk.sigtepunkt.domain.tags.TagWords;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;

/** What is said of an item by its tags. */
final class TagFields {
    private static final TagWords WORDS = TagWords.in(Danish.LOCALE);

    private TagFields() {}

    static List<Field> of(Tags tags) {
        return List.of(
                new Field(
                        Field.Name.BOTTOM_LINES,
                        tags.bottomLines().stream().map(BottomLine::code).collect(joining(", ")),
                        tags.bottomLines().stream().map(WORDS::name).collect(joining(", "))),
                new Field(
                        Field.Name.GOALS,
                        tags.goals().stream().map(GlobalGoal::code).collect(joining(", ")),
                        tags.goals().stream().map(WORDS::numbered).collect(joining(", "))),
                new Field(Field.Name.ROLES, String.join(", ", tags.roles())));
    }
}
