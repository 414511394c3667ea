package dk.sigtepunkt.domain.written;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.wording.WordingCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the product itself says of actions and figures, in reports, on pages and in faults, claims no more than people may. */
class GeneratedSentencesTest {
    private static final Path MODULES = Path.of("..");
    private static final Pattern SENTENCE = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final WordingCheck CHECK = WordingCheck.plain();

    /** Since when an effect that is expected can show: of a figure that is to come. */
    private static final List<String> TO_COME = List.of("ses i tallene", "ses i tallet");

    @Test
    void noneClaimsThatSomethingCameOfAnAction() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            List<String> sentences = files.filter(GeneratedSentencesTest::words)
                    .flatMap(GeneratedSentencesTest::sentences)
                    .distinct()
                    .toList();

            assertThat(sentences).hasSizeGreaterThan(1000);
            assertThat(sentences.stream()
                            .filter(one -> TO_COME.stream().noneMatch(one::contains))
                            .filter(one -> !CHECK.overclaims(one).isEmpty()))
                    .isEmpty();
        }
    }

    /** The check's own words are what it looks for. */
    private static boolean words(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/")
                && !path.contains("/domain/wording/")
                && file.getFileName().toString().matches("Danish.*\\.java");
    }

    private static Stream<String> sentences(Path file) {
        try {
            return SENTENCE.matcher(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""))
                    .results()
                    .map((MatchResult found) ->
                            found.group(1).replace("%s", "X").replace("%d", "3"))
                    .filter(one -> one.indexOf(' ') > 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
