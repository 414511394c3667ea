package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.EarlierQuarters;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.council.UnfollowedTargets;
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

    /** @param former what the indicator is called that the target was decided of */
    String targetEnds(UnfollowedTargets.Left left, String former);

    /** Names the quarters that are over and become others. */
    String changesEnded(EarlierQuarters.Claim claim);

    /** Of what counts only in times to come. */
    String countsFrom(String name, Period first);

    String inNoReport(String name, Period first);

    /** Names nothing of the file. */
    String unreasoned(EarlierQuarters.Claim claim);

    /** To somebody who may deploy, but not change quarters that are over. */
    String notGranted(List<EarlierQuarters.Claim> claims);

    /** The same, naming nothing of the file. */
    String notGranted();

    /** Somebody may not change the committee that a file is about, or takes over from. */
    String foreign(CommitteeId committee);

    /** The same without its name. */
    String foreign();
}
