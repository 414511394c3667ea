package dk.sigtepunkt.domain.strategy;

import java.time.Instant;

/**
 * The municipality's own literal text of a strategy, imported as content.
 *
 * @param text as imported, letter by letter
 * @param source the file it came from
 * @param by who imported it: a role, never a person's name; empty of texts that were imported before it was written down
 */
public record StrategyText(String text, String source, String by, Instant importedAt) {}
