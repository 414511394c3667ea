package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.roots.RootedTexts;

/**
 * One section; written {@code committee/2026K3/assessment}.
 *
 * @param quarter that it is about
 */
public record SectionRef(CommitteeId committee, Period quarter, SectionKey key) {
    /** Where what is written of it is read. */
    RootedTexts.Place place() {
        RootedTexts.Place part = RootedTexts.Place.of(committee, quarter);
        return key.area()
                .map(area -> part.about(new FocusAreaRef(committee, area)))
                .orElse(part);
    }

    @Override
    public String toString() {
        return "%s/%s/%s".formatted(committee, quarter.code(), key);
    }
}
