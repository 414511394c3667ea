package dk.sigtepunkt.rest.internal.actions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sigtepunkt.domain.actions.ActionCount;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.OverQuarter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Actions with what they come to.
 *
 * @param period the quarter at whose end they stand as they are told
 * @param actions how many of those asked for count in the quarter, on this page and the others
 * @param late how many of them are late
 * @param withoutLiveAction the focus areas, of the committee and the sigtepunkt asked for, in which nothing is being
 *     done at the end of the quarter, {@code committee/key}
 * @param next relative URL of the rest; left out when this is all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionListJson(
        String period,
        int actions,
        int late,
        List<String> withoutLiveAction,
        List<ActionJson> items,
        @Nullable String next)
        implements OverQuarter {
    static ActionListJson of(
            String period, ActionCount count, List<String> withoutLiveAction, ItemPage<ActionJson> page) {
        return new ActionListJson(period, count.all(), count.late(), withoutLiveAction, page.items(), page.next());
    }
}
