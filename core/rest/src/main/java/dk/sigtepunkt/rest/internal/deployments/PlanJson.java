package dk.sigtepunkt.rest.internal.deployments;

import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.deployments.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment would do.
 *
 * @param title the committee's name
 * @param sha256 of what was sent, hexadecimal
 * @param running the version that serves now; null when none does
 * @param serves whether the new version would serve
 * @param warnings what it would break, Danish sentences
 */
public record PlanJson(
        String committee,
        String title,
        String version,
        String sha256,
        @Nullable String running,
        boolean serves,
        List<PlannedChangeJson> changes,
        List<String> warnings) {
    public static PlanJson of(Plan.Accepted plan) {
        return new PlanJson(
                plan.committee().value(),
                plan.title(),
                plan.versions().planned(),
                plan.sha256(),
                plan.versions().running().orElse(null),
                plan.versions().serves(),
                plan.changes().stream().map(PlannedChangeJson::of).toList(),
                plan.warnings());
    }

    /**
     * One thing that would change.
     *
     * @param kind {@code committee}, {@code focus-area}, {@code indicator} or {@code action}
     * @param change what became of it, as the domain codes it
     */
    public record PlannedChangeJson(String kind, String key, String title, String change, String what) {
        static PlannedChangeJson of(ItemChange change) {
            return new PlannedChangeJson(
                    change.item().kind().code(),
                    change.item().key(),
                    change.title(),
                    change.kind().code(),
                    change.what());
        }
    }
}
