package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param id of the account; of the owner of the machine the word that the history has for it
 * @param key what the key leaves by which that one calls; null for all
 */
public record MeJson(
        String id,
        String standing,
        List<Role> roles,
        List<Right> rights,
        @Nullable Key key) {
    static MeJson of(Actor actor) {
        return new MeJson(
                actor.name(),
                actor.standing().name().toLowerCase(Locale.ROOT),
                actor.roles().stream()
                        .map(held -> new Role(
                                held.role().code(),
                                held.committee().map(CommitteeId::value).orElse(null)))
                        .sorted(Comparator.comparing(Role::role)
                                .thenComparing(role -> String.valueOf(role.committee())))
                        .toList(),
                Arrays.stream(Permission.values())
                        .filter(permission -> may(actor, permission, Where.SOMEWHERE))
                        .map(permission -> right(actor, permission))
                        .toList(),
                actor.limit().map(Key::of).orElse(null));
    }

    private static Right right(Actor actor, Permission permission) {
        return new Right(
                permission.name(),
                may(actor, permission, Where.EVERYWHERE),
                Stream.concat(
                                actor.roles().stream().map(HeldRole::committee).flatMap(Optional::stream),
                                actor.limit().map(Limit::committees).stream().flatMap(Collection::stream))
                        .distinct()
                        .filter(committee -> may(actor, permission, Where.in(committee)))
                        .map(CommitteeId::value)
                        .sorted()
                        .toList());
    }

    private static boolean may(Actor actor, Permission permission, Where where) {
        return Policy.HOUSE.objection(actor, permission, where).isEmpty();
    }

    /** @param committee the one that it is bound to; null for none */
    public record Role(String role, @Nullable String committee) {}

    /**
     * What the caller may.
     *
     * @param everywhere in all committees
     * @param committees those of the caller's roles and key in which it may
     */
    public record Right(String permission, boolean everywhere, List<String> committees) {}

    /** @param committees the only ones; empty for all */
    public record Key(List<String> permissions, List<String> committees, String until) {
        static Key of(Limit limit) {
            return new Key(
                    limit.permissions().stream().sorted().map(Permission::name).toList(),
                    limit.committees().stream().map(CommitteeId::value).sorted().toList(),
                    limit.until().toString());
        }
    }
}
