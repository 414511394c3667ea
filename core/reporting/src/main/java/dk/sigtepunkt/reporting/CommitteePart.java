package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.committees.KnownCommittee;

/**
 * @param before the assessment at the end of the quarter before
 * @param contribution what the committee itself has to say
 */
public record CommitteePart(
        KnownCommittee committee, Assessment assessment, AssessmentCode before, Contribution contribution) {}
