package dk.sigtepunkt.rest.internal;

import java.util.function.Function;

/** Reads parameters into the domain's own types, whose objections are written for people. */
final class Parameters {
    private Parameters() {}

    static <T> T read(String text, Function<String, T> reader, ProblemKind otherwise) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException objection) {
            throw Problem.of(otherwise, String.valueOf(objection.getMessage()));
        }
    }
}
