package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every module's files of words held against its code and its templates, as they are written. */
final class KeysTest {
    private static final Path ROOT =
            Path.of(System.getProperty("sigtepunkt.root")).toAbsolutePath().normalize();
    private static final Pattern MARK = Pattern.compile("\\[[^]]+]\\(|\\*\\*|`");

    static List<Keys> modules() throws IOException {
        List<Keys> modules = new ArrayList<>();
        for (Module module : Sources.below(ROOT)) {
            if (Files.isDirectory(ROOT.resolve(module.folder()).resolve(Keys.WORDS))) {
                modules.add(Keys.of(ROOT.resolve(module.folder())));
            }
        }
        return modules;
    }

    @Test
    void modulesWithWordsFindThemselves() throws IOException {
        assertThat(modules()).extracting(Keys::toString).contains("rest", "shell", "web");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void eachKeyStandsOnceInTheFileOfItsFeature(Keys keys) {
        assertThat(keys.lines()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(line -> {
            String feature = line.substring(0, line.indexOf('/'));
            assertThat(line).startsWith(feature + "/" + feature + ".");
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void onlyWhatThereIsIsSaidWithAsManyValuesAsItNeeds(Keys keys) throws IOException {
        assertThat(keys.faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void codeSaysNothingWithALinkOrEmphasisBecauseThatIsForTemplates(Keys keys) throws IOException {
        assertThat(keys.inCode())
                .noneMatch(
                        key -> MARK.matcher(keys.texts().getOrDefault(key, "")).find());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyTextIsSaidSomewhere(Keys keys) throws IOException {
        Set<String> said = new HashSet<>(keys.inCode());
        said.addAll(keys.inTemplates());
        assertThat(keys.texts().keySet())
                .allMatch(key -> said.contains(key) || said.contains(key.substring(0, key.lastIndexOf('.') + 1)));
    }
}
