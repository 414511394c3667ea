package dk.sigtepunkt.domain.breadth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One who knows every occasion and solves all that is told as equations: each is a sum of numbers that are looked for. Reckons
 * modulo a prime, in which a number is determined if it is among the fractions, but for a chance of one in two thousand million.
 */
final class Attacker {
    private static final long PRIME = 2_147_483_647L;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    /** Each led by another place, in order of the places. */
    private final List<long[]> solved = new ArrayList<>();

    private final Set<List<String>> heard = new HashSet<>();

    /** @param unknowns everything that may be looked for */
    Attacker(List<String> unknowns) {
        unknowns.forEach(name -> places.put(name, places.size()));
    }

    /** That the sum of some is known. */
    void learns(List<String> some) {
        long[] left = heard.add(List.copyOf(some)) ? reduced(row(some)) : new long[0];
        int lead = lead(left);
        if (lead < left.length) {
            long inverse = power(left[lead], PRIME - 2);
            for (int at = lead; at < left.length; at++) {
                left[at] = left[at] * inverse % PRIME;
            }
            solved.add(left);
            solved.sort((one, other) -> lead(one) - lead(other));
        }
    }

    /** Whether the sum of some can be told from what was learnt. */
    boolean tells(List<String> some) {
        long[] left = reduced(row(some));
        return lead(left) == left.length;
    }

    private long[] row(List<String> some) {
        long[] row = new long[places.size()];
        some.stream().mapToInt(name -> places.getOrDefault(name, -1)).forEach(at -> row[at] = (row[at] + 1) % PRIME);
        return row;
    }

    private long[] reduced(long[] row) {
        for (long[] one : solved) {
            long factor = row[lead(one)];
            if (factor != 0) {
                for (int at = lead(one); at < row.length; at++) {
                    row[at] = Math.floorMod(row[at] - factor * one[at], PRIME);
                }
            }
        }
        return row;
    }

    private static int lead(long[] row) {
        int at = 0;
        while (at < row.length && row[at] == 0) {
            at++;
        }
        return at;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base % PRIME;
        for (long left = exponent; left > 0; left /= 2) {
            if (left % 2 == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
