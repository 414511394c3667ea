package dk.sigtepunkt.domain.rights;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.RoleTable;
import dk.sigtepunkt.domain.access.RoleTable.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an operation takes, as its line in the table says. Whether somebody has it is read from the {@link RoleTable} cell by cell
 * and from nothing that the policy is made of, so that the two are held to each other.
 */
public record Need(List<Part> parts) {
    /** Where a permission is needed. */
    public enum Place {
        /** In the committee that the operation is about; in each row somebody holds a role there, or in a foreign one. */
        OWN,
        /** In any committee at all. */
        SOMEWHERE,
        /** In all. */
        EVERYWHERE
    }

    /**
     * One of several things that are all needed.
     *
     * @param permission empty where it is enough to be known, where the place is one's own to have an account, and where it is
     *     everywhere to own the machine
     */
    public record Part(Optional<Permission> permission, Place place) {}

    /** What an operation answers one. */
    public enum Answer {
        ALLOWED,
        /** Who is not known is asked to say who that is. */
        UNKNOWN,
        FORBIDDEN,
        /** Something else, which tells nothing of rights: no operation is meant to. */
        OTHER
    }

    /** For everybody. */
    public static Need nothing() {
        return new Need(List.of());
    }

    /** For everybody who is known: what is one's own. */
    public static Need known() {
        return new Need(List.of(new Part(Optional.empty(), Place.SOMEWHERE)));
    }

    /** For everybody who has an account: the owner of the machine comes by a key, and has none. */
    public static Need account() {
        return new Need(List.of(new Part(Optional.empty(), Place.OWN)));
    }

    /** For the owner of the machine alone. */
    public static Need machine() {
        return new Need(List.of(new Part(Optional.empty(), Place.EVERYWHERE)));
    }

    public static Need own(Permission permission) {
        return of(permission, Place.OWN);
    }

    public static Need somewhere(Permission permission) {
        return of(permission, Place.SOMEWHERE);
    }

    public static Need everywhere(Permission permission) {
        return of(permission, Place.EVERYWHERE);
    }

    private static Need of(Permission permission, Place place) {
        return new Need(List.of(new Part(Optional.of(permission), place)));
    }

    /** Whether the policy is asked for a permission, so that who lacks it is noted. */
    public boolean permission() {
        return parts.stream().anyMatch(part -> part.permission().isPresent());
    }

    public Need and(Need more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more.parts);
        return new Need(List.copyOf(all));
    }

    /**
     * What the table says.
     *
     * @param own the committee that the operation is about
     */
    public Answer of(Somebody one, CommitteeId own) {
        if (one.known() == Somebody.Known.NOBODY) {
            return parts.isEmpty() ? Answer.ALLOWED : Answer.UNKNOWN;
        }
        return parts.stream().allMatch(part -> has(one, part, own)) ? Answer.ALLOWED : Answer.FORBIDDEN;
    }

    private static boolean has(Somebody one, Part part, CommitteeId own) {
        if (one.known() == Somebody.Known.OWNER) {
            return part.permission().isPresent() || part.place() != Place.OWN;
        }
        if (part.permission().isEmpty()) {
            return part.place() != Place.EVERYWHERE;
        }
        Permission permission = part.permission().get();
        List<CommitteeId> places =
                one.limit().map(limit -> places(limit, part.place(), own)).orElseGet(() -> List.of());
        boolean left = one.limit()
                .map(limit -> limit.permissions().contains(permission)
                        && (limit.committees().isEmpty() || !places.isEmpty()))
                .orElse(true);
        return left && one.roles().stream().anyMatch(held -> reaches(held, permission, part.place(), own, places));
    }

    /** Which committees a key leaves of where something is to be done. */
    private static List<CommitteeId> places(Limit limit, Place place, CommitteeId own) {
        return switch (place) {
            case OWN -> limit.committees().contains(own) ? List.of(own) : List.of();
            case SOMEWHERE -> List.copyOf(limit.committees());
            case EVERYWHERE -> List.of();
        };
    }

    private static boolean reaches(
            HeldRole held, Permission permission, Place place, CommitteeId own, List<CommitteeId> left) {
        Extent extent = RoleTable.extent(permission, held.role());
        if (extent == Extent.NONE) {
            return false;
        }
        if (held.committee().isEmpty()) {
            return extent == Extent.ALL;
        }
        CommitteeId bound = held.committee().get();
        return switch (place) {
            case OWN -> bound.equals(own);
            case SOMEWHERE -> left.isEmpty() || left.contains(bound);
            case EVERYWHERE -> false;
        };
    }
}
