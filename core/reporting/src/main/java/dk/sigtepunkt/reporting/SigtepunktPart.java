package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;

/** @param before the assessment at the end of the quarter before */
public record SigtepunktPart(Sigtepunkt sigtepunkt, Assessment assessment, AssessmentCode before) {}
