package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.sections.QuarterWords;

/**
 * @param statement what the committee's own code has to say
 * @param words what its people have written and released, by the day that is read
 */
public record CommitteePart(
        KnownCommittee committee, QuarterAssessment assessment, Statement statement, QuarterWords words) {}
