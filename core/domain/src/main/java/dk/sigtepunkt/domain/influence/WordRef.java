package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;

/**
 * Which committee's word on which influence.
 *
 * @param committee one of {@link AreaPair#committees}
 */
public record WordRef(AreaPair pair, CommitteeId committee) {
    @Override
    public String toString() {
        return "%s (%s)".formatted(pair, committee);
    }
}
