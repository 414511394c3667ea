package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.strategy.AreaAncestry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an influence goes on when an area of it is there no more. One that another area alone carries on, of itself, takes what was
 * said of it with it, to whichever committee that is. One that was split, or put together with others, does not: what was said of
 * the whole is not said of the parts, nor the other way round.
 */
public final class AreaHeirs {
    /** By former areas, over any number of steps. */
    private final Map<FocusAreaRef, FocusAreaRef> followed = new HashMap<>();

    private final Map<ItemRef, List<FocusAreaRef>> carrying;

    private AreaHeirs(CatalogueSnapshot committees) {
        AreaAncestry ancestry = AreaAncestry.in(committees);
        List<FocusArea> present = committees.focusAreas();
        Map<ItemRef, List<FocusAreaRef>> heirs = new LinkedHashMap<>();
        present.forEach(area ->
                ancestry.before(area).forEach(former -> heirs.merge(former, List.of(area.ref()), AreaHeirs::both)));
        this.carrying = heirs;
        Set<FocusAreaRef> there = present.stream().map(FocusArea::ref).collect(Collectors.toSet());
        present.forEach(area -> ancestry.line(area).stream()
                .filter(former -> !there.contains(former))
                .filter(former -> carrying(former).size() == 1)
                .forEach(former -> followed.put(former, area.ref())));
    }

    private static List<FocusAreaRef> both(List<FocusAreaRef> some, List<FocusAreaRef> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    public static AreaHeirs in(CatalogueSnapshot committees) {
        return new AreaHeirs(committees);
    }

    /** Every area that carries on a former one, wholly or in part, in the committees' order. */
    public List<FocusAreaRef> carrying(FocusAreaRef former) {
        return carrying.getOrDefault(ItemRef.of(former), List.of());
    }

    /** The pair that what was said of one is said of now: itself, unless an end of it went over into another area. */
    public AreaPair now(AreaPair pair) {
        AreaPair now = new AreaPair(now(pair.from()), now(pair.to()));
        return now.from().equals(now.to()) ? pair : now;
    }

    private FocusAreaRef now(FocusAreaRef area) {
        return followed.getOrDefault(area, area);
    }

    /** Whose word it is now: with the area it goes over to the committee that has it. */
    WordRef now(WordRef ref) {
        AreaPair pair = now(ref.pair());
        if (pair.committees().contains(ref.committee())) {
            return new WordRef(pair, ref.committee());
        }
        CommitteeId heir = ref.pair().from().committee().equals(ref.committee())
                ? pair.from().committee()
                : pair.to().committee();
        return new WordRef(pair, heir);
    }
}
