package dk.sigtepunkt.domain.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is told of the time that something took.
 *
 * @param kinds those of which there is enough to be told without telling of one write
 * @param withheld whether there was work of which too little was written to be told of
 */
public record ToldMinutes(List<OfKind> kinds, boolean withheld) {
    /** So many writes a sum is of before it is told. */
    public static final int LEAST = 5;

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

    /** Of several reports: what is not told of one is in no total either, else it were what the total has more than the others. */
    static ToldMinutes together(List<WorkSum> sums) {
        List<WorkSum> enough =
                sums.stream().filter(sum -> sum.writes() >= LEAST).toList();
        ToldMinutes told = of(enough);
        return new ToldMinutes(told.kinds(), enough.size() < sums.size());
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
