package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Withheld;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people wrote of the statuses of all focus areas and indicators in all quarters; immutable.
 *
 * @param all of those of which anything was written
 */
public record JudgementBook(Map<ItemQuarter, ItemJudgement> all) {
    public static final JudgementBook EMPTY = new JudgementBook(Map.of());

    public JudgementBook {
        all = Map.copyOf(all);
    }

    public ItemJudgement of(ItemQuarter about) {
        return all.getOrDefault(about, new ItemJudgement(about, List.of()));
    }

    /** How much was written of a committee's part in a quarter. */
    public int written(CommitteeId committee, Period quarter) {
        return all.values().stream()
                .filter(one -> one.about().committee().equals(committee)
                        && one.about().quarter().equals(quarter))
                .mapToInt(ItemJudgement::version)
                .sum();
    }

    public JudgementBook with(ItemJudgement other) {
        Map<ItemQuarter, ItemJudgement> more = new LinkedHashMap<>(all);
        more.put(other.about(), other);
        return new JudgementBook(more);
    }

    /** The same for who may not read of some quarters yet. */
    public JudgementBook without(Withheld held) {
        if (held == Withheld.NOTHING) {
            return this;
        }
        Map<ItemQuarter, ItemJudgement> left = new LinkedHashMap<>(all);
        left.keySet().removeIf(about -> held.holds(about.committee(), about.quarter()));
        return new JudgementBook(left);
    }

    public JudgementBook knownBy(Instant time) {
        Map<ItemQuarter, ItemJudgement> known = new LinkedHashMap<>();
        all.forEach((about, judgement) -> known.put(about, judgement.knownBy(time)));
        return new JudgementBook(known);
    }
}
