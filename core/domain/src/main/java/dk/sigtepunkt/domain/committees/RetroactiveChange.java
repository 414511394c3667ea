package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A line of the rettelsesblad that is no figure: a committee or a focus area came to count, or no longer to count, in
 * quarters that were over when this became known, or the council decided something that changes them.
 *
 * @param item the committee, the area or, of a decided target, the indicator
 * @param content all that its committee said from then on; of a decision, what it said in the last of the quarters
 * @param since from which quarter that holds, and why
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
     * @param quarters oldest first
     */
    public record Effect(Kind kind, List<Period> quarters) {
        public Effect {
            quarters = List.copyOf(quarters);
        }

        /** Whether it counts in them from then on; else it no longer does. */
        public boolean counts() {
            return kind != Kind.COUNTS_NO_LONGER;
        }

        public boolean decided() {
            return kind != Kind.COUNTS && kind != Kind.COUNTS_NO_LONGER;
        }

        public boolean nothing() {
            return quarters.isEmpty();
        }

        /** The same for those of some quarters only. */
        public Effect within(Collection<Period> some) {
            return new Effect(kind, quarters.stream().filter(some::contains).toList());
        }
    }

    /** What becomes of it in those quarters. */
    public enum Kind {
        COUNTS("counts"),
        COUNTS_NO_LONGER("counts-no-longer"),
        /** The council words it otherwise, or places it elsewhere. */
        WORDED("worded"),
        /** It is not the council's any more. */
        ENDED("ended"),
        /** The council set another target. */
        TARGETED("targeted");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The area; empty when it is the committee or an indicator. */
    public Optional<FocusArea> area() {
        return item.kind() == ItemKind.FOCUS_AREA ? area(content, new FocusAreaKey(item.key())) : Optional.empty();
    }

    /** The indicator; empty when it is none. */
    public Optional<Indicator> indicator() {
        return item.kind() == ItemKind.INDICATOR ? indicator(content) : Optional.empty();
    }

    private Optional<Indicator> indicator(Committee in) {
        return in.indicators().stream()
                .filter(one -> ItemRef.of(one.id()).equals(item))
                .findFirst();
    }

    /** As it was called then. */
    public String title() {
        return area().map(FocusArea::title)
                .or(() -> indicator().map(Indicator::name))
                .orElse(content.name());
    }

    /** The same for those quarters only. */
    public RetroactiveChange within(Collection<Period> quarters) {
        return new RetroactiveChange(item, content, since, effect.within(quarters), knownAt);
    }

    /** Whether it is among some of the content only. */
    boolean among(UnaryOperator<CatalogueSnapshot> some) {
        KnownCommittee whole = new KnownCommittee(content, CommitteeState.ACTIVE, "", knownAt, 0);
        return some.apply(new CatalogueSnapshot(List.of(whole), List.of())).committee(content.id()).stream()
                .map(KnownCommittee::content)
                .anyMatch(this::isIn);
    }

    private boolean isIn(Committee some) {
        return switch (item.kind()) {
            case COMMITTEE -> true;
            case INDICATOR -> indicator(some).isPresent();
            case FOCUS_AREA, ACTION -> area(some, new FocusAreaKey(item.key())).isPresent();
        };
    }

    private static Optional<FocusArea> area(Committee content, FocusAreaKey key) {
        return content.focusAreas().stream()
                .filter(one -> one.ref().key().equals(key))
                .findFirst();
    }
}
