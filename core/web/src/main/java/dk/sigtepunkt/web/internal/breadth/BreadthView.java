package dk.sigtepunkt.web.internal.breadth;

import dk.sigtepunkt.domain.breadth.AgeGroup;
import dk.sigtepunkt.domain.breadth.Breadth;
import dk.sigtepunkt.domain.breadth.PartOf;
import dk.sigtepunkt.domain.breadth.TurnoutWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How broad it is.
 *
 * @param facts how many, how many different ones, how many for the first time
 * @param ages how many of each age, and of none that is known
 * @param places how many from each place
 */
public record BreadthView(List<Fact> facts, Groups ages, Groups places) {
    private static final int PERCENT = 100;

    public static BreadthView of(Breadth breadth, Words words) {
        return new BreadthView(
                List.of(
                        new Fact(words.say("breadth.occasions"), Danish.number(breadth.occasions(), 0), ""),
                        new Fact(words.say("breadth.participations"), Danish.number(breadth.participations(), 0), ""),
                        fact("breadth.different", breadth.different(), breadth, words),
                        fact("breadth.first", breadth.firstTimers(), breadth, words)),
                ages(breadth, words),
                places(breadth, words));
    }

    private static Fact fact(String key, PartOf part, Breadth breadth, Words words) {
        return new Fact(
                words.say(key),
                number(part, words),
                Stream.of(share(part, words), known(part.of(), breadth, words))
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""));
    }

    /** A count, or that it is not told. */
    static String number(PartOf part, Words words) {
        return part.of() == 0 ? words.say("breadth.hidden") : Danish.number(part.count(), 0);
    }

    private static String share(PartOf part, Words words) {
        return part.of() == 0
                ? ""
                : words.say("breadth.share", Danish.number(part.share().orElseThrow() * PERCENT, 0));
    }

    private static String known(int of, Breadth breadth, Words words) {
        return of == 0 || of == breadth.participations()
                ? ""
                : words.say("breadth.known", Danish.number(of, 0), Danish.number(breadth.participations(), 0));
    }

    private static Groups ages(Breadth breadth, Words words) {
        TurnoutWords said = TurnoutWords.in(words.language());
        Breadth.Division<AgeGroup> ages = breadth.ages();
        List<Row> rows = new ArrayList<>(Arrays.stream(AgeGroup.values())
                .map(group ->
                        new Row(said.age(group), Danish.number(ages.parts().getOrDefault(group, 0), 0)))
                .toList());
        return groups(rows, ages, breadth, "breadth.ages.reached", words);
    }

    private static Groups places(Breadth breadth, Words words) {
        Breadth.Division<String> places = breadth.places();
        List<Row> rows = new ArrayList<>(new TreeMap<>(places.parts())
                .entrySet().stream()
                        .map(part -> new Row(part.getKey(), Danish.number(part.getValue(), 0)))
                        .toList());
        return groups(rows, places, breadth, "breadth.places.reached", words);
    }

    private static Groups groups(
            List<Row> rows, Breadth.Division<?> division, Breadth breadth, String reached, Words words) {
        boolean asked = division.of() > division.rest();
        if (!asked) {
            return new Groups(
                    List.of(), division.of() == 0 ? words.say("breadth.hidden.all") : words.say("breadth.unasked"));
        }
        if (division.rest() > 0) {
            rows.add(new Row(TurnoutWords.in(words.language()).notKnown(), Danish.number(division.rest(), 0)));
        }
        String note = Stream.of(words.say(reached, division.parts().size()), known(division.of(), breadth, words))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return new Groups(List.copyOf(rows), note);
    }

    /** @param note what part it is, and of how many it is told; empty for nothing to say */
    public record Fact(String label, String value, String note) {}

    public record Row(String name, String count) {}

    /**
     * @param rows none where nothing is told
     * @param note of how many it is told, or why it is not
     */
    public record Groups(List<Row> rows, String note) {}
}
