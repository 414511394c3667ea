package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The focus areas the council adopted with the strategy; installation data. A difference from what the committees bring
 * is shown and blocks nothing.
 */
@ProviderType
public interface ExpectedFocusAreas {
    /** Empty when the installation states none; then nothing is compared. */
    List<ExpectedFocusArea> all();

    /** A committee's place in the adopted list; committees that are not in it come last. */
    default int place(CommitteeId committee) {
        List<CommitteeId> order =
                all().stream().map(area -> area.ref().committee()).distinct().toList();
        int place = order.indexOf(committee);
        return place < 0 ? order.size() : place;
    }

    /** Whether the council adopted anything of a committee. */
    default boolean adopted(CommitteeId committee) {
        return all().stream().anyMatch(area -> area.ref().committee().equals(committee));
    }

    /** True when areas are stated and this one is not among them: it came after the adoption. */
    default boolean cameLater(FocusAreaRef ref) {
        return !all().isEmpty()
                && all().stream().noneMatch(expected -> expected.ref().equals(ref));
    }
}
