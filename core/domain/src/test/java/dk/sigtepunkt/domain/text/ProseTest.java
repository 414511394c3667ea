package dk.sigtepunkt.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Prose.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void anEmptyLineDividesParagraphsAndAHyphenMarksAList() {
        assertThat(Prose.of("Det går godt.\nVi når det.\n\nTilbage er:\n- broen\n-  stien\nOg så er vi færdige.")
                        .blocks())
                .containsExactly(
                        new Block(false, List.of("Det går godt.", "Vi når det.")),
                        new Block(false, List.of("Tilbage er:")),
                        new Block(true, List.of("broen", "stien")),
                        new Block(false, List.of("Og så er vi færdige.")));
    }

    @Test
    void whatLooksLikeAListAndIsNoneStaysAsItWasWritten() {
        assertThat(Prose.of("-5 grader\n<b>3 - 2</b> er 1\n*stjerne*").blocks())
                .containsExactly(new Block(false, List.of("-5 grader", "<b>3 - 2</b> er 1", "*stjerne*")));
        assertThat(Prose.of(" \n\n ").blocks()).isEmpty();
        assertThat(Prose.of("* a\n• b\r\n\r\nSlut").blocks())
                .containsExactly(new Block(true, List.of("a", "b")), new Block(false, List.of("Slut")));
    }
}
