package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.domain.pace.Pace;
import dk.sigtepunkt.domain.pace.PaceWords;
import dk.sigtepunkt.domain.pace.Prospect;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How fast it moves and how fast it has to; both in the indicator's unit per year, negative for a fall.
 *
 * @param achieved null while less than a whole year is known
 * @param from the period that it is counted from; null with it
 * @param to the period of the newest figure; null with it
 * @param needed null when the figure meets the next target, and when there is none
 * @param target the period of the next target; null when there is none ahead
 * @param targetAdopted whether anybody has adopted that target
 * @param met whether the newest figure meets it already
 * @param example whether any figure behind it is made up
 * @param sentence the same in Danish; empty when there is nothing to say
 */
public record PaceJson(
        @Nullable BigDecimal achieved,
        @Nullable String from,
        @Nullable String to,
        @Nullable BigDecimal needed,
        @Nullable String target,
        boolean targetAdopted,
        boolean met,
        boolean example,
        String sentence) {
    private static final PaceWords WORDS = PaceWords.in(Danish.LOCALE);

    public static @Nullable PaceJson of(Optional<Prospect> prospect) {
        return prospect.<@Nullable PaceJson>map(PaceJson::of).orElse(null);
    }

    private static PaceJson of(Prospect prospect) {
        Pace pace = prospect.pace();
        Optional<Pace.Achieved> achieved = pace.achieved();
        return new PaceJson(
                achieved.<@Nullable BigDecimal>map(one -> Decimal.of(one.perYear()))
                        .orElse(null),
                achieved.<@Nullable String>map(one -> one.from().code()).orElse(null),
                achieved.<@Nullable String>map(one -> one.to().code()).orElse(null),
                Decimal.of(pace.needed()),
                pace.next().<@Nullable String>map(one -> one.period().code()).orElse(null),
                pace.next().flatMap(Target::adopted).isPresent(),
                pace.met(),
                prospect.example(),
                WORDS.pace(prospect));
    }
}
