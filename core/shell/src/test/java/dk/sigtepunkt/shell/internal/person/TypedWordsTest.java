package dk.sigtepunkt.shell.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWordsTest {
    private static final String SIGNS = "ab æ\t'\"\\$|;<>&(){}[]*?~`!#%=:-\uD83D\uDE00";

    @Test
    void blanksPartWords() {
        assertThat(TypedWords.of("  deploy\t-  --dry-run ")).containsExactly("deploy", "-", "--dry-run");
        assertThat(TypedWords.of(" ")).isEmpty();
    }

    @Test
    void marksKeepAWordTogetherAndMayBeEmpty() {
        assertThat(TypedWords.of("a 'b  c' \"d 'e' \\\"f\\\"\" '' x'y z'w"))
                .containsExactly("a", "b  c", "d 'e' \"f\"", "", "xy zw");
    }

    @Test
    void aBackslashTakesTheNextSignAsItIsButNotBetweenSingleMarks() {
        assertThat(TypedWords.of("a\\ b 'c\\d' \\\\ \\'")).containsExactly("a b", "c\\d", "\\", "'");
    }

    @Test
    void nothingIsExpanded() {
        assertThat(TypedWords.of("$HOME ${x} $(y) `z` ~ *.yaml a;b | c > d & #e !f"))
                .containsExactly(
                        "$HOME", "${x}", "$(y)", "`z`", "~", "*.yaml", "a;b", "|", "c", ">", "d", "&", "#e", "!f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a", "a \"b", "a\\", "\"a\\", "\"a\\\""})
    void whatIsNotClosedIsRefused(String line) {
        assertThatThrownBy(() -> TypedWords.of(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Linjen slutter midt i noget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[2J", "a\u0007", "a\u0085b"})
    void whatNobodyTypesIsRefused(String line) {
        assertThatThrownBy(() -> TypedWords.of(line)).hasMessageStartingWith("Linjen indeholder tegn");
    }

    /** Whatever words there are, quoted they come out as they went in. */
    @Test
    void quotedWordsComeBackAsTheyWere() {
        Random random = new Random(17);
        for (int time = 0; time < 5000; time++) {
            List<String> words = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (int count = random.nextInt(5); count > 0; count--) {
                String word = text(random, 12);
                words.add(word);
                line.append(random.nextBoolean() ? single(word) : doubled(word))
                        .append(" ".repeat(1 + random.nextInt(3)));
            }
            assertThat(TypedWords.of(line.toString())).isEqualTo(words);
        }
    }

    /** Any line is either words or refused with a sentence, and no sign comes out that did not go in. */
    @Test
    void anyLineIsReadOrRefused() {
        Random random = new Random(18);
        for (int time = 0; time < 5000; time++) {
            String line = text(random, 40);
            try {
                String all = String.join("", TypedWords.of(line));
                assertThat(line.chars().boxed().toList())
                        .containsAll(all.chars().boxed().toList());
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).endsWith(".");
            }
        }
    }

    private static String text(Random random, int most) {
        int[] signs = random.ints(random.nextInt(most), 0, SIGNS.codePointCount(0, SIGNS.length()))
                .map(at -> SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, at)))
                .toArray();
        return new String(signs, 0, signs.length);
    }

    private static String single(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private static String doubled(String word) {
        return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
