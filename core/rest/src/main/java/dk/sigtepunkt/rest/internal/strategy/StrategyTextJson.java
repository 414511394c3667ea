package dk.sigtepunkt.rest.internal.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.strategy.StrategyTextVersion;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.rest.internal.http.InstantText;

/**
 * One version of a strategy's own text.
 *
 * @param version 1 for the oldest
 * @param source the file it came from
 * @param by who imported it: a role, never a person's name; empty for who does not see operations, and of texts that were
 *     imported before it was written down
 * @param sha256 of the text in UTF-8, hexadecimal
 */
public record StrategyTextJson(int version, String importedAt, String source, String by, String sha256, String text) {
    /** @param all whether who imported it is told */
    static StrategyTextJson of(StrategyTextVersion version, StrategyText text, boolean all) {
        return new StrategyTextJson(
                version.number(),
                InstantText.of(text.importedAt()),
                text.source(),
                all ? text.by() : "",
                Sha256.hex(text.text().getBytes(UTF_8)),
                text.text());
    }
}
