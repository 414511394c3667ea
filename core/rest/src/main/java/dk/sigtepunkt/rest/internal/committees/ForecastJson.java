package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.domain.pace.Band;
import dk.sigtepunkt.domain.pace.Forecast;
import dk.sigtepunkt.domain.pace.PaceWords;
import dk.sigtepunkt.domain.pace.Prospect;
import dk.sigtepunkt.domain.pace.Tried;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where it would be at the next target's date if it goes on as it has, or why that is not said.
 *
 * @param period the period of the next target
 * @param value null when the forecast is withheld, as are {@code low} and {@code high}
 * @param withheld why it is; null when it is not
 * @param backTest how often the band held what came
 * @param example whether any figure behind it is made up
 * @param sentence the same in Danish
 */
public record ForecastJson(
        String period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String withheld,
        BackTest backTest,
        boolean example,
        String sentence) {
    private static final PaceWords WORDS = PaceWords.in(Danish.LOCALE);

    public static @Nullable ForecastJson of(Optional<Prospect> prospect) {
        return prospect.filter(one -> one.forecast().isPresent())
                .<@Nullable ForecastJson>map(one -> of(one, one.forecast().orElseThrow()))
                .orElse(null);
    }

    private static ForecastJson of(Prospect prospect, Forecast forecast) {
        Optional<Band> band = prospect.band();
        return new ForecastJson(
                prospect.pace().next().orElseThrow().period().code(),
                band.<@Nullable BigDecimal>map(one -> Decimal.of(one.value())).orElse(null),
                band.<@Nullable BigDecimal>map(one -> Decimal.of(one.low())).orElse(null),
                band.<@Nullable BigDecimal>map(one -> Decimal.of(one.high())).orElse(null),
                forecast.<Optional<Forecast.Reason>>fold(
                                shown -> Optional.empty(), withheld -> Optional.of(withheld.reason()))
                        .<@Nullable String>map(Forecast.Reason::code)
                        .orElse(null),
                BackTest.of(forecast.fold(Forecast.Shown::tried, Forecast.Withheld::tried)),
                prospect.example(),
                WORDS.forecast(prospect));
    }

    /** {@code farTries} are those at least half as far ahead as the forecast is; all are 0 where it was not tried. */
    public record BackTest(int tries, int hits, int farTries, int farHits) {
        static BackTest of(Tried tried) {
            return new BackTest(tried.tries(), tried.hits(), tried.farTries(), tried.farHits());
        }
    }
}
