package dk.sigtepunkt.rest.internal.judgement;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.judgement.ItemJudgement;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was written of a focus area's status in a quarter.
 *
 * @param version sent back in If-Match by who writes next
 * @param assessment the computed status
 * @param entries oldest first
 */
public record JudgementJson(
        String committee,
        String area,
        String period,
        int version,
        String assessment,
        JudgedJson persons,
        List<Entry> entries) {
    static JudgementJson of(QuarterJudgement judgement) {
        ItemJudgement now = judgement.now();
        return new JudgementJson(
                now.about().committee().value(),
                now.about().item().key(),
                now.about().quarter().code(),
                now.version(),
                judgement.computed().code(),
                JudgedJson.of(judgement),
                now.entries().stream().map(Entry::of).toList());
    }

    /**
     * One thing that was written.
     *
     * @param kind set, withdrawn or explained
     * @param by the role; empty for who has none
     * @param status of one that was set; null of anything else
     * @param computed what was computed then
     * @param text the reason; of an explanation what has happened
     * @param cause of an explanation; null of anything else, as are source and action
     * @param known the action that is meant, {@code committee/key}; null for none
     */
    public record Entry(
            String kind,
            String recorded,
            String by,
            @Nullable String status,
            @Nullable String computed,
            String text,
            @Nullable String cause,
            @Nullable String source,
            @Nullable String action,
            @Nullable String known) {
        static Entry of(JudgementEntry entry) {
            String recorded = entry.by().at().toString();
            String by = entry.by().roleCode();
            return entry.fold(
                    set -> new Entry(
                            "set",
                            recorded,
                            by,
                            set.status().code(),
                            set.computed().code(),
                            set.reason(),
                            null,
                            null,
                            null,
                            null),
                    back -> new Entry("withdrawn", recorded, by, null, null, back.reason(), null, null, null, null),
                    told -> new Entry(
                            "explained",
                            recorded,
                            by,
                            null,
                            null,
                            told.fact(),
                            told.cause(),
                            told.source(),
                            told.action(),
                            told.known().map(ItemRef::toString).orElse(null)));
        }
    }
}
