package dk.sigtepunkt.domain.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Sentences with how much each claims, from a file beside the tests, and what the check says of them. */
record SentenceSet(List<Written> sentences) {
    record Written(Strength meant, String text) {
        Strength found() {
            return WordingCheck.plain().claims(text).stream()
                    .map(Claim::strength)
                    .max(Comparator.naturalOrder())
                    .orElse(Strength.NONE);
        }

        private String told() {
            return "%s, not %s: %s".formatted(found(), meant, text);
        }
    }

    /** Where only what claims that something is caused is told from the rest. */
    private static final Map<String, Strength> LETTERS = Map.of(
            "C",
            Strength.CAUSES,
            "+",
            Strength.CAUSES,
            "K",
            Strength.SUPPORTED,
            "I",
            Strength.NONE,
            "-",
            Strength.NONE);

    static SentenceSet of(String name) {
        try (InputStream file = Objects.requireNonNull(SentenceSet.class.getResourceAsStream("/wording/" + name))) {
            return new SentenceSet(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| |\t", 2))
                    .map(parts -> new Written(meant(parts[0]), parts[1]))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Strength meant(String written) {
        Strength letter = LETTERS.get(written);
        return letter == null ? Strength.valueOf(written.toUpperCase(Locale.ROOT)) : letter;
    }

    List<Written> causing() {
        return sentences.stream().filter(one -> one.meant() == Strength.CAUSES).toList();
    }

    List<Written> others() {
        return sentences.stream().filter(one -> one.meant() != Strength.CAUSES).toList();
    }

    List<Written> missed() {
        return causing().stream().filter(one -> one.found() != Strength.CAUSES).toList();
    }

    List<Written> falseAlarms() {
        return others().stream().filter(one -> one.found() == Strength.CAUSES).toList();
    }

    /** Those that claim something, or nothing, and are taken to claim something else, though no alarm is given. */
    List<Written> otherwise() {
        return others().stream()
                .filter(one -> one.found() != one.meant() && one.found() != Strength.CAUSES)
                .toList();
    }

    double share(List<Written> some, List<Written> of) {
        return (double) some.size() / of.size();
    }

    String report(String name) {
        return """
                %s: found %d of %d, false alarms %d of %d, another strength %d
                missed:
                %s
                false alarms:
                %s
                another strength:
                %s
                """.formatted(
                        name,
                        causing().size() - missed().size(),
                        causing().size(),
                        falseAlarms().size(),
                        others().size(),
                        otherwise().size(),
                        listed(missed()),
                        listed(falseAlarms()),
                        listed(otherwise()));
    }

    private static String listed(List<Written> some) {
        return String.join("\n", some.stream().map(one -> "  " + one.told()).toList());
    }
}
