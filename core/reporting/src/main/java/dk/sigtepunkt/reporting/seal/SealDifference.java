package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.CanonicalJson;
import dk.sigtepunkt.reporting.seal.json.JsonFields;
import dk.sigtepunkt.reporting.seal.json.JsonPointers;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import dk.sigtepunkt.reporting.seal.json.StrictJson;
import dk.sigtepunkt.reporting.seal.json.TreeChange;
import dk.sigtepunkt.reporting.seal.json.TreeDifference;
import dk.sigtepunkt.reporting.seal.json.TreeSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between what can be read in two seals: every change and no value that stayed. The older one's content and this
 * give the newer one's, to the byte.
 */
public final class SealDifference {
    /** How it says what it is. */
    public static final String FORMAT = "sigtepunkt-difference/1";

    private final End from;
    private final End to;
    private final List<TreeChange> changes;

    private SealDifference(End from, End to, List<TreeChange> changes) {
        this.from = from;
        this.to = to;
        this.changes = List.copyOf(changes);
    }

    /**
     * One of the two seals.
     *
     * @param content digest of what can be read in it
     */
    public record End(SealLink seal, String content) {
        static End of(SealFile file) {
            return new End(file.link(), SealDigests.of(SealDifference.content(file)));
        }

        Map<String, Object> tree() {
            return Map.of("seal", seal.tree(), "content", content);
        }

        static End read(JsonFields fields) throws JsonUnreadable {
            End end = new End(SealLink.read(fields.object("seal")), fields.text("content", SealDigests::isDigest));
            fields.done();
            return end;
        }
    }

    /**
     * Which parts it is about, by their names.
     *
     * @param changed places that changed within each part that is in both
     */
    public record Touched(List<String> added, List<String> removed, Map<String, List<String>> changed) {
        public Touched {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = Map.copyOf(changed);
        }
    }

    /** What can be read in a seal as one tree: its open parts in reading order. */
    public static List<Object> content(SealFile file) {
        return file.open().stream().map(part -> (Object) part.tree()).toList();
    }

    /** From the one to the other. */
    public static SealDifference between(SealFile older, SealFile newer) {
        return new SealDifference(End.of(older), End.of(newer), TreeDifference.between(content(older), content(newer)));
    }

    /** @throws JsonUnreadable when it is no difference, or not in its canonical bytes */
    public static SealDifference read(byte[] bytes) throws JsonUnreadable {
        JsonFields fields = JsonFields.of("", StrictJson.canonical(bytes));
        fields.text("format", FORMAT::equals);
        End from = End.read(fields.object("from"));
        End to = End.read(fields.object("to"));
        List<TreeChange> changes = new ArrayList<>();
        for (Object change : fields.list("changes")) {
            changes.add(TreeChange.read(JsonFields.of(JsonPointers.under("/changes", changes.size()), change)));
        }
        fields.done();
        return new SealDifference(from, to, changes);
    }

    /** As a file. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Map.of(
                "format",
                FORMAT,
                "from",
                from.tree(),
                "to",
                to.tree(),
                "changes",
                changes.stream().map(TreeChange::tree).toList()));
    }

    public End from() {
        return from;
    }

    public End to() {
        return to;
    }

    /** In the order in which they are to be made. */
    public List<TreeChange> changes() {
        return changes;
    }

    /**
     * What can be read in the newer seal.
     *
     * @param older the seal that this starts from, with the same parts open
     * @throws IllegalArgumentException when it is another one, or this does not lead to what it says
     */
    public List<Object> apply(SealFile older) {
        Object newer = steps(older).newer();
        if (!SealDigests.of(newer).equals(to.content()) || !(newer instanceof List<?> parts)) {
            throw new IllegalArgumentException(
                    "leads to something else than " + to.seal().report());
        }
        return List.copyOf(parts);
    }

    private TreeSteps steps(SealFile older) {
        if (!older.digest().equals(from.seal().digest()) || !End.of(older).equals(from)) {
            throw new IllegalArgumentException("does not start from this, but from " + from.seal());
        }
        return TreeSteps.of(content(older), changes);
    }

    /** Whether it tells no value that stayed and nothing that could be told by less. */
    public boolean lean(SealFile older) {
        return steps(older).needless().isEmpty();
    }

    /** The parts that it is about. */
    public Touched touched(SealFile older) {
        List<Object> newer = apply(older);
        List<String> before = names(content(older));
        List<String> after = names(newer);
        TreeSet<String> added = new TreeSet<>(after);
        before.forEach(added::remove);
        TreeSet<String> removed = new TreeSet<>(before);
        after.forEach(removed::remove);
        Map<String, List<String>> changed = new TreeMap<>();
        for (TreeChange change : changes) {
            List<String> steps = JsonPointers.steps(change.at());
            if (!steps.isEmpty()) {
                String part = after.get(Integer.parseInt(steps.get(0)));
                String place = change.at().substring(steps.get(0).length() + 1);
                changed.computeIfAbsent(part, any -> new ArrayList<>()).add(place);
            }
        }
        return new Touched(List.copyOf(added), List.copyOf(removed), changed);
    }

    private static List<String> names(List<Object> parts) {
        return parts.stream()
                .map(part -> JsonPointers.find(part, "/name").map(Object::toString))
                .flatMap(Optional::stream)
                .toList();
    }
}
