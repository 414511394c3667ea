package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;

/**
 * That an item was closed and is still readable.
 *
 * @param version the version of the committee that no longer had it
 * @param successors what carries it on, {@code committee/key} each
 */
public record ClosedJson(String at, String version, String reason, List<String> successors) {
    public static ClosedJson of(ClosedItem former, List<ItemRef> successors) {
        return new ClosedJson(
                InstantText.of(former.closedAt()),
                former.version(),
                former.reason(),
                successors.stream().map(ItemRef::toString).toList());
    }
}
