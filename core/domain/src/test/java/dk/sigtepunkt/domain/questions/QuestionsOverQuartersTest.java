package dk.sigtepunkt.domain.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty questions over fourteen quarters: each report has those that wait or were answered, none lost and none twice. */
class QuestionsOverQuartersTest {
    private static final LocalDate FIRST = LocalDate.parse("2022-07-01");
    private static final int DAYS = 14 * 91;
    private static final CommitteeId COMMITTEE = new CommitteeId("vej");

    /** One question with the days on which it was closed and opened, in turn. */
    private record Planted(int number, int asked, List<Integer> turns) {
        /** Answered on a day with an odd number of turns behind it. */
        boolean openAfter(int day) {
            return asked <= day && turns.stream().filter(turn -> turn <= day).count() % 2 == 0;
        }

        boolean answeredWithin(int from, int to) {
            return IntStream.range(0, turns.size())
                    .filter(turn -> turn % 2 == 0)
                    .map(turns::get)
                    .anyMatch(day -> from <= day && day <= to);
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noneIsLostAndNoneIsToldTwice(int seed) {
        List<Planted> planted = planted(new Random(seed));
        QuestionBook book = new QuestionBook(
                planted.stream().map(QuestionsOverQuartersTest::kept).toList());
        for (int quarter = 0; quarter < 14; quarter++) {
            Period period = Period.containing(Frequency.QUARTER, FIRST.plusMonths(3L * quarter));
            int from = day(period.start());
            int to = day(period.end());
            List<Integer> following =
                    numbers(book.following(Danish.endOf(period.start().minusDays(1)), Danish.endOf(period.end())));
            assertThat(following)
                    .as("%s", period)
                    .isEqualTo(planted.stream()
                            .filter(one -> one.openAfter(to) || endsAnswered(one, from, to))
                            .map(Planted::number)
                            .toList());
            List<Integer> since = numbers(book.since(Danish.endOf(period.end())));
            assertThat(since)
                    .as("since %s", period)
                    .isEqualTo(planted.stream()
                            .filter(one -> one.openAfter(2 * DAYS) && !one.openAfter(to))
                            .map(Planted::number)
                            .toList());
            assertThat(planted)
                    .filteredOn(one -> one.openAfter(2 * DAYS))
                    .as("what waits is in the report or beside it")
                    .allMatch(one -> following.contains(one.number()) || since.contains(one.number()));
        }
    }

    private static boolean endsAnswered(Planted one, int from, int to) {
        return !one.openAfter(to) && one.asked() <= to && one.answeredWithin(from, to);
    }

    private static List<Planted> planted(Random random) {
        List<Planted> all = new ArrayList<>();
        int asked = 0;
        for (int number = 1; number <= 60; number++) {
            asked += random.nextInt(2 * DAYS / 60);
            List<Integer> turns = new ArrayList<>();
            int day = asked;
            for (int turn = random.nextInt(4); turn > 0; turn--) {
                day += 1 + random.nextInt(150);
                turns.add(day);
            }
            all.add(new Planted(number, asked, turns));
        }
        return all;
    }

    private static KeptQuestion kept(Planted one) {
        Signature asked = on(one.asked());
        KeptQuestion kept = new KeptQuestion(
                new AskedQuestion(
                        one.number(), "Byrådet", FIRST.plusDays(one.asked()), "Hvad nu?", COMMITTEE, Optional.empty()),
                asked,
                List.of(new QuestionEntry.Assigned(COMMITTEE, "Vejchefen", FIRST.plusDays(DAYS), "", asked)));
        for (int turn = 0; turn < one.turns().size(); turn++) {
            Signature by = on(one.turns().get(turn));
            kept = kept.with(
                    turn % 2 == 0 ? new QuestionEntry.Answered("Det.", by) : new QuestionEntry.Reopened("Nej.", by));
        }
        return kept;
    }

    private static Signature on(int day) {
        Instant noon = FIRST.plusDays(day).atTime(12, 0).atZone(Danish.ZONE).toInstant();
        return new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.POLITICIAN), noon);
    }

    private static int day(LocalDate date) {
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }

    private static List<Integer> numbers(List<KeptQuestion> questions) {
        return questions.stream().map(one -> one.question().number()).toList();
    }
}
