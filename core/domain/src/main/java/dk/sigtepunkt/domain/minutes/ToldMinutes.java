package dk.sigtepunkt.domain.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is told of the time that something took.
 *
 * @param kinds those of which there is enough to be told without telling of one write
 * @param withheld whether there was work of which too little was written to be told of
 */
public record ToldMinutes(List<OfKind> kinds, boolean withheld) {
    /** So many writes a sum is of before it is told. */
    public static final int LEAST = 5;

    /** Of so many reports that a reader is not told of one by one a total is, at least, if of any. */
    public static final long LEAST_OTHERS = 3;

    public ToldMinutes {
        kinds = List.copyOf(kinds);
    }

    public record OfKind(WorkKind kind, int minutes) {}

    /** Of all that is told; what is not is in no sum, so that nobody reckons it out. */
    public int minutes() {
        return kinds.stream().mapToInt(OfKind::minutes).sum();
    }

    public boolean isEmpty() {
        return kinds.isEmpty() && !withheld;
    }

    /**
     * Of several reports: what is not told of one is in no total either, else it were what the total has more than the others. Nor is
     * a kind told of which all but a few reports are known to the reader one by one: the total less those were theirs.
     *
     * @param known whether a sum is told to the reader on its own
     */
    static ToldMinutes together(List<WorkSum> sums, Predicate<WorkSum> known) {
        List<WorkSum> enough =
                sums.stream().filter(sum -> sum.writes() >= LEAST).toList();
        Map<WorkKind, Long> others = enough.stream()
                .filter(Predicate.not(known))
                .collect(Collectors.groupingBy(WorkSum::kind, Collectors.counting()));
        List<WorkSum> many = enough.stream()
                .filter(sum -> others.getOrDefault(sum.kind(), LEAST_OTHERS) >= LEAST_OTHERS)
                .toList();
        return new ToldMinutes(of(many).kinds(), many.size() < sums.size());
    }

    static ToldMinutes of(List<WorkSum> sums) {
        List<OfKind> told = new ArrayList<>();
        boolean withheld = false;
        for (WorkKind kind : Arrays.asList(WorkKind.values())) {
            List<WorkSum> those =
                    sums.stream().filter(sum -> sum.kind() == kind).toList();
            int writes = those.stream().mapToInt(WorkSum::writes).sum();
            if (writes >= LEAST) {
                told.add(new OfKind(
                        kind, those.stream().mapToInt(WorkSum::minutes).sum()));
            }
            withheld = withheld || (writes > 0 && writes < LEAST);
        }
        return new ToldMinutes(told, withheld);
    }
}
