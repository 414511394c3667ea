package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.judgement.JudgementEntry.Explained;
import dk.sigtepunkt.domain.judgement.JudgementEntry.StatusSet;
import dk.sigtepunkt.domain.judgement.JudgementEntry.TakenBack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that people wrote of the status of a focus area or an indicator in a quarter.
 *
 * @param entries in the order in which they were written
 */
public record ItemJudgement(ItemQuarter about, List<JudgementEntry> entries) {
    public ItemJudgement {
        entries = List.copyOf(entries);
    }

    public ItemJudgement with(JudgementEntry entry) {
        List<JudgementEntry> all = new ArrayList<>(entries);
        all.add(entry);
        return new ItemJudgement(about, all);
    }

    /** How much was written: another number is another state. */
    public int version() {
        return entries.size();
    }

    /** The status that a person has set last; empty when nobody has, or it was taken back. */
    public Optional<StatusSet> status() {
        return ofStatus().flatMap(one -> one instanceof StatusSet set ? Optional.of(set) : Optional.empty());
    }

    /** That no person's status stands any more; empty when one does, and when there never was one. */
    public Optional<TakenBack> takenBack() {
        return ofStatus().flatMap(one -> one instanceof TakenBack back ? Optional.of(back) : Optional.empty());
    }

    private Optional<JudgementEntry> ofStatus() {
        return entries.stream().filter(one -> !(one instanceof Explained)).reduce((earlier, later) -> later);
    }

    /** Why it is off course, as it was told last. */
    public Optional<Explained> explanation() {
        return entries.stream()
                .filter(Explained.class::isInstance)
                .map(Explained.class::cast)
                .reduce((earlier, later) -> later);
    }

    ItemJudgement naming(Predicate<ItemRef> told) {
        return new ItemJudgement(
                about,
                entries.stream()
                        .map(entry -> entry instanceof Explained one ? one.naming(told) : entry)
                        .toList());
    }

    /** The same as it was known at an earlier time. */
    public ItemJudgement knownBy(Instant time) {
        return new ItemJudgement(
                about,
                entries.stream().filter(entry -> !entry.by().at().isAfter(time)).toList());
    }
}
