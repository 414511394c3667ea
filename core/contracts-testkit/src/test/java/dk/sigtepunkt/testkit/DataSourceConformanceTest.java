package dk.sigtepunkt.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.plugin.DataSource;
import dk.sigtepunkt.contracts.plugin.FetchRequest;
import dk.sigtepunkt.contracts.plugin.FetchResult;
import dk.sigtepunkt.contracts.plugin.FetchResult.Failure;
import dk.sigtepunkt.contracts.plugin.FetchResult.Fetched;
import dk.sigtepunkt.contracts.plugin.FetchResult.NothingNew;
import dk.sigtepunkt.contracts.plugin.FetchResult.Raw;
import dk.sigtepunkt.contracts.time.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataSourceConformanceTest {
    private static final List<Indicator> WANTED = wanted();

    /** A source as its author would test it. */
    abstract static class Sample extends DataSourceConformance implements DataSource {
        @Override
        protected DataSource source() {
            return this;
        }

        @Override
        protected List<Indicator> indicators() {
            return WANTED;
        }

        @Override
        protected Map<String, String> settings() {
            return Map.of("token", "x");
        }

        @Override
        protected Duration limit() {
            return Duration.ofMillis(500);
        }
    }

    static class Good extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            return request.settings().isEmpty()
                    ? new Failure("Der mangler en nøgle til kilden; sæt den i kildens indstillinger.", false)
                    : answer(figure("havn", "pladser", "2024", 12));
        }
    }

    static class Silent extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            return new NothingNew();
        }
    }

    static class Hanging extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new NothingNew();
        }
    }

    static class Throwing extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            throw new IllegalStateException("no connection");
        }
    }

    static class ThrowingWithoutSettings extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            if (request.settings().isEmpty()) {
                throw new IllegalArgumentException("no token");
            }
            return new NothingNew();
        }
    }

    static class Null extends Sample {
        @Override
        @SuppressWarnings("NullAway") // The fault that the kit must find.
        public @Nullable FetchResult fetch(FetchRequest request) {
            return null;
        }
    }

    static class NotANumber extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            return answer(figure("havn", "pladser", "2024", Double.NaN));
        }
    }

    static class OfAnotherCommittee extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            return answer(figure("fjord", "pladser", "2024", 12));
        }
    }

    static class TooOld extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            return answer(figure("havn", "pladser", "2019", 12));
        }
    }

    static class Garbage extends Sample {
        @Override
        public FetchResult fetch(FetchRequest request) {
            return request.settings().isEmpty()
                    ? new Failure("java.io.IOException: null", false)
                    : new Fetched(
                            List.of(figure("havn", "pladser", "2024M01", 12), figure("havn", "pladser", "2024M01", 13)),
                            new Raw(new byte[0]),
                            "");
        }
    }

    @Test
    void goodSourcesPass() {
        assertThat(KitResult.failuresOf(Good.class)).isEmpty();
        assertThat(KitResult.failuresOf(Silent.class)).isEmpty();
    }

    @Test
    void aHangingSourceFails() {
        assertThat(KitResult.failuresOf(Hanging.class)).containsExactly("itAnswersBeforeTheDeadline");
    }

    @Test
    void aThrowingSourceFails() {
        assertThat(KitResult.failuresOf(Throwing.class))
                .containsExactly("itDoesNotThrow", "itDoesNotThrowWithoutSettings");
        assertThat(KitResult.failuresOf(ThrowingWithoutSettings.class))
                .containsExactly("itDoesNotThrowWithoutSettings");
    }

    @Test
    void aSourceThatAnswersNullFails() {
        assertThat(KitResult.failuresOf(Null.class)).containsExactly("itNeverAnswersNull");
    }

    @Test
    void aSourceThatCountsWithWhatIsNoNumberFails() {
        // The contracts know no such figure, so that making one throws.
        assertThat(KitResult.failuresOf(NotANumber.class)).contains("itDoesNotThrow");
    }

    @Test
    void aSourceThatAnswersForOthersFails() {
        assertThat(KitResult.failuresOf(OfAnotherCommittee.class))
                .containsExactly("itBringsFiguresOfTheWantedIndicatorsOnly");
    }

    @Test
    void aSourceThatAnswersMoreThanIsWantedFails() {
        assertThat(KitResult.failuresOf(TooOld.class)).containsExactly("itBringsNoFigureFromBeforeTheWantedPeriod");
    }

    @Test
    void garbageFailsForAllThatIsWrongWithIt() {
        assertThat(KitResult.failuresOf(Garbage.class))
                .containsExactly(
                        "itBringsNoFigureTwice",
                        "itBringsTheBytesThatItReadTheFiguresFrom",
                        "itsFailureIsASentenceForAPerson",
                        "itsPeriodsAreThoseOfTheIndicator");
    }

    private static FetchResult answer(Observation figure) {
        return new Fetched(List.of(figure), new Raw("12".getBytes(UTF_8)), "text/plain");
    }

    private static Observation figure(String committee, String key, String period, double value) {
        return new Observation(
                new IndicatorId(new CommitteeId(committee), key),
                Period.parse(period),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(value),
                Instant.parse("2025-02-01T00:00:00Z"),
                Origin.REAL,
                "Havnens tæller");
    }

    private static List<Indicator> wanted() {
        try {
            String text = Files.readString(Path.of("src/test/resources/good.committee.yaml"));
            ReadResult read = new CommitteeReader(List.of()).readAlone("good", text);
            return ((ReadResult.Accepted) read).committee().indicators();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
