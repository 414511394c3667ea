package dk.sigtepunkt.content.internal.yaml;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the value behind a word in a file. */
public final class YamlCodes {
    private static final YamlWords WORDS = YamlWords.danish();

    private YamlCodes() {}

    /** @throws IllegalArgumentException naming the words that would do */
    public static <E> E find(E[] values, Function<E, String> code, String word) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        WORDS.unknownWord(word, Arrays.stream(values).map(code).collect(Collectors.joining(", ")))));
    }
}
