package dk.sigtepunkt.web.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people's words are numbered by is read as it is typed: without a point between the thousands. */
class NumbersTest {
    private static final Pattern NUMBERED = Pattern.compile(
            "(forslag|spørgsmål|drøftelse|iagttagelse) \\{(\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private final Words words = Words.danish(NumbersTest.class.getClassLoader());

    private static Map<String, String> texts() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/words"))) {
            for (Path file : files.toList()) {
                Properties one = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    one.load(reader);
                }
                one.stringPropertyNames().forEach(key -> all.put(key, one.getProperty(key)));
            }
        }
        return all;
    }

    private String said(String key, String text, int numbered) {
        Object[] values = new Object
                [PLACE.matcher(text)
                                .results()
                                .mapToInt(place -> Integer.parseInt(place.group(1)))
                                .max()
                                .orElse(0)
                        + 1];
        Arrays.fill(values, "x");
        values[numbered] = 1234;
        return words.say(key, values);
    }

    @Test
    void aNumberThatSomethingIsCalledByHasNoPoint() throws IOException {
        Map<String, String> found = new TreeMap<>();
        texts().forEach((key, text) -> {
            Matcher place = NUMBERED.matcher(text);
            if (place.find()) {
                found.put(key, said(key, text, Integer.parseInt(place.group(2))));
            }
        });
        assertThat(found)
                .containsKeys("proposals.head", "questions.number", "dialogue.number", "evidence.number")
                .hasSizeGreaterThan(12)
                .allSatisfy((key, said) -> assertThat(said).as(key).contains(" 1234"));
    }
}
