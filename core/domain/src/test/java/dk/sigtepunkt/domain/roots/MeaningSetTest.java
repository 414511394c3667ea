package dk.sigtepunkt.domain.roots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences with what each of their numbers is a number of, held against a report in which several things have the same number. */
class MeaningSetTest {
    private static final NumberCheck CHECK = NumberCheck.of(Town.facts());

    private record Written(String meant, String text) {
        /** What is free is told where nothing else is. */
        String due() {
            return Arrays.stream(meant.split(" "))
                    .filter(one -> !one.equals("F") && !one.equals("-"))
                    .map(one -> one.equals("L") ? "L:udvalg" : one)
                    .collect(Collectors.joining(" "));
        }

        String found() {
            return CHECK.read(text.replace("\\n", "\n")).stream()
                    .map(verdict -> verdict.fold(
                            free -> "",
                            linked -> "L:" + topics(linked.facts()),
                            ambiguous -> "A",
                            own -> "O",
                            unlinked -> "U"))
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private static String topics(List<ReportFact> facts) {
            return facts.stream().map(fact -> fact.about().id()).distinct().collect(Collectors.joining("+"));
        }
    }

    private static Stream<Written> set() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(MeaningSetTest.class.getResourceAsStream("/roots/meaning.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Written(parts[0], parts[1]));
        }
    }

    @Test
    void everyNumberIsThatOfTheThingThatTheSentenceSpeaksOf() throws IOException {
        assertThat(set()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(set().filter(one -> !one.found().equals(one.due()))
                        .map(one -> "%s, not %s: %s".formatted(one.found(), one.due(), one.text())))
                .isEmpty();
    }
}
