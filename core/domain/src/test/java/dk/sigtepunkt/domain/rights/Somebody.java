package dk.sigtepunkt.domain.rights;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.RoleBinding;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One who tries: a role in one's own committee, the same in a foreign one, or for the whole municipality, as far as a role can
 * be held so; and those who have none.
 *
 * @param who as a failing cell says it
 * @param limit of the key that this one comes by; empty for who comes as such
 */
public record Somebody(String who, Known known, Set<HeldRole> roles, Optional<Limit> limit) {
    /** Keys of tests hold for long. */
    private static final Instant LATER = Instant.parse("2036-01-01T00:00:00Z");

    /** What is known of one. */
    public enum Known {
        NOBODY,
        PERSON,
        OWNER
    }

    public static final Somebody NOBODY = new Somebody("nobody", Known.NOBODY, Set.of(), Optional.empty());
    public static final Somebody OWNER = new Somebody("owner", Known.OWNER, Set.of(), Optional.empty());

    /** Whoever there can be. A citizen has no login, so that one is nobody; a login without a role is tried besides. */
    public static List<Somebody> all(CommitteeId own, CommitteeId foreign) {
        return Stream.concat(
                        Stream.of(NOBODY, OWNER, new Somebody("no role", Known.PERSON, Set.of(), Optional.empty())),
                        Arrays.stream(Role.values()).flatMap(role -> holdings(role, own, foreign)))
                .toList();
    }

    /** Keys of one who has every role, each of which leaves too little of it for something. */
    public static List<Somebody> keys(CommitteeId own, CommitteeId foreign) {
        EnumSet<Permission> every = EnumSet.allOf(Permission.class);
        return List.of(
                key("key to read the audit trail", own, new Limit(Set.of(Permission.SEE_AUDIT), Set.of(), LATER)),
                key("key to take figures in", own, new Limit(Set.of(Permission.RECORD_FIGURES), Set.of(), LATER)),
                key("key for the own committee", own, new Limit(every, Set.of(own), LATER)),
                key("key for a foreign committee", own, new Limit(every, Set.of(foreign), LATER)));
    }

    private static Somebody key(String who, CommitteeId own, Limit limit) {
        Set<HeldRole> every = Arrays.stream(Role.values())
                .map(role ->
                        RoleBinding.of(role) == RoleBinding.NEEDED ? HeldRole.in(own, role) : HeldRole.everywhere(role))
                .collect(toUnmodifiableSet());
        return new Somebody(who, Known.PERSON, every, Optional.of(limit));
    }

    private static Stream<Somebody> holdings(Role role, CommitteeId own, CommitteeId foreign) {
        Stream<Somebody> bound = Stream.of(
                holding(role.code() + ", own committee", HeldRole.in(own, role)),
                holding(role.code() + ", foreign committee", HeldRole.in(foreign, role)));
        Stream<Somebody> unbound = Stream.of(holding(role.code() + ", everywhere", HeldRole.everywhere(role)));
        return switch (RoleBinding.of(role)) {
            case NEEDED -> bound;
            case POSSIBLE -> Stream.concat(bound, unbound);
            case NONE -> unbound;
        };
    }

    private static Somebody holding(String who, HeldRole role) {
        return new Somebody(who, Known.PERSON, Set.of(role), Optional.empty());
    }

    @Override
    public String toString() {
        return who;
    }
}
