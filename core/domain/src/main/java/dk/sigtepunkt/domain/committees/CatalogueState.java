package dk.sigtepunkt.domain.committees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What readings are made from on a day. Two are equal when each part is the very same object, not merely one like it: then
 * a reading says what the other said, and what was made from it need not be made again.
 */
public final class CatalogueState {
    private final List<Object> parts;
    private final LocalDate day;

    /** @param parts which are replaced, and never changed, when what they say changes */
    public CatalogueState(List<Object> parts, LocalDate day) {
        this.parts = List.copyOf(parts);
        this.day = day;
    }

    /** The state of what is made of this and of something more. */
    public CatalogueState and(Object part) {
        List<Object> more = new ArrayList<>(parts);
        more.add(part);
        return new CatalogueState(more, day);
    }

    /** A state that is no other. */
    static CatalogueState unlikeAll() {
        return new CatalogueState(List.of(new Object()), LocalDate.EPOCH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CatalogueState state && day.equals(state.day) && samePartsAs(state);
    }

    @SuppressWarnings("ReferenceEquality") // another object is another state
    private boolean samePartsAs(CatalogueState other) {
        if (parts.size() != other.parts.size()) {
            return false;
        }
        for (int index = 0; index < parts.size(); index++) {
            if (parts.get(index) != other.parts.get(index)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = day.hashCode();
        for (Object part : parts) {
            hash = 31 * hash + System.identityHashCode(part);
        }
        return hash;
    }
}
