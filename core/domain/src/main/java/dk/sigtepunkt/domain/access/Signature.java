package dk.sigtepunkt.domain.access;

import java.time.Instant;
import java.util.Optional;

/**
 * By whom something was written, and when: for good, so that it names nobody.
 *
 * @param by the actor's name as the chain has it: an opaque id, never a person's name
 * @param role in which it was written; empty for who has none, as the machine's owner
 */
public record Signature(Actor.Means means, String by, Optional<Role> role, Instant at) {
    /** By somebody who may: in the first of the roles that allow it. */
    public static Signature of(Actor actor, Permission permission, Where where, Instant at) {
        Optional<Role> role = actor.roles().stream()
                .filter(held -> RoleTable.allows(held, permission, where))
                .map(HeldRole::role)
                .min(Role::compareTo);
        return new Signature(actor.means(), actor.name(), role, at);
    }

    /** Empty for who has none. */
    public String roleCode() {
        return role.map(Role::code).orElse("");
    }
}
