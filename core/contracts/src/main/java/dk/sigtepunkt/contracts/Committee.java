package dk.sigtepunkt.contracts;

import java.util.List;

/**
 * Everything a committee brings with it.
 *
 * @param nameNote what is uncertain about the name; empty when it is verified
 */
public record Committee(
        CommitteeId id,
        String name,
        String nameNote,
        String description,
        List<FocusArea> focusAreas,
        List<Indicator> indicators,
        List<Action> actions) {
    public Committee {
        Check.text("udvalgets navn", name);
        Check.text("udvalgets beskrivelse", description);
        focusAreas = List.copyOf(focusAreas);
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
    }
}
