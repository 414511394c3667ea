package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The focus areas the council adopted with the strategy, and decided of since. A committee's file neither changes them nor
 * leaves one out.
 */
@ProviderType
public interface ExpectedFocusAreas {
    /** As they are today. Empty when the installation states none; then nothing is compared. */
    List<ExpectedFocusArea> all();

    /**
     * As they were on a day.
     *
     * @param known what became known later does not count; empty when all that is known does
     */
    default ExpectedFocusAreas as(LocalDate day, Optional<Instant> known) {
        return this;
    }

    /** What is decided of them and does not hold yet; a file may say so already. */
    default List<ExpectedFocusArea> toCome() {
        return List.of();
    }

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
