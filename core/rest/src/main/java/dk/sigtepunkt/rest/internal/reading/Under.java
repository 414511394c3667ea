package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.contracts.strategy.Strategy;

/**
 * An answer that names no quarter, with the strategy that it is read under. Only the answer leaves the house, marked with
 * the strategy.
 */
public record Under<T extends Record>(Strategy strategy, T answer) {}
