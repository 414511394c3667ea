package dk.sigtepunkt.web.internal.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.pace.Forecast;
import dk.sigtepunkt.domain.pace.Tried;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForecastRecordTest {
    private final ForecastRecord history;

    ForecastRecordTest() throws IOException {
        history = new ForecastRecord();
    }

    @Test
    void noForecastIsShownInAnyReportThatDidNotHoldFourFifthsOfTenTriesOrMore() {
        List<Tried> shown = all().flatMap(one -> one.prospect().forecast().stream())
                .<Tried>mapMulti((one, found) -> one.fold(
                        good -> {
                            found.accept(good.tried());
                            return good;
                        },
                        withheld -> withheld))
                .toList();
        assertThat(shown).isNotEmpty().allSatisfy(tried -> {
            assertThat(tried.tries()).isGreaterThanOrEqualTo(10);
            assertThat(tried.hits() * 5).isGreaterThanOrEqualTo(tried.tries() * 4);
            assertThat(tried.farTries()).isPositive();
            assertThat(tried.farHits() * 5).isGreaterThanOrEqualTo(tried.farTries() * 4);
        });
    }

    @Test
    void mostOfTheForecastsThatWouldHaveBeenShownHeldAtTheTargetsDate() {
        List<Boolean> held = all().flatMap(one -> one.held().stream()).toList();
        assertThat(held).hasSizeGreaterThan(50);
        assertThat(held.stream().filter(one -> one).count() * 100 / held.size()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void everyReasonToWithholdOneIsMet() {
        assertThat(all().flatMap(one -> one.prospect().forecast().stream())
                        .flatMap(one -> one.<Stream<Forecast.Reason>>fold(
                                shown -> Stream.empty(), withheld -> Stream.of(withheld.reason())))
                        .distinct())
                .containsExactlyInAnyOrder(Forecast.Reason.values());
    }

    private Stream<ForecastRecord.Entry> all() {
        return ForecastRecord.quarters().stream().flatMap((Period quarter) -> history.entries(quarter).stream());
    }
}
