package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.ItemRef;

/**
 * One item that an installation or update brought, changed or closed.
 *
 * @param title the item's title after the change; of a closed one its last
 * @param what a Danish sentence: what changed from what to what, or why it was closed; may be empty for a new one
 */
public record ItemChange(ItemRef item, String title, ChangeKind kind, String what) {}
