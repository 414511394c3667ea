package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import java.util.List;
import java.util.Optional;

/**
 * How an area or an indicator stands when somebody writes of it.
 *
 * @param actions those of its committee
 * @param active whether its committee is in service
 * @param heldBack why whoever writes may not read how it stands; empty for who may
 */
record JudgedItem(
        AssessmentCode computed, ItemJudgement kept, List<ItemRef> actions, boolean active, Optional<String> heldBack) {
    /**
     * What was explained before may be told anew, also when it has come on course since. An indicator is explained with its
     * area.
     */
    boolean toBeExplained() {
        boolean offCourse = computed == AssessmentCode.OFF_COURSE
                || kept.status()
                        .filter(one -> one.status() == AssessmentCode.OFF_COURSE)
                        .isPresent();
        return !kept.about().ofIndicator() && (offCourse || kept.explanation().isPresent());
    }
}
