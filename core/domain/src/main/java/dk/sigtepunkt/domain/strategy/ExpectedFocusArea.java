package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;

/** One line of the strategy's annex: a focus area the council adopted, under its primary sigtepunkt. */
public record ExpectedFocusArea(FocusAreaRef ref, SigtepunktId sigtepunkt) {}
