package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;

/** What does not hold between an influence and the committee that declares it. */
interface InfluenceCheckWords {
    static InfluenceCheckWords danish() {
        return new DanishInfluenceCheckWords();
    }

    /** Neither end is the committee's own. */
    FaultWording ofOthers(Influence influence);

    FaultWording unknownArea(FocusAreaRef area);

    FaultWording declaredTwice(Influence influence);
}
