package dk.sigtepunkt.domain.roots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text without what it says of its numbers in brackets. */
final class SpokenPlainTest {
    private static final String STORED = "Ledigheden er [Rapportens tal: 3,4 %; det er: Ledighed, 3. kvartal 2025], og"
            + " [Eget tal: 45 borgere; kilde: Borgermøde 3. maj] kom [som ventet].";

    @Test
    void isSpokenWithoutThem() {
        assertThat(SpokenRun.plain(STORED)).isEqualTo("Ledigheden er 3,4 %, og 45 borgere kom [som ventet].");
    }

    @Test
    void bracketsThatSayNothingStay() {
        String text = "Der kom [Eget tal: 45] og [Rapportens tal: 3";

        assertThat(SpokenRun.plain(text)).isEqualTo(text);
    }
}
