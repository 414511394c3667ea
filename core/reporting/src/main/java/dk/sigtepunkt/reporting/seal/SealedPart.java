package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.JsonFields;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A part as its seal's file has it. */
public sealed interface SealedPart {
    /** Its place, from 0. */
    int index();

    /** Of its content, name and salt; what the root is made of. */
    String digest();

    <T> T fold(Function<Open, T> open, Function<Withheld, T> withheld);

    /** As it stands in the file. */
    Map<String, Object> tree();

    /**
     * One that can be read.
     *
     * @param checks for each value a short digest, by its place in {@code name}, {@code item} and {@code content}
     */
    record Open(int index, String digest, String salt, SealPart part, Map<String, String> checks)
            implements SealedPart {
        public Open {
            checks = Map.copyOf(checks);
        }

        static Open of(int index, String salt, SealPart part) {
            Open unproved = new Open(index, "", salt, part, SealChecks.of(salt, part.tree()));
            return new Open(index, unproved.counted(), salt, part, unproved.checks());
        }

        /** What the digest has to be. */
        String counted() {
            return SealDigests.leaf(salted());
        }

        /** The same with the checks that its values have. */
        Open rechecked() {
            return new Open(index, digest, salt, part, SealChecks.of(salt, part.tree()));
        }

        private Map<String, Object> salted() {
            Map<String, Object> tree = part.tree();
            tree.put("index", index);
            tree.put("salt", salt);
            tree.put("checks", checks);
            return tree;
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = salted();
            tree.put("digest", digest);
            return tree;
        }

        @Override
        public <T> T fold(Function<Open, T> open, Function<Withheld, T> withheld) {
            return open.apply(this);
        }
    }

    /**
     * One that cannot be read and yet is proved to have been there.
     *
     * @param ground why, for people
     * @param check short digest over the others; it finds a slip, and proves nothing
     */
    record Withheld(int index, String digest, Withholding how, String ground, String check) implements SealedPart {
        static Withheld of(int index, String digest, Withholding how, String ground) {
            Withheld unchecked = new Withheld(index, digest, how, ground, "");
            return new Withheld(index, digest, how, ground, unchecked.counted());
        }

        /** What the check has to be. */
        String counted() {
            return SealDigests.check(unchecked());
        }

        private Map<String, Object> unchecked() {
            Map<String, Object> tree = new TreeMap<>();
            tree.put("index", index);
            tree.put("digest", digest);
            tree.put("withheld", how.code());
            tree.put("ground", ground);
            return tree;
        }

        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = unchecked();
            tree.put("check", check);
            return tree;
        }

        @Override
        public <T> T fold(Function<Open, T> open, Function<Withheld, T> withheld) {
            return withheld.apply(this);
        }
    }

    /** @throws JsonUnreadable with the field that is not as it should be */
    static SealedPart read(JsonFields fields) throws JsonUnreadable {
        int index = fields.whole("index", 0);
        String digest = fields.text("digest", SealDigests::isDigest);
        SealedPart part = fields.has("withheld") || fields.has("ground")
                ? withheld(index, digest, fields)
                : open(index, digest, fields);
        fields.done();
        return part;
    }

    private static SealedPart withheld(int index, String digest, JsonFields fields) throws JsonUnreadable {
        String code = fields.text("withheld", any -> Withholding.find(any).isPresent());
        return new Withheld(
                index,
                digest,
                Withholding.find(code).orElse(Withholding.CLOSED),
                fields.text("ground", ground -> !ground.isBlank()),
                fields.text("check", SealDigests::isCheck));
    }

    private static SealedPart open(int index, String digest, JsonFields fields) throws JsonUnreadable {
        String name = fields.text("name", any -> !any.isBlank());
        SealPart part = new SealPart(name, fields.optionalText("item"), fields.any("content"));
        return new Open(index, digest, fields.text("salt", SealDigests::isSalt), part, fields.texts("checks"));
    }
}
