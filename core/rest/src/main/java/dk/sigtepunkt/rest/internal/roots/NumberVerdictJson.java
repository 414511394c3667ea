package dk.sigtepunkt.rest.internal.roots;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sigtepunkt.domain.roots.NumberVerdict;
import dk.sigtepunkt.domain.roots.Passage;
import dk.sigtepunkt.domain.roots.ReportFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of a text.
 *
 * @param from where it begins, in UTF-16 units of the text as it was sent
 * @param to after its last one
 * @param verdict {@code free}, {@code linked}, {@code ambiguous}, {@code own} or {@code unlinked}
 * @param form why it is free; null, and left out, where it is not
 * @param source of the writer's own; null, and left out, of every other
 * @param sentence what to do; null, and left out, unless it is ambiguous or unlinked
 * @param facts what it can be, or of an unlinked one those that come nearest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NumberVerdictJson(
        int from,
        int to,
        String words,
        String verdict,
        @Nullable String form,
        @Nullable String source,
        @Nullable String sentence,
        List<ReportFactJson> facts) {
    static NumberVerdictJson of(NumberVerdict verdict) {
        Passage at = verdict.place();
        return verdict.fold(
                free -> told(at, "free", free.form().code(), null, null, List.of()),
                linked -> told(at, "linked", null, null, null, linked.facts()),
                several -> told(at, "ambiguous", null, null, several.sentence(), several.facts()),
                own -> told(at, "own", null, own.source(), null, List.of()),
                unlinked -> told(at, "unlinked", null, null, unlinked.sentence(), unlinked.near()));
    }

    private static NumberVerdictJson told(
            Passage at,
            String verdict,
            @Nullable String form,
            @Nullable String source,
            @Nullable String sentence,
            List<ReportFact> facts) {
        return new NumberVerdictJson(
                at.from(),
                at.to(),
                at.words(),
                verdict,
                form,
                source,
                sentence,
                facts.stream().map(ReportFactJson::of).toList());
    }
}
