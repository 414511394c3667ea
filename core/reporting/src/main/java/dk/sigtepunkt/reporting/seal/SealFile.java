package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.CanonicalJson;
import dk.sigtepunkt.reporting.seal.json.JsonFields;
import dk.sigtepunkt.reporting.seal.json.JsonPointers;
import dk.sigtepunkt.reporting.seal.json.JsonTrouble;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import dk.sigtepunkt.reporting.seal.json.StrictJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** A sealed report as one file: {@code core/docs/seals.md} says each byte of it. Cannot be changed; operations give another. */
public final class SealFile {
    /** How a file says that it is one. */
    public static final String FORMAT = "sigtepunkt-seal/1";

    private static final int SALT_BYTES = 16;

    private final SealHead head;
    private final Map<String, Object> headTree;
    private final String digest;
    private final List<SealedPart> parts;

    private SealFile(SealHead head, Map<String, Object> headTree, String digest, List<SealedPart> parts) {
        this.head = head;
        Map<String, Object> copied = new TreeMap<>();
        headTree.forEach((key, value) -> copied.put(key, CanonicalJson.copy(value)));
        this.headTree = Collections.unmodifiableMap(copied);
        this.digest = digest;
        this.parts = List.copyOf(parts);
    }

    /**
     * Seals.
     *
     * @param parts in reading order
     * @param random makes the salts; has to be a {@link java.security.SecureRandom} wherever a part may be closed one day
     * @throws IllegalArgumentException when two parts have one name
     */
    public static SealFile seal(SealHead head, List<SealPart> parts, RandomGenerator random) {
        Set<String> names = new HashSet<>();
        List<SealedPart> sealed = new ArrayList<>();
        for (SealPart part : parts) {
            if (!names.add(part.name())) {
                throw new IllegalArgumentException("two parts have the name " + part.name());
            }
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            sealed.add(SealedPart.Open.of(sealed.size(), HexFormat.of().formatHex(salt), part));
        }
        Map<String, Object> tree = head.tree(sealed.size(), root(sealed));
        return new SealFile(head, tree, SealDigests.of(tree), sealed);
    }

    private static String root(List<SealedPart> parts) {
        return SealDigests.root(parts.stream().map(SealedPart::digest).toList());
    }

    /**
     * Reads the bytes and no more: whether they hold what they promise is said by {@link #holds} and, in words, by
     * {@link SealVerifier}.
     *
     * @throws JsonUnreadable when they are no canonical seal
     */
    public static SealFile read(byte[] bytes) throws JsonUnreadable {
        return of(StrictJson.canonical(bytes));
    }

    static SealFile of(Object tree) throws JsonUnreadable {
        JsonFields file = JsonFields.of("", tree);
        file.text("format", FORMAT::equals);
        String digest = file.text("digest", SealDigests::isDigest);
        JsonFields headFields = file.object("head");
        SealHead head = SealHead.read(headFields);
        List<SealedPart> parts = new ArrayList<>();
        for (Object part : file.list("parts")) {
            parts.add(SealedPart.read(JsonFields.of(JsonPointers.under("/parts", parts.size()), part)));
        }
        file.done();
        Object headTree = JsonPointers.find(tree, "/head").orElse(Map.of());
        return new SealFile(head, map(headTree), digest, parts);
    }

    private static Map<String, Object> map(Object tree) throws JsonUnreadable {
        if (CanonicalJson.copy(tree) instanceof Map<?, ?> fields) {
            Map<String, Object> map = new TreeMap<>();
            fields.forEach((key, value) -> map.put(key.toString(), value));
            return map;
        }
        throw new JsonUnreadable(JsonTrouble.FIELD_WRONG, "/head");
    }

    /** The file. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Map.of(
                "format",
                FORMAT,
                "digest",
                digest,
                "head",
                headTree,
                "parts",
                parts.stream().map(SealedPart::tree).toList()));
    }

    public SealHead head() {
        return head;
    }

    /** As it stands in the file. */
    Map<String, Object> headTree() {
        return headTree;
    }

    /** Of the head, and through its root of every part; what is printed on the report. */
    public String digest() {
        return digest;
    }

    public List<SealedPart> parts() {
        return parts;
    }

    /** What can be read, in reading order. */
    public List<SealPart> open() {
        return parts.stream()
                .flatMap(part ->
                        part.fold(open -> Optional.of(open.part()), withheld -> Optional.<SealPart>empty()).stream())
                .toList();
    }

    /** Whether every digest in it is right; a rebuilt file holds too, and is found by the digest that is known of it. */
    public boolean holds() {
        return SealFileCheck.of(this).isEmpty();
    }

    /** The link that a later seal has to it. */
    public SealLink link() {
        return new SealLink(head.of().report(), head.of().edition(), digest);
    }

    /**
     * The same seal, in which parts cannot be read any more; a closed one may be erased, an erased one stays as it is.
     *
     * @param indexes which parts
     * @param ground why, for people
     * @throws IllegalArgumentException when there is no such part, or no ground
     */
    public SealFile withhold(Set<Integer> indexes, Withholding how, String ground) {
        if (ground.isBlank() || indexes.stream().anyMatch(index -> index < 0 || index >= parts.size())) {
            throw new IllegalArgumentException("a part is withheld for a ground: " + indexes);
        }
        return with(parts.stream()
                .map(part -> indexes.contains(part.index()) ? withheld(part, how, ground) : part)
                .toList());
    }

    private static SealedPart withheld(SealedPart part, Withholding how, String ground) {
        return part.fold(
                open -> SealedPart.Withheld.of(open.index(), open.digest(), how, ground),
                before -> before.how() == Withholding.ERASED
                        ? before
                        : SealedPart.Withheld.of(before.index(), before.digest(), how, ground));
    }

    private SealFile with(List<SealedPart> other) {
        return new SealFile(head, headTree, digest, other);
    }

    /**
     * The same seal with a closed part open again, taken from a file that has it open.
     *
     * @throws IllegalArgumentException when the other is no original of it, or the part was erased
     */
    public SealFile reopen(int index, SealFile original) {
        if (index < 0 || index >= parts.size() || original.parts().size() != parts.size()) {
            throw new IllegalArgumentException("no part " + index);
        }
        SealedPart open = original.parts().get(index);
        boolean same = original.digest().equals(digest)
                && open.digest().equals(parts.get(index).digest());
        boolean right = open.fold(one -> one.counted().equals(one.digest()), withheld -> false);
        boolean erased = parts.get(index).fold(one -> false, one -> one.how() == Withholding.ERASED);
        if (!same || !right || erased) {
            throw new IllegalArgumentException("part %d cannot be opened from that".formatted(index));
        }
        List<SealedPart> opened = new ArrayList<>(parts);
        opened.set(index, open);
        return with(opened);
    }
}
