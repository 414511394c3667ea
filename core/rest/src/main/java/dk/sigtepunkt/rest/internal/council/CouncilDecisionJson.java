package dk.sigtepunkt.rest.internal.council;

import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One decision of the council.
 *
 * @param subject {@code area}, {@code area-ends} or {@code target}
 * @param area null of a target
 * @param target null of an area
 * @param from the first day that it holds for
 */
public record CouncilDecisionJson(
        String subject, @Nullable Area area, @Nullable Target target, Decided decided, String from, Recorded recorded) {
    static CouncilDecisionJson of(CouncilDecision decision) {
        return new CouncilDecisionJson(
                decision.subject().name(),
                Area.of(decision.subject()),
                Target.of(decision.subject()),
                new Decided(
                        decision.decided().body(),
                        decision.decided().on().toString(),
                        decision.decided().source()),
                decision.from().toString(),
                new Recorded(
                        InstantText.of(decision.recorded().at()),
                        decision.recorded().by(),
                        decision.recorded()
                                .means()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')));
    }

    /**
     * @param wording with what is emphasised between asterisks; null of an area that ends
     * @param sigtepunkt null of an area that ends
     */
    public record Area(
            String committee,
            String key,
            @Nullable String wording,
            @Nullable String sigtepunkt) {
        static @Nullable Area of(CouncilSubject subject) {
            return subject.<@Nullable Area>fold(
                    area -> new Area(
                            area.area().committee().value(),
                            area.area().key().value(),
                            area.wording().text(),
                            area.sigtepunkt().value()),
                    ends -> new Area(
                            ends.area().committee().value(), ends.area().key().value(), null, null),
                    target -> null);
        }
    }

    /** @param period whose end the target is for */
    public record Target(
            String indicator, String period, @Nullable BigDecimal value) {
        static @Nullable Target of(CouncilSubject subject) {
            return subject.<@Nullable Target>fold(
                    area -> null,
                    ends -> null,
                    target -> new Target(
                            target.indicator().toString(),
                            target.period().code(),
                            Decimal.of(OptionalDouble.of(target.value()))));
        }
    }

    /** Which body decided it, when, and where that can be read. */
    public record Decided(String body, String on, String source) {}

    /** @param by a role, never a person's name */
    public record Recorded(String at, String by, String means) {}
}
