package dk.sigtepunkt.contracts.identity;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.Optional;

/** A globally unique indicator id, {@code committee.key}; safe as one URL segment. */
public record IndicatorId(CommitteeId committee, String key) implements Comparable<IndicatorId> {
    public IndicatorId {
        ValueCheck.key("indikatorens nøgle", key);
    }

    /** @throws IllegalArgumentException when the text is not {@code committee.key} */
    public static IndicatorId parse(String text) {
        int dot = text.indexOf('.');
        ValueCheck.that(dot > 0, "»%s« er ikke et indikator-id; det skrives udvalg.nøgle".formatted(text));
        return new IndicatorId(new CommitteeId(text.substring(0, dot)), text.substring(dot + 1));
    }

    /** @return empty when the text is not {@code committee.key} */
    public static Optional<IndicatorId> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(IndicatorId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return committee + "." + key;
    }
}
