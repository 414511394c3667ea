package dk.sigtepunkt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.plugin.DataSource;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import dk.sigtepunkt.contracts.plugin.FetchResult.Failure;
import dk.sigtepunkt.contracts.plugin.FetchResult.Fetched;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every data source must hold. Inherit this and say which source, and for which indicators; the source is asked
 * twice, as the core would ask it: once with its settings and once with none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DataSourceConformance {
    @SuppressWarnings("NullAway.Init")
    private PluginCall<FetchResult> call;

    @SuppressWarnings("NullAway.Init")
    private PluginCall<FetchResult> withoutSettings;

    /** The source, made as its component would be. */
    protected abstract DataSource source();

    /** What is wanted: indicators of the source's own committee, at least one. */
    protected abstract List<Indicator> indicators();

    /** The oldest period wanted. */
    protected Period since() {
        return Period.parse("2023");
    }

    /** The operator's configuration of the source. */
    protected Map<String, String> settings() {
        return Map.of();
    }

    /** How long the source has. The core gives it more; a test that answers from files needs no more. */
    protected Duration limit() {
        return Duration.ofSeconds(10);
    }

    @BeforeAll
    void askTheSource() throws InterruptedException {
        DataSource source = source();
        call = ask(source, settings());
        // Never twice at once: a source that still hangs is not asked again.
        withoutSettings = call.inTime() && !settings().isEmpty() ? ask(source, Map.of()) : call;
    }

    private PluginCall<FetchResult> ask(DataSource source, Map<String, String> settings) throws InterruptedException {
        FetchRequest request = new FetchRequest(
                indicators(), since(), Clock.systemUTC().instant().plus(limit()), settings);
        return PluginCall.<FetchResult>start(() -> source.fetch(request)).within(limit());
    }

    @Test
    void itAnswersBeforeTheDeadline() {
        assertThat(call.inTime()).as("answers within %s", limit()).isTrue();
    }

    @Test
    void itDoesNotThrow() {
        assertThat(call.thrown())
                .as("expected trouble is a FetchResult.Failure")
                .isEmpty();
    }

    @Test
    void itDoesNotThrowWithoutSettings() {
        assertThat(withoutSettings.thrown())
                .as("missing settings are a FetchResult.Failure")
                .isEmpty();
    }

    @Test
    void itNeverAnswersNull() {
        assertThat(call.answeredNull()).as("answers null").isFalse();
        assertThat(withoutSettings.answeredNull())
                .as("answers null without settings")
                .isFalse();
    }

    @Test
    void itBringsFiguresOfTheWantedIndicatorsOnly() {
        Set<IndicatorId> wanted = indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        assertThat(figures()).extracting(Observation::indicator).allMatch(wanted::contains);
    }

    @Test
    void itsPeriodsAreThoseOfTheIndicator() {
        Map<IndicatorId, Indicator> wanted = new HashMap<>();
        indicators().forEach(indicator -> wanted.put(indicator.id(), indicator));
        assertThat(figures())
                .filteredOn(figure -> wanted.containsKey(figure.indicator()))
                .allMatch(figure -> Optional.ofNullable(wanted.get(figure.indicator()))
                        .map(Indicator::frequency)
                        .equals(Optional.of(figure.period().frequency())));
    }

    @Test
    void itBringsNoFigureFromBeforeTheWantedPeriod() {
        assertThat(figures()).allMatch(figure -> !figure.period().start().isBefore(since().start()));
    }

    @Test
    void itBringsNoFigureTwice() {
        assertThat(figures().stream().map(DataSourceConformance::cell)).doesNotHaveDuplicates();
    }

    @Test
    void itsValuesAreFinite() {
        assertThat(figures())
                .allMatch(figure -> Double.isFinite(figure.figure().value().orElse(0)));
    }

    @Test
    void itBringsTheBytesThatItReadTheFiguresFrom() {
        answered().filter(Fetched.class::isInstance).map(Fetched.class::cast).ifPresent(fetched -> {
            assertThat(fetched.raw().bytes()).as("raw bytes").isNotEmpty();
            assertThat(fetched.mediaType()).as("media type").contains("/");
        });
    }

    @Test
    void itsFailureIsASentenceForAPerson() {
        List.of(call, withoutSettings).stream()
                .flatMap(one -> one.returned().stream())
                .filter(Failure.class::isInstance)
                .map(Failure.class::cast)
                .forEach(failure -> assertThat(DanishReason.readable(failure.reason()))
                        .as("a Danish sentence that ends with a full stop: %s", failure.reason())
                        .isTrue());
    }

    private Optional<FetchResult> answered() {
        return call.returned();
    }

    private List<Observation> figures() {
        return answered()
                .filter(Fetched.class::isInstance)
                .map(result -> ((Fetched) result).observations())
                .orElse(List.of());
    }

    private static List<Object> cell(Observation figure) {
        return List.of(figure.indicator(), figure.period(), figure.area(), figure.breakdown(), figure.knownAt());
    }
}
