package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What was typed behind a command, under the names that the same fields have on pages and over the interface. */
public final class TypedFields {
    private final Map<String, String> typed = new HashMap<>();

    /** @param value empty for what was not typed */
    public TypedFields with(String name, String value) {
        typed.put(name, value);
        return this;
    }

    public UnaryOperator<String> fields() {
        Map<String, String> all = Map.copyOf(typed);
        return name -> all.getOrDefault(name, "");
    }

    /**
     * The thing as it is kept.
     *
     * @throws IllegalArgumentException with the reason, all that is wrong a sentence each, so that a script ends at what was not
     *     taken
     */
    public static <T> T kept(WriteResult<T> result) {
        return result.fold(new WriteResult.Cases<T, T>() {
            @Override
            public T kept(T now) {
                return now;
            }

            @Override
            public T refused(List<WrittenFault> faults) {
                throw new IllegalArgumentException(
                        faults.stream().map(WrittenFault::sentence).collect(Collectors.joining(" ")));
            }

            @Override
            public T clash(T now, String sentence) {
                throw new IllegalArgumentException(ConsoleWords.say("console.clash"));
            }

            @Override
            public T unknown(String sentence) {
                throw new IllegalArgumentException(sentence);
            }

            @Override
            public T forbidden(Denied why) {
                throw new IllegalArgumentException(why.sentence());
            }
        });
    }
}
