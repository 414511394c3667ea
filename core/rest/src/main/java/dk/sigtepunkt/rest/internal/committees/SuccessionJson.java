package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.identity.Succession;
import java.util.List;

/**
 * An earlier item that another carries on.
 *
 * @param former {@code committee/key}; of a committee its id
 * @param from the first day on which the new item holds
 * @param comparable whether figures from before that day measure the same thing
 * @param ownSeries whether it takes over none of the former one's figures
 */
public record SuccessionJson(String former, String from, String reason, boolean comparable, boolean ownSeries) {
    public static List<SuccessionJson> of(List<Succession> successions) {
        return successions.stream()
                .map(one -> new SuccessionJson(
                        one.former().toString(),
                        one.from().toString(),
                        one.reason(),
                        one.comparable(),
                        one.ownSeries()))
                .toList();
    }
}
