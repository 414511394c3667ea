package dk.sigtepunkt.contracts.committee;

import java.util.List;

/**
 * What is said of an action beyond what every action says; each part may be empty.
 *
 * @param milestones in the order of their days
 * @param effects what it is expected to change in figures
 * @param alsoServes focus areas that it serves besides its own, each with a reason
 */
public record ActionDetails(
        Carriers carriers,
        Reach reach,
        List<Milestone> milestones,
        List<ExpectedEffect> effects,
        List<AreaLink> alsoServes) {
    /** Of an action of which nothing more is said. */
    public static final ActionDetails NONE =
            new ActionDetails(Carriers.NONE, Reach.NONE, List.of(), List.of(), List.of());

    public ActionDetails {
        milestones = milestones.stream().sorted(Milestone.BY_DAY).toList();
        effects = List.copyOf(effects);
        alsoServes = List.copyOf(alsoServes);
    }
}
