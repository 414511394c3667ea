package dk.sigtepunkt.content.internal.check;

import dk.sigtepunkt.content.internal.yaml.FaultWording;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;

/** What does not hold between the parts of a committee's content, and between it and the strategies. */
interface CheckWords {
    static CheckWords danish() {
        return new DanishCheckWords();
    }

    FaultWording keyUsedBefore(String key);

    FaultWording unknownFocusArea(String item, FocusAreaKey area);

    String idIsAFacet(CommitteeId committee);

    /** @param choices with commas */
    FaultWording unknownSigtepunkt(SigtepunktId sigtepunkt, String choices);

    FaultWording unknownFacet(FacetKey facet, Sigtepunkt sigtepunkt);

    /** @param choices with commas */
    FaultWording unknownRole(String role, String choices);

    String placeTwice(AreaCode place);

    String officialCode(AreaCode place);

    String comparedWithItself(Indicator indicator, AreaCode municipality);

    String comparedWithUnknown(Indicator indicator, AreaCode area);

    String replacesItself(ItemRef item);

    String replacedTwice(ItemRef former, ItemRef item);

    String replacedByTwo(ItemRef former, ItemRef first, ItemRef second);
}
