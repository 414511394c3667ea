package dk.sigtepunkt.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever any module notes has a Danish word, and every word is for something that is noted: read from the source of all
 * modules, because a code without a word would be found only by who reads the trail.
 */
class AuditWordsSweepTest {
    private static final Path CORE = Path.of("..");
    private static final String CODE = "\"([a-z]+(?:-[a-z]+)*)\"";
    private static final Pattern KIND = Pattern.compile(
            "\\b(?:About\\.of|new About)\\(\\s*" + CODE + "|\\bAbout\\.in\\([^\"(]*(?:\\([^()]*\\)[^\"(]*)*" + CODE);
    /** What makes a note, up to what it is about. */
    private static final Pattern NOTE = Pattern.compile(
            "\\b(?:AuditNote\\.(?:done|of)|door\\.noted?|new What)\\(([^;]*?)(?:About|about\\(|about,|\\);)",
            Pattern.DOTALL);

    /** The classes' own ways to make one, which take the act as a text. */
    private static final Pattern HELPED = Pattern.compile(
            "\\b(?:note|own|write|deed|new Deed|new Act|written|kept)\\([^;\"{]*?\"([a-z]+(?:-[a-z]+)+)\"");

    private static final Pattern LITERAL = Pattern.compile(CODE);
    private static final Pattern CONSTANT = Pattern.compile("static final String ([A-Z_]+) = " + CODE + ";");

    private static final Pattern WRITTEN = Pattern.compile("\"([a-z]+(?:-[a-z]+)*-?)\"");
    private static final List<String> SOURCES = read();

    private final AuditWords words = AuditWords.in(Danish.LOCALE);

    private static Stream<String> sources() {
        return SOURCES.stream();
    }

    private static List<String> read() {
        try (Stream<Path> files = Files.walk(CORE)) {
            return files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("DanishAuditWords.java"))
                    .map(AuditWordsSweepTest::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        sources()
                .filter(source -> source.contains("About"))
                .forEach(source -> KIND.matcher(source)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(kinds::add));
        return kinds;
    }

    /** Literals, and constants of the same file, that stand where a note's act stands. */
    private static Set<String> acts() {
        Set<String> acts = new TreeSet<>();
        sources().filter(AuditWordsSweepTest::notes).forEach(source -> {
            HELPED.matcher(source).results().map(one -> one.group(1)).forEach(acts::add);
            NOTE.matcher(source).results().map(found -> found.group(1)).forEach(arguments -> {
                LITERAL.matcher(arguments).results().map(one -> one.group(1)).forEach(acts::add);
                CONSTANT.matcher(source)
                        .results()
                        .filter(constant -> named(arguments, constant))
                        .map(constant -> constant.group(2))
                        .forEach(acts::add);
            });
        });
        return acts;
    }

    private static boolean notes(String source) {
        return Stream.of("domain.audit.", "package dk.sigtepunkt.domain.accounts;", "FrontDoor door")
                .anyMatch(source::contains);
    }

    private static boolean named(String arguments, MatchResult constant) {
        return Pattern.compile("\\b" + constant.group(1) + "\\b")
                .matcher(arguments)
                .find();
    }

    @Test
    void everyKindThatIsNotedHasAWordAndEveryWordIsForOne() {
        assertThat(words.kinds()).containsExactlyInAnyOrderElementsOf(kinds());
    }

    @Test
    void everyActThatIsNotedHasAWord() {
        Set<String> acts = acts();
        assertThat(acts).hasSizeGreaterThan(30);
        assertThat(words.acts()).containsAll(acts);
    }

    /** Some are put together of a beginning and a code; see {@link AuditWordsTest}. */
    @Test
    void everyWordIsForAnActThatIsNoted() {
        Set<String> written = new TreeSet<>();
        sources()
                .forEach(source -> WRITTEN.matcher(source)
                        .results()
                        .map(one -> one.group(1))
                        .forEach(written::add));
        assertThat(words.acts())
                .allSatisfy(act -> assertThat(written)
                        .as(act)
                        .anyMatch(word -> word.equals(act)
                                || (word.endsWith("-") && act.startsWith(word))
                                || act.endsWith("-link-made")));
    }
}
