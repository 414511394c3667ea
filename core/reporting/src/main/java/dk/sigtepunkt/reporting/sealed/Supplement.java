package dk.sigtepunkt.reporting.sealed;

import dk.sigtepunkt.reporting.seal.SealDifference;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealIdentity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What developed between two sealed reports of one chain (in Danish an <i>indstik</i>), made from what can be read in them and from
 * nothing else.
 *
 * @param areas all of both, in the newer one's order, then those that are in the older one alone
 */
public record Supplement(SealFile older, SealFile newer, List<SupplementArea> areas) {
    public Supplement {
        areas = List.copyOf(areas);
    }

    /** @throws IllegalArgumentException when they are not of one chain, or the first is not the earlier one */
    public static Supplement between(SealFile older, SealFile newer) {
        if (!fits(older, newer)) {
            throw new IllegalArgumentException("no way from %s to %s".formatted(older.link(), newer.link()));
        }
        Map<String, ReadArea> before = new LinkedHashMap<>();
        ReadArea.of(older).forEach(area -> before.put(area.named().area(), area));
        List<SupplementArea> areas = new ArrayList<>();
        ReadArea.of(newer)
                .forEach(area -> areas.add(SupplementArea.of(
                        Optional.ofNullable(before.remove(area.named().area())), Optional.of(area))));
        before.values().forEach(gone -> areas.add(SupplementArea.of(Optional.of(gone), Optional.empty())));
        return new Supplement(older, newer, areas);
    }

    /** Whether there is something to tell from the one to the other. */
    public static boolean fits(SealFile older, SealFile newer) {
        SealIdentity from = older.head().of();
        SealIdentity to = newer.head().of();
        int quarters = from.quarter().compareTo(to.quarter());
        return from.municipality().equals(to.municipality())
                && from.chain().equals(to.chain())
                && (quarters < 0 || (quarters == 0 && from.edition() < to.edition()));
    }

    public List<SupplementArea> significant() {
        return areas.stream().filter(SupplementArea::significant).toList();
    }

    public List<SupplementArea> others() {
        return areas.stream().filter(area -> !area.significant()).toList();
    }

    /** All of them, those that have developed first. */
    public List<SupplementArea> inOrder() {
        return Stream.concat(significant().stream(), others().stream()).toList();
    }

    /** Whether a part of one of them could not be read, and so was not compared. */
    public boolean withheld() {
        return older.parts().size() > older.open().size()
                || newer.parts().size() > newer.open().size();
    }

    /** What the file of its changes is called. */
    public String fileName() {
        return "sigtepunkt-indstik-%s-udgave-%d-fra-%s-udgave-%d.json"
                .formatted(
                        newer.link().report(),
                        newer.link().edition(),
                        older.link().report(),
                        older.link().edition());
    }

    /** Every change, also those that are not significant: the older one's content and this give the newer one's. */
    public SealDifference difference() {
        return SealDifference.between(older, newer);
    }
}
