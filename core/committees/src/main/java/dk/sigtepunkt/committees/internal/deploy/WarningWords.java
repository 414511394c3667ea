package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.EarlierQuarters;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ItemChange;
import java.util.List;
import org.osgi.framework.Version;

/** What a new version of a committee would break. */
interface WarningWords {
    static WarningWords danish() {
        return new DanishWarningWords();
    }

    String higherServes(String running, Version version);

    String adoptedAreaCloses(ItemChange area);

    String areaCloses(ItemChange area);

    String indicatorCloses(ItemChange indicator);

    String unfinishedActionCloses(Action action);

    String unknownFormer(ItemRef former);

    /** @param quarters that are over and that it will count in */
    String countsEarlier(EarlierQuarters.Claim claim, List<Period> quarters);

    /** Names nothing of the file. */
    String unreasoned(EarlierQuarters.Claim claim);
}
