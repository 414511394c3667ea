package dk.sigtepunkt.sources.internal.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiscretionTest {
    @Test
    void aSmallFigureTakesTheSmallestBesideItAlong() {
        Counted counted = new Counted()
                .count("766", "", 120)
                .count("766", "koen=a", 3)
                .count("766", "koen=b", 40)
                .count("766", "koen=c", 20)
                .count("766", "koen=d", 57);
        assertThat(counted.hidden(Counted.COUNT, 5)).containsExactly("766/koen=a", "766/koen=c");
    }

    @Test
    void everyHiddenFigureSaysTheSame() {
        Counted counted =
                new Counted().count("766", "", 43).count("766", "koen=k", 3).count("766", "koen=m", 40);
        assertThat(Discretion.protect(counted.all(), 5, List.of(), Counted.OWN))
                .filteredOn(one -> one.figure().status() == ObservationStatus.SUPPRESSED)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.figure().note())
                        .isEqualTo("Skjult: under 5 personer, her eller i et tal, der kunne regnes ud herfra."));
    }

    @Test
    void placesMakeUpTheMunicipalityAndOtherMunicipalitiesDoNot() {
        Counted counted = new Counted()
                .count("766", "", 50)
                .count("loesning", "", 2)
                .count("juelsminde", "", 48)
                .count("630", "", 900);
        assertThat(counted.hidden(Counted.COUNT, 5)).containsExactly("loesning/", "juelsminde/");
    }

    @Test
    void placesOfAnotherKindProtectNothing() {
        Counted counted = new Counted()
                .count("766", "", 50)
                .count("loesning", "", 2)
                .count("juelsminde", "", 48)
                .count("bymidten", "", 1)
                .count("havnen", "", 20);
        List<Place> places = List.of(
                new Place(new AreaCode("loesning"), "Løsning", Place.Kind.LOCAL_COMMUNITY),
                new Place(new AreaCode("juelsminde"), "Juelsminde", Place.Kind.LOCAL_COMMUNITY),
                new Place(new AreaCode("bymidten"), "Bymidten", Place.Kind.CENTRE_TOWN),
                new Place(new AreaCode("havnen"), "Havnen", Place.Kind.CENTRE_TOWN));
        assertThat(Discretion.protect(counted.all(), 5, places, Counted.OWN))
                .filteredOn(one -> one.figure().status() == ObservationStatus.SUPPRESSED)
                .extracting(one -> one.area().value())
                .containsExactlyInAnyOrder("loesning", "juelsminde", "bymidten", "havnen");
    }

    @Test
    void aShareIsHiddenWhereTheNumberItGivesAwayIs() {
        Counted counted = new Counted()
                .count("766", "", 60)
                .count("766", "koen=k", 3)
                .count("766", "koen=m", 57)
                .share("766", "", 6, 1000)
                .share("766", "koen=k", 0.6, 500)
                .share("766", "koen=m", 11.4, 500);
        assertThat(counted.hidden(Counted.SHARE, 5)).containsExactly("766/koen=k", "766/koen=m");
    }

    @Test
    void aShareOfFewPersonsIsHidden() {
        Counted counted = new Counted()
                .share("766", "", 50, 40)
                .share("766", "koen=k", 25, 4)
                .share("766", "koen=m", 55, 36);
        assertThat(counted.hidden(Counted.SHARE, 5)).containsExactly("766/koen=k", "766/koen=m");
    }

    @Test
    void withoutAThresholdEverythingIsShown() {
        Counted counted = new Counted().count("766", "", 1);
        assertThat(counted.hidden(Counted.COUNT, 0)).isEmpty();
        assertThat(counted.hidden(Counted.COUNT, 2)).containsExactly("766/");
    }

    @Test
    void noHiddenFigureCanBeComputedInRandomTables() {
        Random random = new Random(766);
        int withHidden = 0;
        for (int round = 0; round < 600; round++) {
            RandomTable table = RandomTable.of(random, 1 + round % 2);
            withHidden += examined(table, 3 + random.nextInt(4)) ? 1 : 0;
        }
        assertThat(withHidden).isGreaterThan(300);
    }

    @Test
    void norInTablesDividedInThreeWays() {
        Random random = new Random(2025);
        for (int round = 0; round < 60; round++) {
            examined(RandomTable.of(random, 3), 3 + random.nextInt(3));
        }
    }

    @Test
    void aLargeTableKeepsTwoHiddenInEveryLine() {
        Random random = new Random(20);
        Counted counted = new Counted();
        for (int place = 0; place < 50; place++) {
            long sum = 0;
            for (int age = 0; age < 20; age++) {
                long persons = random.nextInt(4) == 0 ? random.nextInt(9) : 10 + random.nextInt(90);
                counted.count("sted-" + place, "alder=" + age, persons);
                sum += persons;
            }
            counted.count("sted-" + place, "", sum);
        }
        Map<String, Long> hiddenByPlace = counted.hidden(Counted.COUNT, 5).stream()
                .collect(Collectors.groupingBy(cell -> cell.split("/")[0], Collectors.counting()));
        assertThat(hiddenByPlace.values()).isNotEmpty().allMatch(count -> count > 1);
        assertThat(Discretion.protect(counted.all(), 5, List.of(), Counted.OWN))
                .extracting(one -> one.figure().value().orElse(0))
                .noneMatch(count -> count > 0 && count < 5);
    }

    /** @return whether anything was hidden */
    private static boolean examined(RandomTable table, int threshold) {
        Map<String, Long> truth = table.shown();
        List<ReadFigure> read = table.read();
        Set<String> hidden = new HashSet<>();
        List<Observation> shown = Discretion.protect(read, threshold, List.of(), Counted.OWN);
        for (int index = 0; index < read.size(); index++) {
            if (shown.get(index).figure().status() == ObservationStatus.SUPPRESSED) {
                hidden.add(table.cell(index));
            }
        }
        Map<String, Long> left = new HashMap<>(truth);
        left.keySet().removeAll(hidden);
        assertThat(left.values()).as("small and shown in %s", truth).noneMatch(count -> count > 0 && count < threshold);
        boolean nothingSmall = truth.values().stream().noneMatch(count -> count > 0 && count < threshold);
        assertThat(hidden.isEmpty()).as("hidden of %s", truth).isEqualTo(nothingSmall);
        new Reader(truth, hidden, table.absent(), threshold)
                .possible()
                .forEach((cell, numbers) -> assertThat(numbers)
                        .as("%s of %s with %s hidden, threshold %d", cell, truth, hidden, threshold)
                        .hasSizeGreaterThan(1));
        return !hidden.isEmpty();
    }
}
