package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.domain.gap.CountedEffect;
import dk.sigtepunkt.domain.gap.Gap;
import dk.sigtepunkt.domain.gap.GapWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is missing for the next target if it goes on as it has and actions change what they are expected to; all amounts in
 * the indicator's unit.
 *
 * @param period of the next target; null when the gap is withheld, as are the numbers
 * @param trend where it would be by then without the actions
 * @param change what the actions that count are expected to add together; negative where they take away
 * @param expected where it would be with them
 * @param missing negative for more than enough, whichever way is better
 * @param withheld why there is no gap; null when there is
 * @param effects of every action that is expected to change the indicator; empty when it is withheld
 * @param example whether any figure or action behind it is made up
 * @param sentence the same in Danish
 * @param caveat in Danish, that effects are expected and not measured
 */
public record GapJson(
        @Nullable String period,
        @Nullable BigDecimal trend,
        @Nullable BigDecimal change,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal missing,
        @Nullable String withheld,
        List<Effect> effects,
        boolean example,
        String sentence,
        String caveat) {
    private static final GapWords WORDS = GapWords.in(Danish.LOCALE);

    public static GapJson of(Gap gap) {
        Optional<Gap.Reckoned> one = gap.reckoned();
        return new GapJson(
                one.<@Nullable String>map(known -> known.target().period().code())
                        .orElse(null),
                one.<@Nullable BigDecimal>map(known -> Decimal.of(known.trend()))
                        .orElse(null),
                one.<@Nullable BigDecimal>map(known -> Decimal.of(known.sum())).orElse(null),
                one.<@Nullable BigDecimal>map(known -> Decimal.of(known.expected()))
                        .orElse(null),
                one.<@Nullable BigDecimal>map(known -> Decimal.of(known.missing()))
                        .orElse(null),
                gap.<Optional<Gap.Reason>>fold(known -> Optional.empty(), none -> Optional.of(none.reason()))
                        .<@Nullable String>map(Gap.Reason::code)
                        .orElse(null),
                one.map(known -> known.effects().stream().map(Effect::of).toList())
                        .orElse(List.of()),
                one.filter(Gap.Reckoned::example).isPresent(),
                WORDS.sentence(gap),
                WORDS.caveat());
    }

    /**
     * One action's part in it.
     *
     * @param action {@code committee/key}
     * @param state of the action's last step by the quarter's end
     * @param from the first day on which it is expected to show
     * @param change null when it does not count
     * @param uncounted why it does not; null when it does
     * @param reason why that much is expected, as it was written
     */
    public record Effect(
            String action,
            String title,
            String state,
            String from,
            @Nullable BigDecimal change,
            @Nullable String uncounted,
            String reason,
            boolean example) {
        static Effect of(CountedEffect effect) {
            return new Effect(
                    effect.expectation().action().toString(),
                    effect.expectation().title(),
                    effect.expectation().state().code(),
                    effect.expectation().from().toString(),
                    effect.uncounted().isPresent() ? null : Decimal.of(effect.amount()),
                    effect.uncounted()
                            .<@Nullable String>map(CountedEffect.Uncounted::code)
                            .orElse(null),
                    effect.expectation().effect().reason(),
                    effect.expectation().example());
        }
    }
}
