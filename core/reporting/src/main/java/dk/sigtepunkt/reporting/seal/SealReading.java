package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.CanonicalJson;
import dk.sigtepunkt.reporting.seal.json.JsonPointers;
import dk.sigtepunkt.reporting.seal.json.JsonTrouble;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import dk.sigtepunkt.reporting.seal.json.StrictJson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One file as far as it can be read. */
final class SealReading {
    private static final Pattern SOME_FORMAT = Pattern.compile("sigtepunkt-seal/[1-9]\\d{0,5}");

    private final SealInput input;
    private final SealTraces traces;
    private final Optional<Object> tree;
    private final Optional<SealFile> file;
    private final Optional<JsonUnreadable> trouble;

    private SealReading(
            SealInput input,
            SealTraces traces,
            Optional<Object> tree,
            Optional<SealFile> file,
            Optional<JsonUnreadable> trouble) {
        this.input = input;
        this.traces = traces;
        this.tree = tree;
        this.file = file;
        this.trouble = trouble;
    }

    static SealReading of(SealInput input) {
        byte[] bytes = input.bytes();
        SealTraces traces = SealTraces.in(bytes);
        Optional<Object> tree = Optional.empty();
        try {
            tree = Optional.of(StrictJson.read(bytes));
            SealFile file = SealFile.of(tree.get());
            int differs = Arrays.mismatch(bytes, CanonicalJson.bytes(tree.get()));
            return new SealReading(
                    input,
                    traces,
                    tree,
                    Optional.of(file),
                    differs < 0
                            ? Optional.empty()
                            : Optional.of(new JsonUnreadable(JsonTrouble.NOT_CANONICAL, "", differs)));
        } catch (JsonUnreadable trouble) {
            return new SealReading(input, traces, tree, Optional.empty(), Optional.of(trouble));
        }
    }

    String name() {
        return input.name();
    }

    /** It can be read; whether it holds is another matter. */
    Optional<SealFile> file() {
        return file;
    }

    /** Why it cannot be read, or that it is read from other bytes than the canonical ones. */
    Optional<JsonUnreadable> trouble() {
        return trouble;
    }

    /** It says of itself that it is of a later version. */
    boolean newer() {
        String outer = format("/format");
        return SOME_FORMAT.matcher(outer).matches()
                && !outer.equals(SealFile.FORMAT)
                && !format("/head/format").equals(SealFile.FORMAT);
    }

    private String format(String pointer) {
        return tree.flatMap(one -> JsonPointers.find(one, pointer))
                .map(Object::toString)
                .orElse("");
    }

    /** It was one, whatever became of it. */
    boolean seal() {
        boolean shaped = tree.map(
                        one -> one instanceof Map<?, ?> map && map.containsKey("head") && map.containsKey("parts"))
                .orElse(false);
        return shaped || traces.ofSeal();
    }

    /** What it may have been known by, where it cannot be read. */
    List<String> digests() {
        Optional<String> counted =
                tree.flatMap(one -> JsonPointers.find(one, "/head")).map(SealDigests::of);
        return Stream.of(traces.digest(), counted).flatMap(Optional::stream).toList();
    }

    /** Which report, by its content. */
    Optional<String> report() {
        return traces.report();
    }

    /** Which quarter: by its content, else by its name. */
    Optional<String> quarter() {
        return report().map(SealIdentity::quarter).or(() -> SealTraces.inName(name()));
    }
}
