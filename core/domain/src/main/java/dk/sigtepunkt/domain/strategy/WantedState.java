package dk.sigtepunkt.domain.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The state that somebody wants a strategy to be in, as they wrote it: nothing of it is judged yet. */
public sealed interface WantedState {
    /** What a state is called when it is written. */
    List<String> NAMES = List.of("draft", "adopted", "superseded");

    /** @param note why it is a draft, for the reader */
    record Draft(String note) implements WantedState {
        public Draft {
            note = note.strip();
        }
    }

    /**
     * @param by the body that adopted it
     * @param on the day, as {@code 2026-01-28}
     * @param source where that can be read, for example the case and the item of the agenda
     */
    record Adopted(String by, String on, String source) implements WantedState {
        public Adopted {
            by = by.strip();
            on = on.strip();
            source = source.strip();
        }
    }

    /**
     * @param by the id of the strategy that comes after
     * @param on the day, as {@code 2026-01-28}
     */
    record Superseded(String by, String on) implements WantedState {
        public Superseded {
            by = by.strip();
            on = on.strip();
        }
    }

    /**
     * @param name one of {@link #NAMES}
     * @param field what was written in the field of that name; empty when nothing was
     * @return empty when no state has the name
     */
    static Optional<WantedState> of(String name, UnaryOperator<String> field) {
        return switch (name) {
            case "draft" -> Optional.of(new Draft(field.apply("note")));
            case "adopted" -> Optional.of(new Adopted(field.apply("by"), field.apply("on"), field.apply("source")));
            case "superseded" -> Optional.of(new Superseded(field.apply("by"), field.apply("on")));
            default -> Optional.empty();
        };
    }

    default <T> T fold(Function<Draft, T> draft, Function<Adopted, T> adopted, Function<Superseded, T> superseded) {
        if (this instanceof Draft state) {
            return draft.apply(state);
        }
        return this instanceof Adopted state ? adopted.apply(state) : superseded.apply((Superseded) this);
    }
}
