package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.evidence.EvidenceEntry;

/**
 * That a finding is withdrawn.
 *
 * @param at when
 * @param ground a code
 * @param reason empty for nothing more than the ground
 */
public record WithdrawalJson(String at, String ground, String reason) {
    static WithdrawalJson of(EvidenceEntry.Withdrawn taken) {
        return new WithdrawalJson(taken.by().at().toString(), taken.ground().code(), taken.reason());
    }
}
