package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.figure.Origin;

/**
 * What a committee says of an influence.
 *
 * @param about among whom it is felt; empty for everybody
 * @param example whether it is made up to show the product at work
 */
public record SaysJson(String sign, String strength, String reason, String about, boolean example) {
    static SaysJson of(Influence says) {
        return new SaysJson(
                says.sign().code(),
                says.strength().code(),
                says.reason(),
                says.about(),
                says.origin() == Origin.EXAMPLE);
    }
}
