package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;

/**
 * The quarter that a strategy's period opens on.
 *
 * @param quarter the last one that is over and has figures; the first one that is reported when there is none
 * @param figures whether it has any
 */
public record PeriodOpening(Strategy strategy, Period quarter, boolean figures) {}
