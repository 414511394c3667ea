package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.domain.breadth.AgeGroup;
import dk.sigtepunkt.domain.breadth.AreaTally;
import dk.sigtepunkt.domain.breadth.Arranger;
import dk.sigtepunkt.domain.breadth.PartOf;
import dk.sigtepunkt.domain.breadth.ShownTurnout;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in one area's communities in one quarter.
 *
 * @param area {@code committee/key}
 * @param occasions how many of them each arranged
 * @param shown null where they are too few to be told of
 * @param standing false when something in it was taken back after the quarter's end: then it is no part of sums
 */
public record AreaTallyJson(
        String area,
        String quarter,
        Map<String, Integer> occasions,
        @Nullable ShownJson shown,
        boolean standing) {
    public static AreaTallyJson of(AreaTally tally) {
        Map<String, Integer> occasions = new LinkedHashMap<>();
        Arrays.stream(Arranger.values())
                .filter(tally.occasions()::containsKey)
                .forEach(one -> occasions.put(one.code(), tally.occasions().getOrDefault(one, 0)));
        return new AreaTallyJson(
                tally.area().toString(),
                tally.quarter().code(),
                occasions,
                tally.shown().<@Nullable ShownJson>map(ShownJson::of).orElse(null),
                tally.standing());
    }

    /**
     * @param different null where it is hidden, as the rest
     * @param firstTimers of none where nobody was asked
     */
    public record ShownJson(
            int participations,
            BreadthJson.@Nullable PartJson different,
            BreadthJson.@Nullable PartJson firstTimers,
            @Nullable List<BreadthJson.GroupJson> ages,
            @Nullable List<BreadthJson.GroupJson> places) {
        static ShownJson of(ShownTurnout shown) {
            return new ShownJson(
                    shown.participants(),
                    part(shown.different()),
                    part(shown.firstTimers()),
                    groups(shown.ages(), AgeGroup::code),
                    groups(shown.places(), Function.identity()));
        }

        private static BreadthJson.@Nullable PartJson part(Optional<PartOf> part) {
            return part.<BreadthJson.@Nullable PartJson>map(BreadthJson.PartJson::of)
                    .orElse(null);
        }

        private static <K> @Nullable List<BreadthJson.GroupJson> groups(
                Optional<SortedMap<K, Integer>> parts, Function<K, String> name) {
            return parts.<@Nullable List<BreadthJson.GroupJson>>map(some -> BreadthJson.GroupJson.of(some, name))
                    .orElse(null);
        }
    }
}
