package dk.sigtepunkt.domain.audit;

import java.util.List;
import java.util.Optional;

/**
 * What was found of a chain.
 *
 * @param records how many there are
 * @param head where it ends
 * @param held the latest known head that it was held against; empty where none was known, and then nobody can tell whether
 *     it was made anew as a whole or lost its end
 * @param faults the first of them, in the order of the chain
 */
public record ChainVerdict(long records, AuditHead head, Optional<AuditHead> held, List<ChainFault> faults) {
    public ChainVerdict {
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }
}
