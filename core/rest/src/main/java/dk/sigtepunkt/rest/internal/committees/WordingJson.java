package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.domain.strategy.AreaWording;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose an area's wording is.
 *
 * @param standing {@code draft}, {@code adopted}, or {@code own} when the area is the committee's own
 * @param emphasised the council's, with what is emphasised between asterisks; several of an area that carries on several
 * @param literal as the document has it where the wording corrects a slip of the pen; else empty
 * @param committeeSays what the committee's file says instead; null when it says the same
 * @param decided the decision that brought the wording; null when it is that of the strategy's annex
 */
public record WordingJson(
        String standing,
        List<String> emphasised,
        List<String> literal,
        @Nullable String committeeSays,
        @Nullable AdoptionJson decided) {
    static WordingJson of(AreaWording wording) {
        return new WordingJson(
                wording.standing().code(),
                wording.wordings().stream().map(OfficialWording::text).toList(),
                wording.wordings().stream()
                        .map(OfficialWording::literal)
                        .filter(literal -> !literal.isEmpty())
                        .toList(),
                wording.differs() ? wording.own() : null,
                AdoptionJson.of(wording.decided()));
    }
}
