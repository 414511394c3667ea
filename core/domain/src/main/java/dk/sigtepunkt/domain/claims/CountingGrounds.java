package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.util.Map;
import java.util.Set;

/**
 * Which grounds count at some moment: what is a draft, withdrawn or gone rests nowhere.
 *
 * @param findings those that everybody reads, with the way in which they were found out
 * @param figures the indicators that are followed and have figures
 */
public record CountingGrounds(Map<Integer, String> findings, Set<IndicatorId> figures) {
    public CountingGrounds {
        findings = Map.copyOf(findings);
        figures = Set.copyOf(figures);
    }

    public boolean counts(Ground.Source source) {
        return source.fold(findings::containsKey, figures::contains);
    }
}
