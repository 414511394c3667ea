package dk.sigtepunkt.domain.access;

import java.util.List;
import java.util.Optional;

/** Small rules, asked in their order until one has an opinion; what none of them allows is denied. */
public final class Policy {
    private static final Denied NOT_KNOWN = new Denied(true, "Log ind, eller send nøglen, og prøv igen.");
    private static final Denied NOT_ALLOWED = new Denied(false, "Det har du ikke ret til.");

    /** The rules of the house. */
    public static final Policy HOUSE = new Policy(List.of(Policy::nobodyMayWrite, Policy::theAdministratorMayWrite));

    private final List<Rule> rules;

    public Policy(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** One rule. */
    @FunctionalInterface
    public interface Rule {
        Opinion on(Actor actor, Permission permission);
    }

    /** What a rule says. */
    public enum Opinion {
        ALLOWED,
        DENIED,
        /** The rule is about somebody or something else. */
        NONE
    }

    /** @return why not; empty when the actor may */
    public Optional<Denied> objection(Actor actor, Permission permission) {
        return rules.stream()
                .map(rule -> rule.on(actor, permission))
                .filter(opinion -> opinion != Opinion.NONE)
                .findFirst()
                .filter(opinion -> opinion == Opinion.ALLOWED)
                .map(allowed -> Optional.<Denied>empty())
                .orElseGet(() -> Optional.of(actor.standing() == Actor.Standing.NOBODY ? NOT_KNOWN : NOT_ALLOWED));
    }

    private static Opinion nobodyMayWrite(Actor actor, Permission permission) {
        return actor.standing() == Actor.Standing.NOBODY ? Opinion.DENIED : Opinion.NONE;
    }

    private static Opinion theAdministratorMayWrite(Actor actor, Permission permission) {
        return actor.standing() == Actor.Standing.ADMINISTRATOR ? Opinion.ALLOWED : Opinion.NONE;
    }
}
