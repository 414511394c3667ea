package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.domain.breadth.AgeGroup;
import dk.sigtepunkt.domain.breadth.Breadth;
import dk.sigtepunkt.domain.breadth.PartOf;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * How broad it is. Each part says of how many participations it is told; of the others it is not, since somebody could be known by
 * it.
 *
 * @param participations one for each who was there, each time
 * @param different people
 */
public record BreadthJson(
        int occasions,
        int participations,
        PartJson different,
        PartJson firstTimers,
        DivisionJson ages,
        DivisionJson places) {
    public static BreadthJson of(Breadth breadth) {
        return new BreadthJson(
                breadth.occasions(),
                breadth.participations(),
                PartJson.of(breadth.different()),
                PartJson.of(breadth.firstTimers()),
                DivisionJson.of(breadth.ages(), AgeGroup::code),
                DivisionJson.of(breadth.places(), Function.identity()));
    }

    public record PartJson(int count, int of) {
        static PartJson of(PartOf part) {
            return new PartJson(part.count(), part.of());
        }
    }

    /** @param notKnown how many of them are in none of the groups */
    public record DivisionJson(List<GroupJson> groups, int notKnown, int of) {
        static <K> DivisionJson of(Breadth.Division<K> division, Function<K, String> name) {
            return new DivisionJson(GroupJson.of(division.parts(), name), division.rest(), division.of());
        }
    }

    public record GroupJson(String group, int count) {
        static <K> List<GroupJson> of(SortedMap<K, Integer> parts, Function<K, String> name) {
            return parts.entrySet().stream()
                    .map(part -> new GroupJson(name.apply(part.getKey()), part.getValue()))
                    .toList();
        }
    }
}
