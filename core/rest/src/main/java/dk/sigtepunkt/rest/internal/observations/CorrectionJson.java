package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A real figure that was replaced by another one.
 *
 * @param period what the figure is about
 * @param knownAt when the new figure became known
 * @param reference where the new figure came from
 * @param assessmentBefore the indicator's assessment just before, for the quarter in which the correction became known
 * @param assessmentAfter the same with the new figure
 */
public record CorrectionJson(
        String indicator,
        String name,
        String period,
        String area,
        String breakdown,
        Side before,
        Side after,
        String knownAt,
        String reference,
        String assessmentBefore,
        String assessmentAfter) {
    public static CorrectionJson of(Correction correction) {
        return new CorrectionJson(
                correction.indicator().id().toString(),
                correction.indicator().name(),
                correction.cell().period().code(),
                correction.cell().area().value(),
                correction.cell().breakdown().value(),
                Side.of(correction.figure().before()),
                Side.of(correction.figure().after()),
                correction.knownAt().toString(),
                correction.reference(),
                correction.assessment().before().code(),
                correction.assessment().after().code());
    }

    /** @param value null when the status carries no number */
    public record Side(@Nullable BigDecimal value, String status) {
        static Side of(Figure figure) {
            return new Side(Decimal.of(figure.value()), figure.status().code());
        }
    }
}
