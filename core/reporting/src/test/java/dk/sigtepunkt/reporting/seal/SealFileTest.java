package dk.sigtepunkt.reporting.seal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.reporting.seal.json.JsonPointers;
import dk.sigtepunkt.reporting.seal.json.JsonTrouble;
import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A report sealed, read again, and with parts that nobody can read any more. */
class SealFileTest {
    private static SealFile made(long seed) {
        return new MadeSeals(seed).seal(3, 1, MadeSeals.at(3), Optional.empty(), Optional.empty());
    }

    @Test
    void whatIsSealedIsReadAgainToTheByte() throws JsonUnreadable {
        for (int seed = 0; seed < 100; seed++) {
            SealFile file = made(seed);
            SealFile read = SealFile.read(file.bytes());
            assertThat(read.bytes()).isEqualTo(file.bytes());
            assertThat(read.head()).isEqualTo(file.head());
            assertThat(read.parts()).isEqualTo(file.parts());
            assertThat(read.digest()).isEqualTo(file.digest());
            assertThat(read.holds()).isTrue();
        }
    }

    @Test
    void theSameSealedTwiceHasOtherSaltsAndAnotherDigest() {
        MadeSeals made = new MadeSeals(1);
        List<SealPart> parts = made.parts("2025K1");
        SealHead head = made.head("2025K1", 1, MadeSeals.at(1), Optional.empty(), Optional.empty());
        assertThat(SealFile.seal(head, parts, new Random(1)).digest())
                .isNotEqualTo(SealFile.seal(head, parts, new Random(2)).digest());
    }

    @Test
    void withAnySubsetWithheldItHoldsAndKeepsItsDigest() throws JsonUnreadable {
        SealFile file = made(7);
        int all = 1 << file.parts().size();
        for (int subset = 0; subset < all; subset++) {
            int bits = subset;
            Set<Integer> indexes = IntStream.range(0, file.parts().size())
                    .filter(index -> (bits >> index & 1) == 1)
                    .boxed()
                    .collect(Collectors.toSet());
            SealFile withheld = SealFile.read(
                    file.withhold(indexes, Withholding.ERASED, "Persondata").bytes());
            assertThat(withheld.digest()).isEqualTo(file.digest());
            assertThat(withheld.holds()).isTrue();
            assertThat(withheld.open()).hasSize(file.parts().size() - indexes.size());
        }
    }

    @Test
    void noByteOfWhatIsWithheldIsInTheFile() {
        SealFile file = made(11);
        for (int index = 0; index < file.parts().size(); index++) {
            byte[] bytes = file.withhold(Set.of(index), Withholding.CLOSED, "Sagen er lukket")
                    .bytes();
            String text = new String(bytes, UTF_8);
            SealedPart.Open open = file.parts().get(index).fold(one -> one, withheld -> {
                throw new AssertionError();
            });
            assertThat(text)
                    .doesNotContain(open.salt())
                    .doesNotContain(":\"" + open.part().name() + "\"");
            Set<String> others = new HashSet<>();
            file.withhold(Set.of(index), Withholding.CLOSED, "x").open().forEach(part -> others.addAll(texts(part)));
            assertThat(texts(open.part()))
                    .filteredOn(value -> value.length() > 8 && !others.contains(value))
                    .allSatisfy(value -> assertThat(text).doesNotContain(value));
            assertThat(open.checks().values())
                    .allSatisfy(
                            check -> assertThat(new String(bytes, ISO_8859_1)).doesNotContain("\"" + check + "\""));
        }
    }

    private static Set<String> texts(SealPart part) {
        return JsonPointers.leaves(part.tree()).values().stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    @Test
    void aClosedPartIsOpenedByTheOriginalAndByNothingElse() {
        SealFile file = made(5);
        SealFile closed = file.withhold(Set.of(1, 3), Withholding.CLOSED, "Lukket punkt");
        assertThat(closed.reopen(3, file).reopen(1, file).bytes()).isEqualTo(file.bytes());
        assertThatThrownBy(() -> closed.reopen(1, made(6))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> closed.reopen(1, closed)).isInstanceOf(IllegalArgumentException.class);
        SealFile erased = closed.withhold(Set.of(1), Withholding.ERASED, "Persondata");
        assertThatThrownBy(() -> erased.reopen(1, file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(erased.withhold(Set.of(1), Withholding.CLOSED, "Lukket").bytes())
                .isEqualTo(erased.bytes());
    }

    @Test
    void whatCannotBeReadAlikeByAllIsNotSealed() {
        assertThatThrownBy(() -> SealPart.of("a", 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SealPart.of("a", 9_007_199_254_740_992L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SealPart.of("a", "\ud800")).isInstanceOf(IllegalArgumentException.class);
        Object deep = "x";
        for (int level = 0; level < 80; level++) {
            deep = List.of(deep);
        }
        Object deepest = deep;
        assertThatThrownBy(() -> SealPart.of("a", deepest)).isInstanceOf(IllegalArgumentException.class);
        SealHead head = made(1).head();
        assertThatThrownBy(
                        () -> SealFile.seal(head, List.of(SealPart.of("a", "1"), SealPart.of("a", "2")), new Random(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesThatAreNoCanonicalSealAreRefusedWithTheReason() {
        String text = new String(made(1).bytes(), UTF_8);
        refused("", JsonTrouble.EMPTY);
        refused(text.substring(0, text.length() / 2), JsonTrouble.CUT_OFF);
        refused(text + " ", JsonTrouble.NOT_CANONICAL);
        refused(text + "{}", JsonTrouble.MORE_AFTER_END);
        refused("{\"digest\":\"x\"," + text.substring(1), JsonTrouble.FIELD_TWICE);
        refused(text.replace("\"edition\":1,", "\"edition\":1.0,"), JsonTrouble.NUMBER);
        refused(text.replace("\"edition\":1,", "\"edition\":99999999999999999999,"), JsonTrouble.NUMBER);
        refused(text.replace("\"edition\":1,", "\"edition\":null,"), JsonTrouble.NOTHING);
        refused(text.replace("\"edition\":1,", ""), JsonTrouble.FIELD_MISSING);
        refused(text.replace("\"edition\":1,", "\"edition\":1,\"extra\":1,"), JsonTrouble.FIELD_UNKNOWN);
        refused(text.replace("Ærø", "\\u00c6rø"), JsonTrouble.NOT_CANONICAL);
        refused("[".repeat(500) + "]".repeat(500), JsonTrouble.TOO_DEEP);
    }

    private static void refused(String text, JsonTrouble why) {
        assertThatThrownBy(() -> SealFile.read(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        JsonUnreadable.class,
                        trouble -> assertThat(trouble.trouble()).isEqualTo(why));
    }
}
