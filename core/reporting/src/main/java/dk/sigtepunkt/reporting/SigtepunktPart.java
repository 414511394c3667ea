package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.strategy.Sigtepunkt;

/** A sigtepunkt with all that is done for it put together. */
public record SigtepunktPart(Sigtepunkt sigtepunkt, QuarterAssessment assessment) {}
