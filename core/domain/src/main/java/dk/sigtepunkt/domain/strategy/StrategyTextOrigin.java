package dk.sigtepunkt.domain.strategy;

/**
 * Where a version of a strategy's literal text came from.
 *
 * @param source the file
 * @param by who imported it: a role, never a person's name; empty of texts that were imported before it was written down
 */
public record StrategyTextOrigin(String source, String by) {}
