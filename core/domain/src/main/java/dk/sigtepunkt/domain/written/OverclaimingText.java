package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.wording.Claim;
import java.util.List;
import java.util.Optional;

/**
 * A text that stands for everybody to read and says more than is known.
 *
 * @param item the focus area or the action under which it stands; empty for what is said of the committee itself
 * @param place what that is called, in Danish
 * @param claims at least one
 * @param example whether it stands under an action that was made up
 */
public record OverclaimingText(Optional<ItemRef> item, String place, String text, List<Claim> claims, boolean example) {
    public OverclaimingText {
        claims = List.copyOf(claims);
    }
}
