package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.strategy.DeviationWords;
import org.osgi.framework.Version;

/** What is said of committees that come into the catalogue, go from it or are kept out. */
interface CatalogueWords {
    static CatalogueWords danish() {
        return new DanishCatalogueWords();
    }

    String unexpectedFault();

    /** Why an item is closed that a committee carries on. */
    String carriedOn(Committee successor, Succession succession);

    /** How focus areas that differ from the adopted ones are told. */
    DeviationWords deviations(Strategy strategy);

    /** For the log, without a full stop, as are the rest of these. */
    String refused(String source, String why);

    String unexpectedFaultIn(String source);

    String standsOn(CommitteeId committee, Version version);

    String read(Committee content, String version);

    String leaves(CommitteeId committee);

    String keptUnreadable(CommitteeId committee, String version);

    String laterFigureStands(Observation figure);

    String deviatesNoMore(String deviation);
}
