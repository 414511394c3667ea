package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.actions.Lived;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How an action goes, as its people told it. */
public final class ToldUpdate {
    private ToldUpdate() {}

    /** All of one update, a sentence a line. */
    public static List<String> lines(Lived.Told told, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(told.update().sentence());
        told.update().percent().ifPresent(percent -> lines.add(words.say("steps.percent", percent)));
        if (!told.update().milestone().isEmpty()) {
            lines.add(words.say("steps.milestone-reached", told.update().milestone()));
        }
        lines.add(Danish.sentence(
                Danish.begun(ActionWords.in(words.language()).risk(told.update().risk()))));
        if (!told.update().next().isEmpty()) {
            lines.add(words.say("steps.next", told.update().next()));
        }
        return lines;
    }

    /**
     * What its people told last.
     *
     * @param byEnd by the quarter's end; empty when they had not told anything
     * @param since after it; empty when they have not
     */
    public record Last(String byEnd, String since) {
        static final Last NONE = new Last("", "");
    }

    static Last last(KeptAction action, Instant end, Words words) {
        return new Last(
                action.lived()
                        .told(end)
                        .map(told -> line("view.actions.told", told, words))
                        .orElse(""),
                action.lived()
                        .newest()
                        .filter(told -> told.by().at().isAfter(end))
                        .map(told -> line("view.actions.told-since", told, words))
                        .orElse(""));
    }

    private static String line(String key, Lived.Told told, Words words) {
        return words.say(
                key,
                Danish.date(LocalDate.ofInstant(told.by().at(), Danish.ZONE)),
                String.join(
                        " ", lines(told, words).stream().map(Danish::sentence).toList()));
    }
}
