package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.identity.IndicatorId;

/**
 * That an indicator's formula cannot be computed with the committees there are.
 *
 * @param sentence Danish: why not
 */
public record FormulaFault(IndicatorId indicator, String sentence) {}
