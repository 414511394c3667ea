package dk.sigtepunkt.web.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words' files, the templates and the pages held against each other, as they are written. */
final class KeysTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path WORDS = MAIN.resolve("resources/words");
    private static final Pattern CALL = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]+)\"");
    private static final Pattern MARK = Pattern.compile("\\[[^]]+]\\(|\\*\\*|`");

    private final Map<String, String> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    KeysTest() throws IOException {
        for (Path file : below(WORDS, ".properties")) {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf(" = ");
                if (equals > 0 && !line.startsWith("#")) {
                    lines.add(feature(file) + "/" + line.substring(0, equals));
                    texts.put(line.substring(0, equals), line.substring(equals + 3));
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(400);
    }

    @Test
    void eachKeyStandsOnceInTheFileOfItsFeature() {
        assertThat(lines).doesNotHaveDuplicates().allSatisfy(line -> {
            String feature = line.substring(0, line.indexOf('/'));
            assertThat(line).startsWith(feature + "/" + feature + ".");
        });
    }

    @Test
    void aTemplateSaysOnlyWhatThereIsWithAsManyValuesAsItNeeds() throws IOException {
        for (Path template : below(MAIN.resolve("resources/templates"), ".html")) {
            check(template.toString(), Files.readString(template));
        }
    }

    @Test
    void aPageSaysOnlyWhatThereIsWithAsManyValuesAsItNeeds() throws IOException {
        for (Path file : below(MAIN.resolve("java"), ".java")) {
            String java = Files.readString(file);
            check(file.toString(), java);
            assertThat(keys(java)).as(file.toString()).allMatch(texts::containsKey);
        }
    }

    @Test
    void aPageSaysNothingWithALinkOrEmphasisBecauseThatIsForTemplates() throws IOException {
        Set<String> said = new HashSet<>();
        for (Path file : below(MAIN.resolve("java"), ".java")) {
            said.addAll(keys(Files.readString(file)));
        }
        assertThat(said)
                .noneMatch(key -> MARK.matcher(texts.getOrDefault(key, "")).find());
    }

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        Set<String> said = new HashSet<>();
        for (Path file : below(MAIN.resolve("resources/templates"), ".html")) {
            CALL.matcher(Files.readString(file))
                    .results()
                    .map(call -> call.group(1))
                    .forEach(said::add);
        }
        for (Path file : below(MAIN.resolve("java"), ".java")) {
            said.addAll(keys(Files.readString(file)));
        }
        assertThat(texts.keySet()).isSubsetOf(said);
    }

    private void check(String file, String source) {
        for (MatchResult call : CALL.matcher(source).results().toList()) {
            String key = call.group(1);
            assertThat(texts.containsKey(key)).as("%s: %s", file, key).isTrue();
            assertThat(values(source, call.end()))
                    .as("%s: values of %s", file, key)
                    .isEqualTo(Text.places(texts.getOrDefault(key, "")));
        }
    }

    /** The keys in a file's literals: what looks like one of a feature that has words. */
    private Set<String> keys(String java) {
        Set<String> features =
                lines.stream().map(line -> line.substring(0, line.indexOf('/'))).collect(Collectors.toSet());
        return LITERAL.matcher(java)
                .results()
                .map(literal -> literal.group(1))
                .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
                .collect(Collectors.toSet());
    }

    /** How many values follow a key until its call ends. */
    private static int values(String source, int from) {
        int depth = 0;
        int values = 0;
        boolean quoted = false;
        for (int index = from; index < source.length(); index++) {
            char next = source.charAt(index);
            quoted = quoted != (next == '"');
            if (quoted) {
                continue;
            }
            if (next == ')' && depth == 0) {
                return values;
            }
            depth += "([".indexOf(next) >= 0 ? 1 : ")]".indexOf(next) >= 0 ? -1 : 0;
            values += next == ',' && depth == 0 ? 1 : 0;
        }
        return values;
    }

    private static String feature(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".properties".length());
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
