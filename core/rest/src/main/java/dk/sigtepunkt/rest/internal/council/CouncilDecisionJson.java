package dk.sigtepunkt.rest.internal.council;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.domain.council.EndedQuarters;
import dk.sigtepunkt.rest.internal.http.Decimal;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.math.BigDecimal;
import java.util.List;
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
 * @param endedQuarters the reports of quarters that were over when it was written and that it made others, oldest first
 */
public record CouncilDecisionJson(
        String subject,
        @Nullable Area area,
        @Nullable Target target,
        Decided decided,
        String from,
        List<String> endedQuarters,
        Recorded recorded) {
    /** @param all whether who wrote it down is told */
    static CouncilDecisionJson of(CouncilDecision decision, List<RetroactiveChange> changes, boolean all) {
        return new CouncilDecisionJson(
                decision.subject().name(),
                Area.of(decision.subject()),
                Target.of(decision.subject()),
                new Decided(
                        decision.decided().body(),
                        decision.decided().on().toString(),
                        decision.decided().source()),
                decision.from().toString(),
                EndedQuarters.of(decision, changes).stream().map(Period::code).toList(),
                new Recorded(
                        InstantText.of(decision.recorded().at()),
                        all ? decision.recorded().by() : "",
                        all
                                ? decision.recorded()
                                        .means()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')
                                : ""));
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

    /**
     * @param period whose end the target is for
     * @param value null of a band
     * @param low the lowest value that meets the target
     * @param high the highest; of one value the same
     */
    public record Target(
            String indicator,
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        static @Nullable Target of(CouncilSubject subject) {
            return subject.<@Nullable Target>fold(
                    area -> null,
                    ends -> null,
                    target -> new Target(
                            target.indicator().toString(),
                            target.period().code(),
                            target.band() ? null : Decimal.of(OptionalDouble.of(target.low())),
                            Decimal.of(OptionalDouble.of(target.low())),
                            Decimal.of(OptionalDouble.of(target.high()))));
        }
    }

    /** Which body decided it, when, and where that can be read. */
    public record Decided(String body, String on, String source) {}

    /**
     * @param by who wrote it down: a role, never a person's name; empty for who does not see operations
     * @param means by which door; empty for who does not see operations
     */
    public record Recorded(String at, String by, String means) {}
}
