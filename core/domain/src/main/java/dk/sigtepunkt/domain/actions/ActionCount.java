package dk.sigtepunkt.domain.actions;

import java.util.Collection;

/** How many actions there are, and how many of them are late. */
public record ActionCount(int all, int late) {
    public static ActionCount of(Collection<ActionStanding> standings) {
        return new ActionCount(standings.size(), (int)
                standings.stream().filter(ActionStanding::late).count());
    }
}
