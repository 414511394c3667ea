package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;

/** Knows of former items that they are not carried over, because they are carried on elsewhere. */
@FunctionalInterface
interface CarryOverFilter {
    CarryOverFilter NEVER = (former, area, taker) -> false;

    /**
     * @param area the former focus area in which the item stood
     * @param taker the committee that would carry it over
     */
    boolean elsewhere(ItemRef former, FocusAreaRef area, CommitteeId taker);
}
