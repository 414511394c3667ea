package dk.sigtepunkt.domain.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that people write is either checked for what it claims, or stands here with the reason why it is not. */
class SaidFieldsSweepTest {
    private static final Path SOURCES = Path.of("src/main/java/dk/sigtepunkt/domain");
    private static final Pattern READ = Pattern.compile("\\.(text|optional)\\(\\s*(\"[\\w.]+\"|[A-Z]{2,})");
    private static final Pattern SAID =
            Pattern.compile("\\.(said|optionalSaid|saidLine|optionalSaidLine)\\(\\s*(\"[\\w.]+\"|[A-Z]{2,})");

    /** Names and numbers are lines or choices; these are texts. */
    private static final Set<String> NOT_CHECKED = Set.of(
            // What others asked or proposed is theirs.
            "questions \"text\"",
            "proposals \"text\"",
            // The cause beside a source that is named is the source's.
            "judgement \"cause\"",
            // What a file shows is described as it is.
            "evidence \"text\"",
            "evidence \"alt\"",
            // A claim's own words are held against its grade, and no reason lets them say more; what has to hold is a
            // condition.
            "claims \"text\"",
            "claims \"rivalsSought\"",
            "claims \"assumption\"",
            "claims \"figureAssumption\"",
            "claims \"reason\"",
            // How one area works on another is no action's effect on a figure.
            "influence \"reason\"",
            // Why a number is written otherwise: its own committee alone reads it.
            "breadth \"reason\"",
            // Why a meeting is moved says nothing of an effect.
            "wheel \"reason\"",
            // What somebody says of a draft stays with those who read it.
            "reports \"comment\"",
            // What writers are told to write is nobody's word of how it goes.
            "templates \"guide\"",
            // Chosen among what there is.
            "breadth \"area\"",
            "steps \"account\"",
            "proposals \"committee\"",
            "proposals \"action\"");

    @Test
    void whatIsNotCheckedHasItsReasonHere() {
        assertThat(found(READ)).isEqualTo(new TreeSet<>(NOT_CHECKED));
    }

    @Test
    void whatPeopleSayOfHowItGoesIsChecked() {
        assertThat(found(SAID))
                .contains(
                        "dialogue \"text\"",
                        "dialogue \"outcome\"",
                        "dialogue \"reason\"",
                        "judgement \"reason\"",
                        "judgement \"fact\"",
                        "judgement \"cause\"",
                        "judgement \"action\"",
                        "sections TEXT",
                        "sections REASON",
                        "reports \"decided\"",
                        "reports \"reason\"",
                        "reports \"text\"",
                        "steps \"description\"",
                        "steps \"reason\"",
                        "steps \"sentence\"",
                        "steps \"title\"",
                        "steps \"next\"",
                        "steps \"why\"",
                        "questions \"answer\"",
                        "questions \"reason\"",
                        "influence TEXT",
                        "evidence \"text\"",
                        "evidence \"title\"",
                        "evidence \"reason\"",
                        "proposals \"answer\"",
                        "proposals \"reason\"");
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("written"))
                    .flatMap(file -> pattern.matcher(content(file))
                            .results()
                            .map(read -> SOURCES.relativize(file).getName(0) + " " + read.group(2)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
