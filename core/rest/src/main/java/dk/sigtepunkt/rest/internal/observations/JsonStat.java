package dk.sigtepunkt.rest.internal.observations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.sigtepunkt.rest.internal.committees.IndicatorJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON-stat 2.0 dataset, see json-stat.org.
 *
 * @param source where the figures are from; made-up ones are from nowhere else
 * @param note Danish: what a reader must know of the figures
 * @param updated when the newest figure became known; left out when there is none
 * @param size how many categories each dimension has, in the order of {@code id}
 * @param value row by row, the last dimension changing fastest; null where there is no number
 * @param status what a figure is worth, for every place that is not simply observed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonStat(
        String version,
        @JsonProperty("class") String kind,
        String label,
        String source,
        List<String> note,
        @Nullable String updated,
        List<String> id,
        List<Integer> size,
        Map<String, List<String>> role,
        Map<String, Dimension> dimension,
        @JsonInclude(content = JsonInclude.Include.ALWAYS) List<@Nullable BigDecimal> value,
        Map<String, String> status,
        Extension extension) {
    /** One axis of the cube. */
    public record Dimension(String label, Category category) {}

    /** @param index the categories' ids, in order */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Category(
            List<String> index,
            Map<String, String> label,
            @Nullable Map<String, Unit> unit) {}

    /** The unit of the metric. */
    public record Unit(String symbol, int decimals, String position) {}

    /**
     * What JSON-stat has no word for.
     *
     * @param example true when any figure is made-up example data
     * @param statusLabel the Danish words for the statuses used
     * @param targets what the figures are held up against, and who adopted it; empty when they are not
     * @param knownAt which vintage each place of {@code value} holds: when it became known; null without a figure
     */
    public record Extension(
            boolean example,
            String breakdown,
            Map<String, String> statusLabel,
            List<IndicatorJson.Goal> targets,

            @JsonInclude(content = JsonInclude.Include.ALWAYS)
            List<@Nullable String> knownAt) {}
}
