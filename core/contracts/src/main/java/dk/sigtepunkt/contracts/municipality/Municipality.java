package dk.sigtepunkt.contracts.municipality;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The municipality whose installation it is.
 *
 * @param self its own code in Danmarks Statistik's classification, and its name as it stands in a table beside others
 * @param region the region that it lies in
 * @param neighbours the municipalities that it is compared with, in that order; may be empty
 * @param logoText what stands at the top of every page
 */
public record Municipality(NamedArea self, NamedArea region, List<NamedArea> neighbours, String logoText) {
    private static final AreaCode COUNTRY = new AreaCode("000");
    private static final int LONGEST_LOGO = 40;

    /**
     * Stands in where content is looked at and it does not matter whose it is; its code is no real municipality's. What
     * is served or stored is always the installation's own.
     */
    public static final Municipality UNNAMED = new Municipality(
            new NamedArea(new AreaCode("kommunen"), "Kommunen"),
            new NamedArea(new AreaCode("regionen"), "Regionen"),
            List.of(),
            "Sigtepunkt");

    public Municipality {
        ValueCheck.text("logoteksten", logoText);
        ValueCheck.that(
                logoText.length() <= LONGEST_LOGO,
                "logoteksten er på %d tegn; der er plads til %d".formatted(logoText.length(), LONGEST_LOGO));
        neighbours = List.copyOf(neighbours);
        Set<AreaCode> taken = new HashSet<>(Set.of(COUNTRY));
        own(taken, "kommunens egen kode", self);
        own(taken, "regionens kode", region);
        neighbours.forEach(neighbour -> own(taken, "nabokommunens kode", neighbour));
    }

    /** The code that the municipality's own figures are stored under. */
    public AreaCode area() {
        return self.code();
    }

    private static void own(Set<AreaCode> taken, String what, NamedArea area) {
        ValueCheck.that(
                taken.add(area.code()),
                "%s, »%s«, er hele landets eller står også for et andet område".formatted(what, area.code()));
    }
}
