package dk.sigtepunkt.rest.internal.actions;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.domain.actions.ActionFilter;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.tags.TagSelection;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which actions a caller asks for.
 *
 * @param asTheyStand whether it matters how they stand in the quarter, so that those that do not count in it are left out
 */
record ActionSelection(ActionFilter filter, boolean asTheyStand) {
    private static final String UNDER_WAY = "under-way";

    static ActionSelection of(MultivaluedMap<String, String> query) {
        Set<ActionState> states = states(query.getFirst("state"));
        Optional<Boolean> late = late(query.getFirst("late"));
        return new ActionSelection(
                new ActionFilter(
                        Optional.ofNullable(query.getFirst("committee")),
                        Optional.ofNullable(query.getFirst("sigtepunkt")),
                        states,
                        late,
                        Optional.ofNullable(query.getFirst("ownerRole")),
                        TagSelection.of(query)),
                query.containsKey("period") || !states.isEmpty() || late.isPresent());
    }

    List<Action> from(Reading reading, ReportedActions reported) {
        return reading.committees().committees().stream()
                .map(KnownCommittee::content)
                .flatMap(content -> content.actions().stream().filter(action -> takes(content, action, reported)))
                .toList();
    }

    private boolean takes(Committee content, Action action, ReportedActions reported) {
        if (asTheyStand) {
            return reported.find(action.ref())
                    .filter(one -> filter.takes(one.area().area(), one.part().standing()))
                    .isPresent();
        }
        return area(content, action).anyMatch(area -> filter.takes(area, action));
    }

    private static Stream<FocusArea> area(Committee content, Action action) {
        return content.focusAreas().stream().filter(area -> area.ref().equals(action.focusArea()));
    }

    private static Set<ActionState> states(@Nullable String text) {
        if (text == null) {
            return Set.of();
        }
        Set<ActionState> states = Arrays.stream(ActionState.values())
                .filter(state -> state.code().equals(text) || (state.underWay() && text.equals(UNDER_WAY)))
                .collect(toSet());
        if (states.isEmpty()) {
            String known = Stream.concat(
                            Arrays.stream(ActionState.values()).map(ActionState::code), Stream.of(UNDER_WAY))
                    .collect(joining(", "));
            throw Problem.of(ProblemKind.BAD_PARAMETER, "actions.no-state", text, known);
        }
        return states;
    }

    private static Optional<Boolean> late(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (!text.equals("true") && !text.equals("false")) {
            throw Problem.of(ProblemKind.BAD_PARAMETER, "actions.late", text);
        }
        return Optional.of(Boolean.valueOf(text));
    }
}
