package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Statement;

/**
 * @param before the assessment at the end of the quarter before
 * @param statement what the committee itself has to say
 */
public record CommitteePart(
        KnownCommittee committee, Assessment assessment, AssessmentCode before, Statement statement) {}
