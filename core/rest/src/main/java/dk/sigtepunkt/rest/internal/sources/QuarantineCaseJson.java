package dk.sigtepunkt.rest.internal.sources;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.rest.internal.http.InstantText;
import dk.sigtepunkt.rest.internal.observations.ObservationJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one indicator from one run that are held back until a person has looked at them.
 *
 * @param source {@code committee/key}
 * @param figureCount how many figures are held back
 * @param decision null while it waits
 * @param figures the figures themselves; left out in lists
 */
public record QuarantineCaseJson(
        long id,
        long run,
        String source,
        String indicator,
        List<FindingJson> findings,
        int figureCount,
        String heldAt,
        @Nullable Decision decision,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ObservationJson> figures) {
    public static QuarantineCaseJson brief(QuarantineCase held) {
        return of(held, null);
    }

    public static QuarantineCaseJson whole(QuarantineCase held) {
        return of(held, held.figures().stream().map(ObservationJson::of).toList());
    }

    private static QuarantineCaseJson of(QuarantineCase held, @Nullable List<ObservationJson> figures) {
        return new QuarantineCaseJson(
                held.id(),
                held.arrival().run(),
                held.arrival().source().toString(),
                held.indicator().toString(),
                held.findings().stream()
                        .map(finding -> new FindingJson(finding.kind().code(), finding.sentence()))
                        .toList(),
                held.figures().size(),
                InstantText.of(held.arrival().at()),
                held.decision().<@Nullable Decision>map(Decision::of).orElse(null),
                figures);
    }

    /**
     * Why they wait.
     *
     * @param kind {@code sign}, {@code jump}, {@code all-zero}, {@code missing-period}, {@code unit}, {@code shrunk} or
     *     {@code closed}
     * @param sentence Danish
     */
    public record FindingJson(String kind, String sentence) {}

    /** @param verdict {@code released}, {@code rejected} or {@code replaced} */
    public record Decision(String verdict, String reason, String by, String at) {
        static Decision of(QuarantineCase.Decision decision) {
            return new Decision(
                    decision.verdict().code(), decision.reason(), decision.by(), InstantText.of(decision.at()));
        }
    }
}
