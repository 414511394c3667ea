package dk.sigtepunkt.domain.strategy;

import java.time.Instant;

/**
 * The municipality's own literal text of a strategy, imported as content.
 *
 * @param text as imported, letter by letter
 * @param source the file it came from
 */
public record StrategyText(String text, String source, Instant importedAt) {}
