package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;

/**
 * One section; written {@code committee/2026K3/assessment}.
 *
 * @param quarter that it is about
 */
public record SectionRef(CommitteeId committee, Period quarter, SectionKey key) {
    @Override
    public String toString() {
        return "%s/%s/%s".formatted(committee, quarter.code(), key);
    }
}
