package dk.sigtepunkt.shell.internal.console;

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

    /** What ends a script at something that was not taken: all that is wrong, a sentence each. */
    public static IllegalArgumentException refused(List<WrittenFault> faults) {
        return new IllegalArgumentException(
                faults.stream().map(WrittenFault::sentence).collect(Collectors.joining(" ")));
    }
}
