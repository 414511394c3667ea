package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Statement;

/** @param statement what the committee itself has to say */
public record CommitteePart(KnownCommittee committee, QuarterAssessment assessment, Statement statement) {}
