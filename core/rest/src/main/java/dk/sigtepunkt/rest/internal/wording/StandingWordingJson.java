package dk.sigtepunkt.rest.internal.wording;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.written.OverclaimingText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands for everybody to read and says more than is known.
 *
 * @param texts of each committee, in the order of its content
 */
public record StandingWordingJson(List<StandingWordingJson.Text> texts) {
    /**
     * @param item the focus area or the action under which it stands, {@code committee/key}; null for what is said of the committee
     * @param place what that is called, Danish
     * @param example whether it stands under an action that was made up
     */
    public record Text(
            String committee,
            @Nullable String item,
            String place,
            String text,
            List<OverclaimJson> claims,
            boolean example) {
        static Text of(CommitteeId committee, OverclaimingText one) {
            return new Text(
                    committee.value(),
                    one.item().<@Nullable String>map(ItemRef::toString).orElse(null),
                    one.place(),
                    one.text(),
                    one.claims().stream().map(OverclaimJson::of).toList(),
                    one.example());
        }
    }
}
