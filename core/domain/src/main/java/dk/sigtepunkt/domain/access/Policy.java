package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.domain.text.Danish;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small rules, asked in their order until one has an opinion; what none of them allows is denied. */
public final class Policy {
    /** The rules of the house. */
    public static final Policy HOUSE = new Policy(
            List.of(
                    Policy::nobodyMayAnything,
                    Policy::nobodyGoesBeyondTheKey,
                    Policy::theOwnerMayEverything,
                    Policy::aDeployFolderMayDeployAsItsRoleMay,
                    Policy::aPersonMayWhatTheRolesMay),
            AccessWords.in(Danish.LOCALE));

    private static final Set<Permission> DEPLOYING =
            EnumSet.of(Permission.DEPLOY_COMMITTEES, Permission.CHANGE_ENDED_QUARTERS, Permission.APPROVE_CODE);

    private final List<Rule> rules;
    private final AccessWords words;

    public Policy(List<Rule> rules, AccessWords words) {
        this.rules = List.copyOf(rules);
        this.words = words;
    }

    /** One rule. */
    @FunctionalInterface
    public interface Rule {
        Opinion on(Actor actor, Permission permission, Where where);
    }

    /** What a rule says. */
    public enum Opinion {
        ALLOWED,
        DENIED,
        /** The rule is about somebody or something else. */
        NONE
    }

    /** @return why not; empty when the actor may */
    public Optional<Denied> objection(Actor actor, Permission permission, Where where) {
        return rules.stream()
                .map(rule -> rule.on(actor, permission, where))
                .filter(opinion -> opinion != Opinion.NONE)
                .findFirst()
                .filter(opinion -> opinion == Opinion.ALLOWED)
                .map(allowed -> Optional.<Denied>empty())
                .orElseGet(() -> Optional.of(denied(actor, words.lacks(permission, where.committee()))));
    }

    /**
     * Whether somebody may see and end what is that one's own and takes no permission: sessions and keys.
     *
     * @return why not; empty when the actor may
     */
    public Optional<Denied> objectionToOwn(Actor actor) {
        boolean somebody = actor.standing() == Actor.Standing.PERSON || actor.standing() == Actor.Standing.OWNER;
        return somebody ? Optional.empty() : Optional.of(denied(actor, words.notAllowed()));
    }

    private Denied denied(Actor actor, String sentence) {
        return actor.standing() == Actor.Standing.NOBODY
                ? new Denied(true, words.notKnown())
                : new Denied(false, sentence);
    }

    private static Opinion nobodyMayAnything(Actor actor, Permission permission, Where where) {
        return actor.standing() == Actor.Standing.NOBODY ? Opinion.DENIED : Opinion.NONE;
    }

    /** Whoever comes by a key may no more than the key leaves, whatever any other rule says. */
    private static Opinion nobodyGoesBeyondTheKey(Actor actor, Permission permission, Where where) {
        return places(actor, permission, where).isEmpty() ? Opinion.DENIED : Opinion.NONE;
    }

    private static Opinion theOwnerMayEverything(Actor actor, Permission permission, Where where) {
        return actor.standing() == Actor.Standing.OWNER ? Opinion.ALLOWED : Opinion.NONE;
    }

    /** As what a folder acts says how far it goes; that it is a folder, that it does nothing but deploy. */
    private static Opinion aDeployFolderMayDeployAsItsRoleMay(Actor actor, Permission permission, Where where) {
        boolean folder = actor.standing() == Actor.Standing.SERVER && actor.means() == Actor.Means.DEPLOY_FOLDER;
        return folder && DEPLOYING.contains(permission) && theRolesMay(actor, permission, where)
                ? Opinion.ALLOWED
                : Opinion.NONE;
    }

    private static Opinion aPersonMayWhatTheRolesMay(Actor actor, Permission permission, Where where) {
        boolean person = actor.standing() == Actor.Standing.PERSON;
        return person && theRolesMay(actor, permission, where) ? Opinion.ALLOWED : Opinion.NONE;
    }

    private static boolean theRolesMay(Actor actor, Permission permission, Where where) {
        return places(actor, permission, where).stream()
                .anyMatch(place -> actor.roles().stream().anyMatch(held -> RoleTable.allows(held, permission, place)));
    }

    /** What the key leaves of where somebody wants to do something; all of it to who comes without one. */
    private static List<Where> places(Actor actor, Permission permission, Where where) {
        return actor.limit().map(limit -> limit.left(permission, where)).orElseGet(() -> List.of(where));
    }
}
