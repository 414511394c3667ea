package dk.sigtepunkt.domain.practice;

import dk.sigtepunkt.contracts.committee.FocusArea;
import java.util.List;

/**
 * What is done for a focus area.
 *
 * @param evidence whether anything that was seen and heard bears on it: whether, and never how much
 */
public record AreaPractice(FocusArea area, List<ActionPractice> actions, boolean evidence) {
    public AreaPractice {
        actions = List.copyOf(actions);
    }

    /** Whether anything is identified, decided or going on. */
    public boolean live() {
        return actions.stream().anyMatch(one -> one.standing().live());
    }
}
