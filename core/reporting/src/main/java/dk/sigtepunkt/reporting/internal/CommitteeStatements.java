package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.sections.ReleasedBook;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the committees themselves had to say when they were asked, and which of them fail.
 *
 * @param words what their people have released of the quarter
 */
record CommitteeStatements(Map<CommitteeId, Statement> statements, Map<CommitteeId, Fault> faults, ReleasedBook words) {
    /** When nobody was asked. */
    static final CommitteeStatements NOTHING = written(ReleasedBook.EMPTY);

    CommitteeStatements {
        statements = Map.copyOf(statements);
        faults = Map.copyOf(faults);
    }

    /** What is written is kept; what code would have said on an earlier day is not. */
    static CommitteeStatements written(ReleasedBook words) {
        return new CommitteeStatements(Map.of(), Map.of(), words);
    }

    Statement by(CommitteeId committee) {
        return statements.getOrDefault(committee, Statement.NOTHING);
    }

    /** Since when a committee fails; empty when it does not, or when that is not known. */
    Optional<Instant> failingSince(CommitteeId committee) {
        return Optional.ofNullable(faults.get(committee)).map(Fault::since);
    }
}
