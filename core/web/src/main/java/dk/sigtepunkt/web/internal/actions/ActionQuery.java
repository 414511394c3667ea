package dk.sigtepunkt.web.internal.actions;

import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.domain.actions.ActionFilter;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.Choices;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.tags.TagQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which actions a reader asks for in the address.
 *
 * @param asked what is narrowed down, by parameter, as it was written
 * @param faults what in it is wrong, and what can be asked for instead; sentences
 */
record ActionQuery(Map<String, String> asked, ActionFilter filter, List<String> faults) {
    static final String YES = "ja";
    static final String NO = "nej";

    private static final int LONGEST_QUOTED = 40;
    private static final List<String> NAMES = List.of(
            Choices.COMMITTEE,
            Choices.SIGTEPUNKT,
            Choices.STATE,
            Choices.LATE,
            Choices.OWNER,
            Choices.BOTTOM_LINE,
            Choices.GOAL);

    ActionQuery {
        asked = Collections.unmodifiableMap(new TreeMap<>(asked));
        faults = List.copyOf(faults);
    }

    static ActionQuery of(PageRequest visit, ConsolidatedReport report) {
        Map<String, String> asked = new TreeMap<>();
        for (String name : NAMES) {
            String value = visit.query().getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                asked.put(name, value);
            }
        }
        ActionFilter filter = new ActionFilter(
                Optional.ofNullable(asked.get(Choices.COMMITTEE)),
                Optional.ofNullable(asked.get(Choices.SIGTEPUNKT)),
                states(asked.getOrDefault(Choices.STATE, ""), visit),
                Optional.ofNullable(asked.get(Choices.LATE)).map(YES::equals),
                Optional.ofNullable(asked.get(Choices.OWNER)),
                TagQuery.of(visit).filter());
        return new ActionQuery(asked, filter, faults(asked, filter, visit, report));
    }

    boolean asks(String name, String value) {
        return value.equals(asked.get(name));
    }

    /** The same as the interface is asked. */
    Map<String, String> forInterface() {
        Map<String, String> parameters = new TreeMap<>();
        filter.committee().ifPresent(id -> parameters.put("committee", id));
        filter.sigtepunkt().ifPresent(id -> parameters.put("sigtepunkt", id));
        filter.states().stream()
                .sorted()
                .map(state -> state.underWay() ? "under-way" : state.code())
                .findFirst()
                .ifPresent(code -> parameters.put("state", code));
        filter.late().ifPresent(late -> parameters.put("late", late.toString()));
        filter.ownerRole().ifPresent(role -> parameters.put("ownerRole", role));
        filter.tags().bottomLine().ifPresent(line -> parameters.put("bottomLine", line.code()));
        filter.tags().goal().ifPresent(goal -> parameters.put("sdg", goal.code()));
        return parameters;
    }

    /** Every state that is called so. */
    private static Set<ActionState> states(String word, PageRequest visit) {
        ActionWords words = ActionWords.in(visit.words().language());
        return Arrays.stream(ActionState.values())
                .filter(state -> words.state(state).equals(word))
                .collect(toSet());
    }

    private static List<String> faults(
            Map<String, String> asked, ActionFilter filter, PageRequest visit, ConsolidatedReport report) {
        List<String> faults = new ArrayList<>();
        filter.committee()
                .filter(id -> report.committees().stream()
                        .noneMatch(part -> part.committee().id().value().equals(id)))
                .ifPresent(id -> faults.add(visit.say("actions.no-committee", quoted(id))));
        filter.sigtepunkt()
                .filter(id -> report.strategy().sigtepunkter().stream()
                        .noneMatch(one -> one.id().value().equals(id)))
                .ifPresent(id -> faults.add(visit.say("actions.no-sigtepunkt", quoted(id))));
        if (asked.containsKey(Choices.STATE) && filter.states().isEmpty()) {
            faults.add(visit.say("actions.no-state", quoted(asked.getOrDefault(Choices.STATE, ""))));
        }
        Optional.ofNullable(asked.get(Choices.LATE))
                .filter(late -> !late.equals(YES) && !late.equals(NO))
                .ifPresent(late -> faults.add(visit.say("actions.no-lateness", quoted(late))));
        faults.addAll(TagQuery.of(visit).faults());
        return faults;
    }

    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text;
    }
}
