package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.Instant;

/**
 * An item that was closed and is still readable.
 *
 * @param version the version of the committee that no longer had it
 * @param reason why it was closed, a Danish sentence
 * @param last the committee's content in which it stood last
 */
public record ClosedItem(ItemRef item, String title, Instant closedAt, String version, String reason, Committee last) {
    /** The same item, with another telling of the content in which it stood last. */
    public ClosedItem in(Committee content) {
        return new ClosedItem(item, title, closedAt, version, reason, content);
    }
}
