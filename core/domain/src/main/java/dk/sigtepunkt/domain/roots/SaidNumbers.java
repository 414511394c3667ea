package dk.sigtepunkt.domain.roots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as it is spoken, and beside it what its writer said of its numbers in brackets.
 *
 * @param text without brackets that say something of a number
 * @param numbers those of which something was said, in the order of the text
 */
public record SaidNumbers(String text, List<Said> numbers) {
    public SaidNumbers {
        numbers = List.copyOf(numbers);
    }

    /**
     * @param from where it begins in the spoken text
     * @param number as it is written
     * @param own whether it is its writer's own
     * @param said its source when it is, else which of the report's numbers is meant
     */
    public record Said(int from, String number, boolean own, String said) {}

    /** Of a text as it is stored; brackets that say nothing of their number stay. */
    public static SaidNumbers of(String stored) {
        StringBuilder text = new StringBuilder();
        List<Said> numbers = new ArrayList<>();
        int at = 0;
        for (int open = stored.indexOf('['); open >= 0; open = stored.indexOf('[', open + 1)) {
            Optional<Bracketed> found =
                    Bracketed.at(stored, open).filter(one -> !one.said().isEmpty());
            if (found.isPresent() && open >= at) {
                Bracketed one = found.get();
                String number = one.body().words().strip();
                text.append(stored, at, open);
                numbers.add(new Said(text.length(), number, one.own(), one.said()));
                text.append(number);
                at = one.to();
            }
        }
        return new SaidNumbers(text.append(stored, at, stored.length()).toString(), numbers);
    }

    /** A stored text as it is spoken. */
    public static String spoken(String stored) {
        return of(stored).text();
    }
}
