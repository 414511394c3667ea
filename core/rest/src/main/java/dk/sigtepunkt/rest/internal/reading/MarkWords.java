package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.rest.internal.http.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The marks of a file: as the last columns of a table, whoever opens it, and as the notes of a cube. */
public record MarkWords(Marks marks, Words words) {
    private static final List<String> COLUMNS = List.of("strategy", "strategyState", "asOf", "marks");

    /** @param own the table's own columns, which the marks come after */
    public static String[] after(String... own) {
        return Stream.concat(Stream.of(own), COLUMNS.stream()).toArray(String[]::new);
    }

    /**
     * Fills the columns of the marks and ends the line.
     *
     * @param example whether the line's figure is made up
     */
    public void end(CsvTable line, boolean example) {
        line.text(marks.strategyName())
                .text(marks.state())
                .text(marks.known().map(Object::toString).orElse(""))
                .text(String.join(", ", brief(example)))
                .endLine();
    }

    private List<String> brief(boolean example) {
        List<String> said = new ArrayList<>();
        StrategyState state = marks.strategy().state();
        state.<Optional<String>>fold(
                        draft -> Optional.of(words.say("reading.mark.draft")),
                        adopted -> Optional.empty(),
                        superseded -> Optional.of(words.say("reading.mark.superseded")))
                .ifPresent(said::add);
        if (example) {
            said.add(words.say("reading.mark.example"));
        }
        marks.known().ifPresent(known -> said.add(words.say("reading.mark.as-of", Danish.moment(known))));
        return said;
    }

    /**
     * @param examples how many of the figures are made up
     * @param figures how many there are
     */
    public List<String> notes(long examples, long figures) {
        List<String> notes = new ArrayList<>();
        String strategy = marks.strategyName();
        notes.add(marks.strategy()
                .state()
                .fold(
                        draft -> words.say("reading.note.draft", strategy),
                        adopted -> words.say("reading.note.adopted", strategy),
                        superseded -> words.say("reading.note.superseded", strategy)));
        if (examples > 0) {
            notes.add(
                    examples == figures
                            ? words.say("reading.note.examples")
                            : words.say("reading.note.some-examples", examples, figures));
        }
        marks.known().ifPresent(known -> notes.add(words.say("reading.note.as-of", Danish.moment(known))));
        return List.copyOf(notes);
    }

    /** Where figures are from: a made-up one is from no source. */
    public String source(String attribution, long examples, long figures) {
        if (examples == 0) {
            return attribution;
        }
        return examples == figures
                ? words.say("reading.source.example")
                : words.say("reading.source.some-examples", attribution);
    }
}
