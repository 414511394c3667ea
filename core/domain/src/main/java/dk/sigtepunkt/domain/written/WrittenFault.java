package dk.sigtepunkt.domain.written;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with one field.
 *
 * @param field its name, the same on a page and over the interface; empty for the whole
 * @param code stable: programs tell faults apart by it
 * @param sentence plain Danish with its full stop: what is wrong and what to do
 * @param asked what its writer can choose to mend it; empty for nothing
 */
public record WrittenFault(String field, String code, String sentence, Optional<Asked> asked) {
    public WrittenFault(String field, String code, String sentence) {
        this(field, code, sentence, Optional.empty());
    }

    /** @param asked one or none */
    static WrittenFault of(String field, String code, String sentence, Asked... asked) {
        return new WrittenFault(field, code, sentence, Arrays.stream(asked).findFirst());
    }

    /**
     * A field with a choice that is sent along.
     *
     * @param label what a reader knows it as
     */
    public record Asked(String field, String label, List<Choice> choices) {
        public Asked {
            choices = List.copyOf(choices);
        }
    }

    /** @param code as it is sent */
    public record Choice(String code, String name) {}
}
