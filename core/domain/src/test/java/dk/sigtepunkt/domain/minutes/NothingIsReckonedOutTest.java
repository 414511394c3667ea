package dk.sigtepunkt.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever was summed and whoever reads it: of each sum that is not told there is another one, with which the same would be
 * told; also to who happens to know one of those besides.
 */
final class NothingIsReckonedOutTest {
    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final int MOST = 1000;

    private static MeasuredReport report(int number) {
        return new MeasuredReport("committee.u" + number, Optional.of(new CommitteeId("u" + number)), QUARTER);
    }

    private static List<WorkSum> any(Random chance) {
        List<WorkSum> sums = new ArrayList<>();
        int reports = 1 + chance.nextInt(7);
        for (int one = 0; one < reports; one++) {
            for (WorkKind kind : WorkKind.values()) {
                if (chance.nextInt(3) > 0) {
                    sums.add(new WorkSum(report(one), kind, chance.nextInt(12), MOST + 5 * chance.nextInt(60)));
                }
            }
        }
        return sums;
    }

    private static ToldMinutes told(List<WorkSum> sums, Set<MeasuredReport> known) {
        return ToldMinutes.together(sums, sum -> known.contains(sum.report()));
    }

    /** The same with so much of one moved to another. */
    private static List<WorkSum> moved(List<WorkSum> sums, WorkSum from, WorkSum to) {
        return sums.stream()
                .map(sum -> sum.equals(from) ? with(sum, -MOST) : sum.equals(to) ? with(sum, MOST) : sum)
                .toList();
    }

    private static List<WorkSum> lowered(List<WorkSum> sums, WorkSum one) {
        return sums.stream()
                .map(sum -> sum.equals(one) ? with(sum, -MOST) : sum)
                .toList();
    }

    private static WorkSum with(WorkSum sum, int more) {
        return new WorkSum(sum.report(), sum.kind(), sum.writes(), sum.minutes() + more);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ofAnythingThatIsNotTold(long seed) {
        Random chance = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<WorkSum> sums = any(chance);
            Set<MeasuredReport> known = sums.stream()
                    .map(WorkSum::report)
                    .distinct()
                    .filter(one -> chance.nextBoolean())
                    .collect(Collectors.toSet());
            ToldMinutes told = told(sums, known);
            for (WorkSum secret : sums) {
                if (!known.contains(secret.report())) {
                    assertThat(others(sums, known, secret, told))
                            .as(secret + " of " + sums + " beside " + known)
                            .isTrue();
                }
            }
        }
    }

    /** Whether the kind's total is the same for any two of the others that the secret could be shifted to. */
    private static boolean others(List<WorkSum> sums, Set<MeasuredReport> known, WorkSum secret, ToldMinutes told) {
        boolean untold = told(lowered(sums, secret), known).equals(told);
        if (untold) {
            return true;
        }
        return sums.stream()
                        .filter(one -> one.kind() == secret.kind() && !known.contains(one.report()))
                        .filter(one -> !one.equals(secret))
                        .filter(one -> told(moved(sums, secret, one), known).equals(told))
                        .count()
                >= 2;
    }

    @Test
    void aTotalOfTwoReportsIsNotToldToWhoReadsOneOfThem() {
        List<WorkSum> sums =
                List.of(new WorkSum(report(1), WorkKind.TEXT, 9, 100), new WorkSum(report(2), WorkKind.TEXT, 9, 40));

        assertThat(told(sums, Set.of(report(1))).kinds()).isEmpty();
        assertThat(told(sums, Set.of(report(1))).withheld()).isTrue();
        assertThat(told(sums, Set.of(report(1), report(2))).minutes()).isEqualTo(140);
    }

    @Test
    void oneOfManyIs() {
        List<WorkSum> sums = new ArrayList<>();
        for (int one = 0; one < 4; one++) {
            sums.add(new WorkSum(report(one), WorkKind.TEXT, 9, 10));
        }

        assertThat(told(sums, Set.of(report(0))).minutes()).isEqualTo(40);
    }
}
