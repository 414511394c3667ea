package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which grounds count at some moment: what is a draft, withdrawn or gone rests nowhere.
 *
 * @param findings those that everybody reads, by their numbers
 * @param figures the indicators that are followed and have figures
 */
public record CountingGrounds(Map<Integer, Seen> findings, Set<IndicatorId> figures) {
    public CountingGrounds {
        findings = Map.copyOf(findings);
        figures = Set.copyOf(figures);
    }

    /**
     * What matters of a finding here.
     *
     * @param way in which it was found out
     * @param origin where it comes from: findings of one origin count as one
     */
    public record Seen(String way, String origin) {
        /** Whether the two are found out in two ways, and neither is the other once more. */
        boolean unlike(Seen other) {
            return !way.equals(other.way) && !origin.equals(other.origin);
        }
    }

    /** What a ground that counts goes back to; that of two findings may be one. */
    String origin(Ground.Source source) {
        return source.fold(
                number -> "finding "
                        + Optional.ofNullable(findings.get(number))
                                .map(Seen::origin)
                                .orElse(""),
                figure -> "figure " + figure);
    }

    public boolean counts(Ground.Source source) {
        return source.fold(findings::containsKey, figures::contains);
    }
}
