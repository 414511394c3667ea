package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.domain.access.Policy.Opinion;
import java.util.List;
import java.util.Set;

/** Other rules than the house's. */
public final class Policies {
    private Policies() {}

    /** As in the house, without what is withheld; asked anew each time. */
    public static Policy houseWithout(Set<Permission> withheld) {
        return new Policy(
                List.of(
                        (actor, asked, where) -> withheld.contains(asked) ? Opinion.DENIED : Opinion.NONE,
                        (actor, asked, where) ->
                                Policy.HOUSE.objection(actor, asked, where).isEmpty()
                                        ? Opinion.ALLOWED
                                        : Opinion.DENIED),
                new DanishAccessWords());
    }

    /** Everybody may everything but one thing. */
    public static Policy allBut(Permission permission) {
        return new Policy(
                List.of((actor, asked, where) -> asked == permission ? Opinion.DENIED : Opinion.ALLOWED),
                new DanishAccessWords());
    }
}
