package dk.sigtepunkt.contracts;

import java.util.List;

/**
 * Everything a committee brings with it.
 *
 * @param nameNote what is uncertain about the name; empty when it is verified
 * @param replaces the committees whose work it carries on
 */
public record Committee(
        CommitteeId id,
        String name,
        String nameNote,
        String description,
        List<FocusArea> focusAreas,
        List<Indicator> indicators,
        List<Action> actions,
        List<Succession> replaces) {
    public Committee {
        Check.text("udvalgets navn", name);
        Check.text("udvalgets beskrivelse", description);
        focusAreas = List.copyOf(focusAreas);
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
        replaces = List.copyOf(replaces);
    }

    /** A committee that replaces none. */
    public Committee(
            CommitteeId id,
            String name,
            String nameNote,
            String description,
            List<FocusArea> focusAreas,
            List<Indicator> indicators,
            List<Action> actions) {
        this(id, name, nameNote, description, focusAreas, indicators, actions, List.of());
    }
}
