package dk.sigtepunkt.contracts.strategy;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.List;

/**
 * What is to be seen beside each other, so that neither hides the other in a report of its own.
 *
 * @param key part of the view's address
 * @param sides at least two, in the order in which they are shown
 */
public record Pairing(String key, String title, String summary, List<Side> sides) {
    public Pairing {
        ValueCheck.text("visningens nøgle", key);
        ValueCheck.text("visningens titel", title);
        ValueCheck.text("visningens beskrivelse", summary);
        sides = List.copyOf(sides);
        ValueCheck.that(sides.size() > 1, "visningen »%s« har kun én side".formatted(title));
        ValueCheck.that(
                sides.stream().map(Side::role).distinct().count() == sides.size(),
                "visningen »%s« har to sider med samme rolle".formatted(title));
    }

    /**
     * One side of it.
     *
     * @param role that indicators declare to be shown here
     */
    public record Side(String role, String title) {
        public Side {
            ValueCheck.text("sidens rolle", role);
            ValueCheck.text("sidens titel", title);
        }
    }
}
