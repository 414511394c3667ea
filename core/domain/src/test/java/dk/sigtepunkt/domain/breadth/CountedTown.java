package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A town by chance: three areas of two committees that count for a year, most often few; some of it is corrected or taken back. */
final class CountedTown {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final int DAYS = 360;
    private static final int OCCASIONS = 9;
    private static final List<FocusAreaRef> AREAS =
            List.of(area("kultur", "sport"), area("kultur", "musik"), area("social", "frivillig"));
    private static final List<String> PLACES = List.of("Byen", "På landet");

    private final Random random;
    private final int least;

    CountedTown(Random random, int least) {
        this.random = random;
        this.least = least;
    }

    private static FocusAreaRef area(String committee, String key) {
        return new FocusAreaRef(new CommitteeId(committee), new FocusAreaKey(key));
    }

    /** Days on which everything is read. */
    static List<Instant> days() {
        return Stream.iterate(FIRST, day -> day.plusDays(29))
                .limit(20)
                .map(CountedTown::noon)
                .toList();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    TurnoutBook book() {
        List<CountedOccasion> all = new ArrayList<>();
        for (int number = 1; number <= OCCASIONS; number++) {
            all.add(occasion(number));
        }
        return new TurnoutBook(all);
    }

    private CountedOccasion occasion(int number) {
        Instant at = noon(FIRST.plusDays(random.nextInt(DAYS)));
        CountedOccasion one = new CountedOccasion(number, List.of(entry(at)));
        if (random.nextInt(4) == 0) {
            CountedOccasion corrected = one.with(entry(at.plusSeconds(60)));
            one = corrected.last().by().at().isAfter(at) ? corrected : one;
        }
        if (random.nextInt(5) == 0) {
            TurnoutEntry last = one.last();
            TurnoutEntry then = SomeTurnouts.entry(
                    last.occasion().area(),
                    "Prøve",
                    last.turnout(),
                    least,
                    at.plusSeconds(86_400L * (1 + random.nextInt(200))));
            one = one.with(new TurnoutEntry(then.occasion(), then.turnout(), false, "Talt forkert", then.by()));
        }
        return one;
    }

    private TurnoutEntry entry(Instant at) {
        int people = 1 + random.nextInt(random.nextBoolean() ? 8 : 40);
        int again = part(people);
        boolean asked = random.nextInt(3) > 0;
        Turnout turnout = new Turnout(
                people,
                again,
                asked ? new PartOf(part(people - again), people) : PartOf.NONE,
                parts(List.of(AgeGroup.values()), people),
                parts(PLACES, people));
        return SomeTurnouts.entry(AREAS.get(random.nextInt(AREAS.size())), "Prøve", turnout, least, at);
    }

    /** Often none or all. */
    private int part(int people) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> people;
            default -> random.nextInt(people + 1);
        };
    }

    private <K extends Comparable<K>> SortedMap<K, Integer> parts(List<K> names, int people) {
        SortedMap<K, Integer> parts = new TreeMap<>();
        int left = people;
        for (K name : names) {
            int some = part(left);
            parts.put(name, some);
            left -= some;
        }
        return parts;
    }
}
