package dk.sigtepunkt.content.internal.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file as JSON that remembers on which line each value stands. */
public final class YamlTree {
    private static final YamlWords WORDS = YamlWords.danish();
    private static final int MOST_CHARACTERS = 5_000_000;
    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 20;
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private final Map<String, Integer> lines = new HashMap<>();
    private final Findings findings;

    private YamlTree(Findings findings) {
        this.findings = findings;
    }

    /** Reads the text; anything wrong becomes a finding and the answer is empty. */
    public static Optional<Located> read(String text, Findings findings) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        try {
            Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(text));
            if (root == null) {
                findings.quotingNothing(0, WORDS.empty());
                return Optional.empty();
            }
            YamlTree tree = new YamlTree(findings);
            JsonNode json = tree.json(root, "", 0);
            return Optional.of(new Located(json, Map.copyOf(tree.lines)));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            findings.add(
                    mark == null ? 0 : mark.getLine() + 1,
                    WORDS.noYaml(broken.getProblem(), mark == null ? 0 : mark.getColumn() + 1));
            return Optional.empty();
        } catch (YAMLException broken) {
            findings.add(0, WORDS.noYamlOrTooLarge(String.valueOf(broken.getMessage())));
            return Optional.empty();
        }
    }

    private JsonNode json(Node node, String pointer, int depth) {
        lines.put(pointer, node.getStartMark().getLine() + 1);
        if (depth > DEEPEST) {
            throw new YAMLException("nested deeper than " + DEEPEST);
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(json(item, pointer + "/" + array.size(), depth + 1));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                findings.quotingNothing(line, WORDS.nameIsNoWord());
                continue;
            }
            String name = key.getValue();
            if (object.has(name)) {
                findings.add(line, WORDS.fieldTwice(name));
            }
            object.set(name, json(tuple.getValueNode(), pointer + "/" + name, depth + 1));
            lines.put(pointer + "/" + name, line);
        }
        return object;
    }

    private JsonNode scalar(ScalarNode scalar) {
        String value = scalar.getValue();
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT)) {
            return number(value, scalar.getStartMark().getLine() + 1);
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return json.booleanNode(
                    value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("on"));
        }
        return scalar.getTag().equals(Tag.NULL) ? json.nullNode() : json.textNode(value);
    }

    private JsonNode number(String value, int line) {
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.abs().compareTo(LARGEST) > 0) {
                findings.add(line, WORDS.numberTooLarge(value));
                return JsonNodeFactory.instance.numberNode(0);
            }
            return number.stripTrailingZeros().scale() <= 0
                    ? JsonNodeFactory.instance.numberNode(number.longValueExact())
                    : JsonNodeFactory.instance.numberNode(number);
        } catch (NumberFormatException yamlOnlyForm) {
            // Forms such as 0x1F or 1_000 are numbers to YAML alone; the schema then asks for a plain one.
            return JsonNodeFactory.instance.textNode(value);
        }
    }

    /** @param lines JSON pointer → 1-based line */
    public record Located(JsonNode json, Map<String, Integer> lines) {
        /** The line of the value at a pointer, or of the nearest value around it. */
        public int line(String pointer) {
            String at = pointer;
            while (!lines.containsKey(at) && !at.isEmpty()) {
                at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
            }
            return lines.getOrDefault(at, 0);
        }
    }
}
