package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.committees.Reading;

/** Answers requests for one address; called on any thread, keeps no state between calls. */
@FunctionalInterface
public interface Page {
    /** @param reading everything that the answer says of committees and figures comes from it; open only for this call */
    PageResult answer(PageRequest visit, Reading reading);
}
