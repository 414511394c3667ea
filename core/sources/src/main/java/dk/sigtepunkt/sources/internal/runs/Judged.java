package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.sources.GuardFinding;
import java.util.List;

/**
 * One indicator of an answer, compared with the book and looked at by the guards.
 *
 * @param findings why its changes wait; empty when they are taken in
 */
record Judged(IndicatorId indicator, List<Observation> answered, Changes changes, List<GuardFinding> findings) {
    Judged {
        answered = List.copyOf(answered);
        findings = List.copyOf(findings);
    }

    boolean held() {
        return !findings.isEmpty();
    }
}
