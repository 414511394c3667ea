package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.strategy.Tags;
import java.util.List;

/**
 * What is said of an action beyond what every action says; each part may be empty.
 *
 * @param milestones in the order of their days
 * @param effects what it is expected to change in figures
 * @param alsoServes focus areas that it serves besides its own, each with a reason
 * @param tags by what else it can be looked up; no roles
 */
public record ActionDetails(
        Carriers carriers,
        Reach reach,
        List<Milestone> milestones,
        List<ExpectedEffect> effects,
        List<AreaLink> alsoServes,
        Tags tags) {
    /** Of an action of which nothing more is said. */
    public static final ActionDetails NONE =
            new ActionDetails(Carriers.NONE, Reach.NONE, List.of(), List.of(), List.of(), Tags.NONE);

    public ActionDetails {
        milestones = milestones.stream().sorted(Milestone.BY_DAY).toList();
        effects = List.copyOf(effects);
        alsoServes = List.copyOf(alsoServes);
    }

    /** Of an action without tags. */
    public ActionDetails(
            Carriers carriers,
            Reach reach,
            List<Milestone> milestones,
            List<ExpectedEffect> effects,
            List<AreaLink> alsoServes) {
        this(carriers, reach, milestones, effects, alsoServes, Tags.NONE);
    }

    /** The same with other tags; everything else that is said stays. */
    public ActionDetails tagged(Tags others) {
        return new ActionDetails(carriers, reach, milestones, effects, alsoServes, others);
    }
}
