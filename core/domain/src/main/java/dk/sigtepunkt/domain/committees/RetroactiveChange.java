package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A line of the rettelsesblad that is no figure: a committee or a focus area came to count, or no longer to count, in
 * quarters that were over when this became known.
 *
 * @param item the committee or the area
 * @param content all that its committee said from then on
 * @param since from which quarter it counts, and why
 * @param knownAt when that became known
 */
public record RetroactiveChange(ItemRef item, Committee content, Since since, Effect effect, Instant knownAt) {
    static final Comparator<RetroactiveChange> NEWEST_FIRST = Comparator.comparing(RetroactiveChange::knownAt)
            .reversed()
            .thenComparing(change -> change.item().committee())
            .thenComparing(change -> change.item().kind())
            .thenComparing(change -> change.item().key());

    /**
     * What that does to quarters that were over.
     *
     * @param counts whether it counts in them from then on; else it no longer does
     * @param quarters oldest first
     */
    public record Effect(boolean counts, List<Period> quarters) {
        public Effect {
            quarters = List.copyOf(quarters);
        }

        public boolean nothing() {
            return quarters.isEmpty();
        }
    }

    /** The area; empty when it is the committee. */
    public Optional<FocusArea> area() {
        return item.kind() == ItemKind.COMMITTEE ? Optional.empty() : area(content, new FocusAreaKey(item.key()));
    }

    /** As it was called then. */
    public String title() {
        return area().map(FocusArea::title).orElse(content.name());
    }

    /** The same for those quarters only. */
    public RetroactiveChange within(Collection<Period> quarters) {
        return new RetroactiveChange(
                item,
                content,
                since,
                new Effect(
                        effect.counts(),
                        effect.quarters().stream().filter(quarters::contains).toList()),
                knownAt);
    }

    /** Whether it is among some of the content only. */
    boolean among(UnaryOperator<CatalogueSnapshot> some) {
        KnownCommittee whole = new KnownCommittee(content, CommitteeState.ACTIVE, "", knownAt, 0);
        return some.apply(new CatalogueSnapshot(List.of(whole), List.of())).committee(content.id()).stream()
                .map(KnownCommittee::content)
                .anyMatch(rest -> item.kind() == ItemKind.COMMITTEE
                        || area(rest, new FocusAreaKey(item.key())).isPresent());
    }

    private static Optional<FocusArea> area(Committee content, FocusAreaKey key) {
        return content.focusAreas().stream()
                .filter(one -> one.ref().key().equals(key))
                .findFirst();
    }
}
