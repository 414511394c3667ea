package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a key leaves of what whoever it belongs to may: never more than that one may without it.
 *
 * @param permissions the only ones it can be used for
 * @param committees the only ones it can be used in; empty for all
 * @param until when it ends; what is made by means of it ends no later
 */
public record Limit(Set<Permission> permissions, Set<CommitteeId> committees, Instant until) {
    public Limit {
        permissions = Set.copyOf(permissions);
        committees = Set.copyOf(committees);
    }

    /** Whether another one leaves nothing that this one does not. */
    public boolean covers(Limit other) {
        boolean all = committees.isEmpty();
        boolean within = !other.committees.isEmpty() && committees.containsAll(other.committees);
        return permissions.containsAll(other.permissions) && (all || within) && !other.until.isAfter(until);
    }

    /** @return what it leaves of a place; nothing where the permission is not one of its own */
    List<Where> left(Permission permission, Where where) {
        if (!permissions.contains(permission)) {
            return List.of();
        }
        return committees.isEmpty() ? List.of(where) : where.among(committees);
    }
}
