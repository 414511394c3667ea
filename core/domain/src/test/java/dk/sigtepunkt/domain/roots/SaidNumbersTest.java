package dk.sigtepunkt.domain.roots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text without what it says of its numbers in brackets. */
final class SaidNumbersTest {
    private static final String STORED = "Ledigheden er [Rapportens tal: 3,4 %; det er: Ledighed, 3. kvartal 2025], og"
            + " [Eget tal: 45 borgere; kilde: Borgermøde 3. maj] kom [som ventet].";

    @Test
    void isSpokenWithoutThemAndTellsThemBeside() {
        SaidNumbers said = SaidNumbers.of(STORED);

        assertThat(said.text()).isEqualTo("Ledigheden er 3,4 %, og 45 borgere kom [som ventet].");
        assertThat(said.numbers())
                .containsExactly(
                        new SaidNumbers.Said(14, "3,4 %", false, "Ledighed, 3. kvartal 2025"),
                        new SaidNumbers.Said(24, "45 borgere", true, "Borgermøde 3. maj"));
        assertThat(said.numbers())
                .allSatisfy(one -> assertThat(said.text().substring(one.from())).startsWith(one.number()));
    }

    @Test
    void bracketsThatSayNothingStay() {
        String text = "Der kom [Eget tal: 45] og [Rapportens tal: 3";

        assertThat(SaidNumbers.spoken(text)).isEqualTo(text);
    }
}
