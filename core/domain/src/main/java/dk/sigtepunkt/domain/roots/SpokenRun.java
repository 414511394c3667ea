package dk.sigtepunkt.domain.roots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a text as its readers see it: words, or a number with what it is. What stands in brackets of a number is told by
 * its note and is no piece of its own.
 *
 * @param number empty for words, and for what names something
 */
public record SpokenRun(String text, Optional<NumberVerdict> number) {
    /** The pieces of a text, in its order. */
    public static List<SpokenRun> of(String text, NumberCheck check) {
        List<SpokenRun> runs = new ArrayList<>();
        int at = 0;
        for (NumberVerdict verdict : check.read(text)) {
            Passage place = verdict.place();
            if (verdict instanceof NumberVerdict.Free || place.from() < at) {
                continue;
            }
            Optional<Bracketed> around = bracket(text, at, place).filter(one -> told(one, verdict));
            int from = around.map(one -> text.lastIndexOf('[', place.from())).orElse(place.from());
            words(text.substring(at, from), runs);
            String said = around.map(one -> one.body().words().strip()).orElse(place.words());
            runs.add(new SpokenRun(said, Optional.of(verdict)));
            at = around.map(Bracketed::to).orElse(place.to());
        }
        words(text.substring(at), runs);
        return List.copyOf(runs);
    }

    /** A stored text as it is spoken, whatever its numbers are; brackets that say nothing of their number stay. */
    public static String plain(String stored) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = stored.indexOf('['); open >= 0; open = stored.indexOf('[', open + 1)) {
            Optional<Bracketed> found =
                    Bracketed.at(stored, open).filter(one -> !one.said().isEmpty());
            if (found.isPresent() && open >= at) {
                Bracketed one = found.get();
                text.append(stored, at, open).append(one.body().words().strip());
                at = one.to();
            }
        }
        return text.append(stored, at, stored.length()).toString();
    }

    private static void words(String text, List<SpokenRun> runs) {
        if (!text.isEmpty()) {
            runs.add(new SpokenRun(text, Optional.empty()));
        }
    }

    /** The brackets that a number stands in. */
    private static Optional<Bracketed> bracket(String text, int from, Passage place) {
        int opened = text.lastIndexOf('[', place.from());
        return opened < from
                ? Optional.empty()
                : Bracketed.at(text, opened)
                        .filter(one ->
                                one.body().from() <= place.from() && one.body().to() >= place.to());
    }

    private static boolean told(Bracketed bracket, NumberVerdict verdict) {
        return bracket.own() ? verdict instanceof NumberVerdict.Own : verdict instanceof NumberVerdict.Linked;
    }
}
