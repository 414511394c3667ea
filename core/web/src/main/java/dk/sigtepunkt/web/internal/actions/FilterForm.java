package dk.sigtepunkt.web.internal.actions;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.domain.actions.ActionFilter;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.tags.TagWords;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.web.internal.page.Choices;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader can narrow the list down by.
 *
 * @param fields each a choice among some, or everything
 * @param narrowed whether anything is chosen
 */
public record FilterForm(List<Field> fields, boolean narrowed) {
    static FilterForm of(ActionQuery query, ConsolidatedReport report, ReportedActions actions, Words words) {
        return new FilterForm(
                List.of(
                        field(
                                query,
                                Choices.COMMITTEE,
                                words.say("actions.committee"),
                                words.say("actions.committee.all"),
                                report.committees().stream().map(FilterForm::named)),
                        field(
                                query,
                                Choices.SIGTEPUNKT,
                                words.say("actions.sigtepunkt"),
                                words.say("actions.sigtepunkt.all"),
                                report.strategy().sigtepunkter().stream()
                                        .map(one -> new Named(one.id().value(), one.title()))),
                        field(
                                query,
                                Choices.STATE,
                                words.say("actions.state"),
                                words.say("actions.state.all"),
                                states(ActionWords.in(words.language()))),
                        field(
                                query,
                                Choices.LATE,
                                words.say("actions.late"),
                                words.say("actions.late.all"),
                                Stream.of(
                                        new Named(ActionQuery.YES, words.say("actions.late.yes")),
                                        new Named(ActionQuery.NO, words.say("actions.late.no")))),
                        field(
                                query,
                                Choices.OWNER,
                                words.say("actions.owner"),
                                words.say("actions.owner.all"),
                                owners(query, actions)),
                        bottomLine(query, words),
                        goal(query, words)),
                !query.asked().isEmpty());
    }

    private static Field bottomLine(ActionQuery query, Words words) {
        TagWords tags = TagWords.in(words.language());
        return field(
                query,
                Choices.BOTTOM_LINE,
                words.say("tags.bottom-line"),
                words.say("tags.bottom-line.all"),
                Arrays.stream(BottomLine.values()).map(line -> new Named(line.code(), tags.name(line))));
    }

    private static Field goal(ActionQuery query, Words words) {
        TagWords tags = TagWords.in(words.language());
        return field(
                query,
                Choices.GOAL,
                words.say("tags.goal"),
                words.say("tags.goal.all"),
                GlobalGoal.ALL.stream().map(goal -> new Named(goal.code(), tags.numbered(goal))));
    }

    private static Named named(CommitteePart part) {
        return new Named(
                part.committee().id().value(), part.committee().content().name());
    }

    private static Field field(ActionQuery query, String name, String label, String everything, Stream<Named> choices) {
        return new Field(
                name,
                label,
                everything,
                choices.map(one -> new Choice(one.code(), one.name(), query.asks(name, one.code())))
                        .toList());
    }

    private static Stream<Named> states(ActionWords words) {
        return Arrays.stream(ActionState.values()).map(words::state).distinct().map(word -> new Named(word, word));
    }

    /** Who has an action in the quarter, and whoever is asked for. */
    private static Stream<Named> owners(ActionQuery query, ReportedActions actions) {
        Stream<String> there = actions.matching(ActionFilter.ALL).stream()
                .map(one -> one.part().action().ownerRole());
        return Stream.concat(there, query.filter().ownerRole().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(role -> new Named(role, role));
    }

    private record Named(String code, String name) {}

    public record Choice(String code, String name, boolean chosen) {}

    /**
     * @param name of the parameter
     * @param everything what stands for no choice
     */
    public record Field(String name, String label, String everything, List<Choice> choices) {}
}
