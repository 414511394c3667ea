package dk.sigtepunkt.domain.roots;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFault.Asked;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What a writer chose of the numbers of one text that can be several things: each has a field of its own, by its place among them. */
final class NumberChoices {
    private static final RootWords WORDS = RootWords.in(Danish.LOCALE);
    private static final String FIELD = "choose.";
    private static final int MOST = 40;

    private final NumberCheck check;
    private final String field;
    private final UnaryOperator<String> sent;

    /** @param field of the text */
    NumberChoices(NumberCheck check, String field, UnaryOperator<String> sent) {
        this.check = check;
        this.field = field;
        this.sent = sent;
    }

    /** Whether anything is chosen. */
    static boolean any(UnaryOperator<String> sent, String field) {
        return IntStream.range(0, MOST)
                .anyMatch(at -> !sent.apply(name(field, at)).isEmpty());
    }

    private static String name(String field, int at) {
        return "%s%s.%d".formatted(FIELD, field, at);
    }

    /** The text with what was chosen said in it. */
    String text() {
        String text = WrittenFields.of(sent).raw(field);
        StringBuilder said = new StringBuilder();
        int at = 0;
        List<NumberVerdict.Ambiguous> numbers = check.ambiguous(text);
        for (int number = 0; number < numbers.size(); number++) {
            NumberVerdict.Ambiguous one = numbers.get(number);
            Optional<ReportFact> fact = fact(number, one);
            if (fact.isPresent()) {
                said.append(text, at, one.place().from())
                        .append(WORDS.chosen(one.place().words(), fact.get()));
                at = one.place().to();
            }
        }
        return said.append(text, at, text.length()).toString();
    }

    private Optional<ReportFact> fact(int number, NumberVerdict.Ambiguous one) {
        String code = sent.apply(name(field, number));
        return one.facts().stream().filter(fact -> fact.id().equals(code)).findFirst();
    }

    /**
     * Those that are still to be chosen, each with the field that asks for it.
     *
     * @param left in the text as it is after what was chosen
     */
    Map<Asked, NumberVerdict.Ambiguous> open(List<NumberVerdict.Ambiguous> left) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; places.size() < left.size() && at < MOST; at++) {
            if (sent.apply(name(field, at)).isEmpty()) {
                places.add(at);
            }
        }
        Map<Asked, NumberVerdict.Ambiguous> open = new LinkedHashMap<>();
        Iterator<NumberVerdict.Ambiguous> numbers = left.iterator();
        for (int at : places) {
            NumberVerdict.Ambiguous one = numbers.next();
            open.put(new Asked(name(field, at), WORDS.whichOne(one.place().words()), choices(one)), one);
        }
        return open;
    }

    private static List<WrittenFault.Choice> choices(NumberVerdict.Ambiguous one) {
        return one.facts().stream()
                .map(fact -> new WrittenFault.Choice(fact.id(), "%s: %s".formatted(fact.label(), fact.shown())))
                .toList();
    }
}
