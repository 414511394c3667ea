package dk.sigtepunkt.rest.internal.observations;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rettelsesblad.
 *
 * @param items real figures that were replaced by others
 * @param retroactive what came to count, or no longer to count, in quarters that were over; the same on every page
 * @param next relative URL of the rest of the figures; left out when this is all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionListJson(
        List<CorrectionJson> items,
        List<RetroactiveJson> retroactive,
        @Nullable String next) {
    static CorrectionListJson of(ItemPage<CorrectionJson> page, List<RetroactiveJson> retroactive) {
        return new CorrectionListJson(page.items(), retroactive, page.next());
    }
}
