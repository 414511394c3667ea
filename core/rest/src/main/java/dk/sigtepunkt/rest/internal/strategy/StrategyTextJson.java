package dk.sigtepunkt.rest.internal.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.rest.internal.http.InstantText;

/**
 * One version of a strategy's own text.
 *
 * @param source the file it came from
 * @param by a role, never a person's name; empty of texts that were imported before it was written down
 * @param sha256 of the text in UTF-8, hexadecimal
 */
public record StrategyTextJson(String importedAt, String source, String by, String sha256, String text) {
    static StrategyTextJson of(StrategyText text) {
        return new StrategyTextJson(
                InstantText.of(text.importedAt()),
                text.source(),
                text.by(),
                Sha256.hex(text.text().getBytes(UTF_8)),
                text.text());
    }
}
