package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.Optional;
import java.util.Set;

/**
 * Who does something, and by which means. An adapter says who has come to it; whether that one may do what it asks is for
 * the {@link Policy} alone.
 *
 * @param name as the history prints it, a role and never a person's name
 * @param roles what a person is today, or as what a folder acts in which files are laid; empty for all others
 * @param limit what the key leaves of it by which somebody comes; empty for who comes as such
 */
public record Actor(Means means, Standing standing, String name, Set<HeldRole> roles, Optional<Limit> limit) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** By which door somebody comes. */
    public enum Means {
        PAGE,
        API,
        CONSOLE,
        DEPLOY_FOLDER,
        DROP_FOLDER,
        SCHEDULE,
        /** Of what was written down before the door was. */
        NOT_NOTED
    }

    /** What is known of who it is. */
    public enum Standing {
        /** Nothing: not signed in, no token, or a wrong one. */
        NOBODY,
        /** Somebody with roles. */
        PERSON,
        /** Who holds the machine's own key; whoever can read it can change everything beside it too. */
        OWNER,
        /** The server itself, for what lies in its folders or is due. */
        SERVER,
        /** Of what was written down before it was noted who somebody is: the name is as it was written then. */
        NOT_NOTED
    }

    public static Actor nobody(Means means) {
        return new Actor(means, Standing.NOBODY, "", Set.of(), Optional.empty());
    }

    public static Actor person(Means means, String name, Set<HeldRole> roles) {
        return new Actor(means, Standing.PERSON, name, roles, Optional.empty());
    }

    public static Actor owner(Means means, String name) {
        return new Actor(means, Standing.OWNER, name, Set.of(), Optional.empty());
    }

    public static Actor server(Means means, String name) {
        return new Actor(means, Standing.SERVER, name, Set.of(), Optional.empty());
    }

    /** The same, who comes by a key that leaves less. */
    public Actor within(Limit less) {
        return new Actor(means, standing, name, roles, Optional.of(less));
    }

    /** The deploy folder that only whoever runs the machine can write to: it acts as IT. */
    public static Actor deployFolder(String name) {
        return folder(name, HeldRole.everywhere(Role.IT_OPERATIONS));
    }

    /** A committee's folder in it: it acts as that committee's secretary, whoever laid the file there. */
    public static Actor deployFolder(String name, CommitteeId committee) {
        return folder(name, HeldRole.in(committee, Role.SECRETARY));
    }

    private static Actor folder(String name, HeldRole role) {
        return new Actor(Means.DEPLOY_FOLDER, Standing.SERVER, name, Set.of(role), Optional.empty());
    }
}
