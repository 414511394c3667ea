package dk.sigtepunkt.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialWordingTest {
    private static final OfficialWording WORDING =
            new OfficialWording("*Arbejdsmiljø* og stolthed – \u201Ci alt\u201D.", "Arbejds miljø og stolthed");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Arbejdsmiljø* og stolthed – \u201Ci alt\u201D.",
                "Arbejdsmiljø og stolthed - \"i alt\"",
                "<i>Arbejdsmiljø</i> og  stolthed\n— »i alt«",
                "Arbejds\u00ADmilj\u00F8 og\u00A0stolthed – »i alt«.",
                "Arbejds miljø og stolthed"
            })
    void whatOnlyLooksOtherwiseSaysTheSame(String text) {
        assertThat(WORDING.isSaidBy(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arbejdsmiljø og stolthed – »i meget«",
                "arbejdsmiljø og stolthed – »i alt«",
                "Arbejdsmiljø, og stolthed – »i alt«",
                "Arbejdsmiljø og stolthed"
            })
    void anotherWordOrCommaIsAnotherWording(String text) {
        assertThat(WORDING.isSaidBy(text)).isFalse();
    }

    @Test
    void withoutTheMarksOfEmphasisItIsPlainText() {
        assertThat(WORDING.plain()).startsWith("Arbejdsmiljø og");
        assertThatThrownBy(() -> OfficialWording.of("* *")).isInstanceOf(IllegalArgumentException.class);
    }
}
