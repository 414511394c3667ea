package dk.sigtepunkt.domain.roots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sentences as committees write them, each with what its numbers are. */
class NumberSetTest {
    private record Written(String meant, String text) {
        String found() {
            String found = NumberCheck.of(Facts.ofTheSet()).read(text).stream()
                    .map(verdict ->
                            verdict.fold(free -> "F", linked -> "L", ambiguous -> "A", own -> "O", unlinked -> "U"))
                    .collect(Collectors.joining());
            return found.isEmpty() ? "-" : found;
        }

        boolean right() {
            return meant.equals(found());
        }
    }

    private static List<Written> of(String name) {
        try (InputStream file =
                Objects.requireNonNull(NumberSetTest.class.getResourceAsStream("/roots/" + name + ".txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Written(parts[0], parts[1]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everySentenceThatTheReaderWasMadeWithIsReadAsMeant() {
        List<Written> all = of("sentences");
        assertThat(all).hasSizeGreaterThanOrEqualTo(150);
        assertThat(all.stream().filter(one -> one.meant().contains("U"))).hasSizeGreaterThanOrEqualTo(75);
        assertThat(all.stream()
                        .filter(one -> !one.right())
                        .map(one -> "%s, not %s: %s".formatted(one.found(), one.meant(), one.text())))
                .isEmpty();
    }

    @Test
    void everySentenceThatItWasTriedOnAfterwardsIsReadAsMeant() {
        assertThat(of("held-out").stream()
                        .filter(one -> !one.right())
                        .map(one -> "%s, not %s: %s".formatted(one.found(), one.meant(), one.text())))
                .isEmpty();
    }
}
