package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.breadth.QuartersBreadth;
import java.util.List;

/**
 * Who took part in a quarter, as it was told at its end; nothing while it goes on.
 *
 * @param areas each area's
 * @param takenBackSince the areas of which something was taken back after the quarter's end, {@code committee/key}
 */
public record ReportBreadthJson(BreadthJson together, List<AreaTallyJson> areas, List<String> takenBackSince) {
    public static ReportBreadthJson of(QuartersBreadth quarter) {
        return new ReportBreadthJson(
                BreadthJson.of(quarter.together()),
                quarter.tallies().stream().map(AreaTallyJson::of).toList(),
                quarter.takenBackSince().stream().map(FocusAreaRef::toString).toList());
    }
}
