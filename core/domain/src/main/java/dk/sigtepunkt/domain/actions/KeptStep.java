package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.ActionStep;

/** A step, for as long as the content said that it was taken. */
public record KeptStep(ActionStep step, Validity validity) {}
