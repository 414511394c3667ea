package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.indicator.SourceBinding;

/**
 * @param attribution the line to print beside figures from it
 * @param publicationLagDays days from a period's end until its figure can be expected
 */
public record SourceJson(String kind, String name, String dataset, String attribution, int publicationLagDays) {
    public static SourceJson of(SourceBinding source) {
        return new SourceJson(
                source.kind().code(),
                source.name(),
                source.dataset(),
                source.attribution(),
                source.publicationLagDays());
    }
}
