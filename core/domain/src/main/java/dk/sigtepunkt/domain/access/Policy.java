package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Optional;

/** Small rules, asked in their order until one has an opinion; what none of them allows is denied. */
public final class Policy {
    /** The rules of the house. */
    public static final Policy HOUSE = new Policy(
            List.of(
                    Policy::nobodyMayAnything,
                    Policy::nobodyGoesBeyondTheKey,
                    Policy::theOwnerMayEverything,
                    Policy::whoHasTheMachineMayDeploy,
                    Policy::aPersonMayWhatTheRolesMay),
            AccessWords.in(Danish.LOCALE));

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
                .orElseGet(() -> Optional.of(denied(actor)));
    }

    /**
     * Whether somebody may see and end what is that one's own and takes no permission: sessions and keys.
     *
     * @return why not; empty when the actor may
     */
    public Optional<Denied> objectionToOwn(Actor actor) {
        boolean somebody = actor.standing() == Actor.Standing.PERSON || actor.standing() == Actor.Standing.OWNER;
        return somebody ? Optional.empty() : Optional.of(denied(actor));
    }

    private Denied denied(Actor actor) {
        return actor.standing() == Actor.Standing.NOBODY
                ? new Denied(true, words.notKnown())
                : new Denied(false, words.notAllowed());
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

    /** Who can write into the deploy folder could as well read the owner's key beside it. */
    private static Opinion whoHasTheMachineMayDeploy(Actor actor, Permission permission, Where where) {
        boolean folder = actor.standing() == Actor.Standing.SERVER && actor.means() == Actor.Means.DEPLOY_FOLDER;
        boolean deploys = permission == Permission.DEPLOY_COMMITTEES || permission == Permission.CHANGE_ENDED_QUARTERS;
        return folder && deploys ? Opinion.ALLOWED : Opinion.NONE;
    }

    private static Opinion aPersonMayWhatTheRolesMay(Actor actor, Permission permission, Where where) {
        boolean person = actor.standing() == Actor.Standing.PERSON;
        boolean may = places(actor, permission, where).stream()
                .anyMatch(place -> actor.roles().stream().anyMatch(held -> RoleTable.allows(held, permission, place)));
        return person && may ? Opinion.ALLOWED : Opinion.NONE;
    }

    /** What the key leaves of where somebody wants to do something; all of it to who comes without one. */
    private static List<Where> places(Actor actor, Permission permission, Where where) {
        return actor.limit().map(limit -> limit.left(permission, where)).orElseGet(() -> List.of(where));
    }
}
