package dk.sigtepunkt.web.internal.words;

import dk.sigtepunkt.domain.text.Words;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a template say a text: {@code {{ say("operations.since", unit.since) }}}. */
public final class SayExtension extends AbstractExtension {
    private final Words words;

    public SayExtension(Words words) {
        this.words = words;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("say", new Say(words));
    }

    private record Say(Words words) implements Function {
        /** None have names: the key is followed by as many values as the text has places. */
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(Map<String, Object> given, PebbleTemplate template, EvaluationContext context, int line) {
            Object[] values = new Object[given.size() - 1];
            for (int index = 0; index < values.length; index++) {
                values[index] = given.get(String.valueOf(index + 1));
            }
            return new SafeString(new Marked(words, String.valueOf(given.get("0"))).html(values));
        }
    }
}
