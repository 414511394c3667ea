package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import dk.sigtepunkt.domain.tags.TagWords;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.Choices;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What something is tagged with, each as the way to all that is tagged with the same. */
public final class TagLinks {
    public static final String PAGE = "/bundlinjer";

    private TagLinks() {}

    public static List<Link> of(Tags tags, Links links, Words words) {
        return Stream.concat(
                        tags.bottomLines().stream().map(line -> to(line, links, words)),
                        tags.goals().stream().map(goal -> to(goal, links, words)))
                .toList();
    }

    public static Link to(BottomLine line, Links links, Words words) {
        return new Link(
                links.page(PAGE, Map.of(Choices.BOTTOM_LINE, line.code())),
                TagWords.in(words.language()).name(line));
    }

    public static Link to(GlobalGoal goal, Links links, Words words) {
        return new Link(
                links.page(PAGE, Map.of(Choices.GOAL, goal.code())),
                TagWords.in(words.language()).numbered(goal));
    }
}
