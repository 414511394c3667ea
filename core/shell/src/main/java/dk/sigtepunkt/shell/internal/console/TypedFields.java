package dk.sigtepunkt.shell.internal.console;

import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.written.KeptWording;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What was typed behind a command, under the names that the same fields have on pages and over the interface. */
public final class TypedFields {
    /** Behind every command that takes a text in which somebody says how it goes. */
    public static final String KEEP = "Why a wording stays that says more than is known; read at the text's end";

    private final Map<String, String> typed = new HashMap<>();
    private String keep = "";

    /** @param value empty for what was not typed */
    public TypedFields with(String name, String value) {
        typed.put(name, value);
        return this;
    }

    /** @param why every text stands as it was typed that says more than is known; empty for none that does */
    public TypedFields keeping(String why) {
        keep = why;
        return this;
    }

    public UnaryOperator<String> fields() {
        Map<String, String> all = Map.copyOf(typed);
        String kept = keep;
        return name -> name.startsWith(KeptWording.FIELD) ? kept : all.getOrDefault(name, "");
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
