package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.util.Optional;

/** The quarters whose figures and statuses somebody may not read yet. The same object as long as it is the same quarters. */
public interface Withheld {
    /** For who may read all there is. */
    Withheld NOTHING = new Withheld() {
        @Override
        public boolean any(Period period) {
            return false;
        }

        @Override
        public boolean holds(CommitteeId committee, Period period) {
            return false;
        }

        @Override
        public FigureBook shown(FigureBook all) {
            return all;
        }

        @Override
        public String sentence(Reading reading, Period quarter, Optional<CommitteeId> committee) {
            throw new IllegalStateException("nothing is held back");
        }
    };

    /** Whether anything of a period may be held back, of whichever committee. */
    boolean any(Period period);

    /** Whether a committee's figures and statuses of the quarter in which a period ends are. */
    boolean holds(CommitteeId committee, Period period);

    /** The figures that are left. */
    FigureBook shown(FigureBook all);

    /**
     * What is said where a quarter is asked for that is held back, and when it can be expected.
     *
     * @param committee whose part of it; empty for all of it
     */
    String sentence(Reading reading, Period quarter, Optional<CommitteeId> committee);
}
