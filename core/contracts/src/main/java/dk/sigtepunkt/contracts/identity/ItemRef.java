package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/**
 * Names one item of a committee's content for good: titles may change, this does not.
 *
 * @param key the item's own key; of a committee its id
 */
public record ItemRef(ItemKind kind, CommitteeId committee, String key) {
    public ItemRef {
        ValueCheck.key("nøglen", key);
    }

    public static ItemRef of(CommitteeId committee) {
        return new ItemRef(ItemKind.COMMITTEE, committee, committee.value());
    }

    public static ItemRef of(FocusAreaRef area) {
        return new ItemRef(ItemKind.FOCUS_AREA, area.committee(), area.key().value());
    }

    public static ItemRef of(IndicatorId indicator) {
        return new ItemRef(ItemKind.INDICATOR, indicator.committee(), indicator.key());
    }

    /** {@code committee/key}; of a committee its id alone. */
    @Override
    public String toString() {
        return kind == ItemKind.COMMITTEE ? committee.value() : committee + "/" + key;
    }
}
