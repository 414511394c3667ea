package dk.sigtepunkt.rest.internal.actions;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.rest.internal.committees.SuccessionJson;
import dk.sigtepunkt.rest.internal.http.CsvTable;
import dk.sigtepunkt.rest.internal.reading.MarkWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Actions as Danish Excel reads them; how they stood is empty for those that do not count in the quarter. */
final class ActionCsv {
    private ActionCsv() {}

    static byte[] of(String period, List<ActionJson> actions, MarkWords marks) {
        CsvTable table = CsvTable.forExcel(MarkWords.after(
                "committee",
                "focusArea",
                "key",
                "title",
                "description",
                "ownerRole",
                "start",
                "end",
                "period",
                "state",
                "stateText",
                "late",
                "lateReason",
                "origin",
                "replaces",
                "replacedBy",
                "bottomLines",
                "sdg"));
        actions.forEach(action -> {
            line(table, period, action);
            marks.end(table, action.origin().equals(Origin.EXAMPLE.code()));
        });
        return table.bytes();
    }

    private static void line(CsvTable table, String period, ActionJson action) {
        table.text(action.committee())
                .text(action.focusArea())
                .text(action.key())
                .text(action.title())
                .text(action.description())
                .text(action.ownerRole())
                .text(action.start())
                .text(action.end())
                .text(period)
                .text(standing(action, ActionJson.Standing::state))
                .text(standing(action, ActionJson.Standing::stateText))
                .text(standing(action, one -> Boolean.toString(one.late())))
                .text(standing(action, ActionJson.Standing::lateReason))
                .text(action.origin())
                .text(String.join(
                        " ",
                        action.replaces().stream().map(SuccessionJson::former).toList()))
                .text(String.join(" ", action.replacedBy()))
                .text(String.join(" ", action.tags().bottomLines()))
                .text(action.tags().sdg().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private static String standing(ActionJson action, Function<ActionJson.Standing, String> part) {
        return Optional.ofNullable(action.standing()).map(part).orElse("");
    }
}
