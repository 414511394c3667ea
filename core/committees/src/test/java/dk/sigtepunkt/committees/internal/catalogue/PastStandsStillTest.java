package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.figures.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens later, a quarter as it was known on a day stays as it was: random histories, the same in every run. */
class PastStandsStillTest {
    private static final int HISTORIES = 100;
    private static final int EVENTS = 12;
    private static final Instant BEGIN = Instant.parse("2024-01-10T08:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aQuarterAsKnownOnADayNeverChanges(long seed) {
        Random random = new Random(seed);
        for (int number = 0; number < HISTORIES; number++) {
            new History(random).run();
        }
    }

    /** One installation and what happens to it. */
    private static final class History {
        private final Random random;
        private final Hand hand = new Hand(BEGIN);
        private final MemoryCommitteeStore committees = new MemoryCommitteeStore(hand);
        private final MemoryFigureStore figures = new MemoryFigureStore(hand);
        private final Map<Asked, String> answers = new LinkedHashMap<>();
        private final List<String> told = new ArrayList<>();
        private LiveCatalogue catalogue = started();
        private long bundle;

        History(Random random) {
            this.random = random;
        }

        private LiveCatalogue started() {
            return Havn.ready(
                    new LiveCatalogue(committees, committees.actions(), figures, List::of, Havn.STRATEGIES, hand));
        }

        void run() {
            for (int event = 0; event < EVENTS; event++) {
                happens(random.nextInt(6));
                ask();
                hand.now = hand.now.plus(Duration.ofDays(10 + random.nextInt(60)));
            }
            for (Map.Entry<Asked, String> answer : answers.entrySet()) {
                assertThat(answer(answer.getKey()))
                        .as("%s after %s", answer.getKey(), told)
                        .isEqualTo(answer.getValue());
            }
        }

        private void happens(int kind) {
            switch (kind) {
                case 0 -> offer(fjord(""));
                case 1 ->
                    offer(fjord("since: \"%s\"\nsinceReason: Sent"
                            .formatted(quarter().code())));
                case 2 -> offer(Havn.offer(++bundle, version(), "Plads " + random.nextInt(9), figures(), "real"));
                case 3 -> gone();
                case 4 -> offer(split());
                default -> {
                    told.add("start");
                    catalogue = started();
                }
            }
        }

        private void offer(Offer offer) {
            told.add("%s %s".formatted(hand.now, offer.source()));
            catalogue.offer(offer);
        }

        private void gone() {
            long which = 1 + random.nextLong(Math.max(1, bundle));
            told.add("%s gone %d".formatted(hand.now, which));
            catalogue.uninstalled(which);
        }

        private String version() {
            return "1.%d.0".formatted(bundle);
        }

        private Offer fjord(String since) {
            String later = random.nextBoolean()
                    ? "since: \"%s\"\n    sinceReason: Sent".formatted(quarter().code())
                    : "";
            return Fjord.offer(
                    ++bundle,
                    version(),
                    since,
                    Fjord.area("fisk", "Fisk " + random.nextInt(9), ""),
                    random.nextBoolean() ? Fjord.area("baad", "Både", later) : "");
        }

        /** The other committee carries on what havn has. */
        private Offer split() {
            return Fjord.offer(
                    ++bundle,
                    version(),
                    "",
                    Fjord.area(
                            "kaj",
                            "Kaj",
                            "replaces: [{former: \"havn/kajplads\", from: \"2025-01-01\", reason: Nu her}]"));
        }

        private String figures() {
            return IntStream.range(2020, 2022 + random.nextInt(2))
                    .mapToObj(year -> "pladser;%d;%d;observed;%s;\n"
                            .formatted(
                                    year,
                                    10 + random.nextInt(9),
                                    "%d-0%d-01".formatted(year + 1, 1 + random.nextInt(9))))
                    .collect(Collectors.joining());
        }

        private Period quarter() {
            return Period.quarter(2023 + random.nextInt(3), 1 + random.nextInt(4));
        }

        private void ask() {
            for (int times = 0; times < 3; times++) {
                Asked asked = new Asked(quarter(), hand.now.minus(Duration.ofDays(random.nextInt(200))));
                answers.computeIfAbsent(asked, this::answer);
            }
            answers.computeIfAbsent(new Asked(quarter(), hand.now), this::answer);
        }

        /** Everything that an answer is made of, but which bundle can be asked now. */
        private String answer(Asked asked) {
            try (Reading reading = catalogue.openAsOf(asked.known())) {
                Reading then = reading.in(asked.quarter());
                return then.committees().committees().stream()
                                .map(one -> "%s %s %s %s %s"
                                        .formatted(one.id(), one.state(), one.version(), one.since(), one.content()))
                                .collect(Collectors.joining("\n"))
                        + then.committees().former()
                        + then
                                .committees()
                                .indicator(Havn.PLADSER)
                                .flatMap(one -> then.figures().own(one.id()))
                                .map(Series::latest)
                                .orElse(List.of())
                                .stream()
                                .map(Observation::toString)
                                .collect(Collectors.joining("\n"));
            }
        }
    }

    private record Asked(Period quarter, Instant known) {}
}
