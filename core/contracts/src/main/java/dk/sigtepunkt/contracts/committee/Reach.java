package dk.sigtepunkt.contracts.committee;

import java.util.List;

/**
 * Where and by whom an action is to be felt in everyday life.
 *
 * @param place as people there call it; empty when it is not said
 * @param felt how, by each audience that is named
 */
public record Reach(String place, List<Felt> felt) {
    public static final Reach NONE = new Reach("", List.of());

    public Reach {
        felt = List.copyOf(felt);
    }
}
