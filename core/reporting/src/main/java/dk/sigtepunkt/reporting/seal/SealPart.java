package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.CanonicalJson;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What can be read, closed or erased by itself.
 *
 * @param name unique in its seal
 * @param item of the report that it is, when it can be closed by itself
 * @param content maps, lists, texts, small whole numbers and truth values
 */
public record SealPart(String name, Optional<String> item, Object content) {
    /** @throws IllegalArgumentException when the content is none of these, or the name is empty */
    public SealPart {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a part has a name");
        }
        content = CanonicalJson.copy(content);
    }

    /** What belongs to no item. */
    public static SealPart of(String name, Object content) {
        return new SealPart(name, Optional.empty(), content);
    }

    /** As it stands in what is told apart and checked. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("name", name);
        item.ifPresent(one -> tree.put("item", one));
        tree.put("content", content);
        return tree;
    }
}
