package dk.sigtepunkt.rest.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import org.jspecify.annotations.Nullable;

/**
 * @param committees how many are installed
 * @param refused how many bundles or files were refused
 * @param figures every revision counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HealthJson(
        String status,
        @Nullable Long committees,
        @Nullable Integer refused,
        @Nullable Long figures) {
    public static final HealthJson STARTING = new HealthJson("starting", null, null, null);

    public static HealthJson ready(Reading reading) {
        CatalogueSnapshot catalogue = reading.committees();
        long active =
                catalogue.committees().stream().filter(KnownCommittee::active).count();
        return new HealthJson(
                "ready", active, catalogue.refused().size(), reading.figures().size());
    }
}
