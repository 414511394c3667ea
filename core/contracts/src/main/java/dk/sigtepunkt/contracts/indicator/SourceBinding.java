package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/**
 * The real source an indicator's figures should come from.
 *
 * @param name as a reader knows it, for example {@code Danmarks Statistik, FOLK1A}
 * @param dataset the source's own id of the table, or empty
 * @param attribution the line to print beside figures from it
 * @param publicationLagDays days from a period's end until its figure can be expected; 0 or more
 */
public record SourceBinding(SourceKind kind, String name, String dataset, String attribution, int publicationLagDays) {
    public SourceBinding {
        ValueCheck.text("kildens navn", name);
        ValueCheck.text("kildeangivelsen", attribution);
        ValueCheck.that(
                publicationLagDays >= 0 && publicationLagDays <= 1500,
                "publiceringsforsinkelsen skal være 0-1500 dage");
    }
}
