package dk.sigtepunkt.domain.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, for units that show 0, 1 and 3 decimals; a question is {@code whole|decimal}. */
class NumberTextTest {
    private static String read(String text, int decimals) {
        return NumberText.read(text, decimals)
                .fold(
                        Double::toString,
                        two -> two.whole() + "|" + two.decimal(),
                        none -> new DanishRecordingWords().noNumber(none));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234     ; 1234.0   ; 1234.0|1.234 ; 1234.0|1.234",
                "1,234     ; 1234.0   ; 1234.0|1.234 ; 1234.0|1.234",
                "1.234,5   ; 1234.5   ; 1234.5       ; 1234.5",
                "1,234.5   ; 1234.5   ; 1234.5       ; 1234.5",
                "1234.5    ; 1234.5   ; 1234.5       ; 1234.5",
                "1234,5    ; 1234.5   ; 1234.5       ; 1234.5",
                "0.500     ; 0.5      ; 0.5          ; 0.5",
                "0,500     ; 0.5      ; 0.5          ; 0.5",
                "1 234,50  ; 1234.5   ; 1234.5       ; 1234.5",
                "1 234     ; 1234.0   ; 1234.0       ; 1234.0",
                "1'234.50  ; 1234.5   ; 1234.5       ; 1234.5",
                "48.318    ; 48318.0  ; 48318.0|48.318 ; 48318.0|48.318",
                "1.234.567 ; 1234567.0; 1234567.0    ; 1234567.0",
                "-1.234    ; -1234.0  ; -1234.0|-1.234 ; -1234.0|-1.234",
                "\u22127,3 ; -7.3     ; -7.3         ; -7.3",
                "1,2340    ; 1.234    ; 1.234        ; 1.234",
                "46890     ; 46890.0  ; 46890.0      ; 46890.0"
            })
    void hasOneReadingOrOneQuestion(String text, String none, String one, String three) {
        assertThat(read(text, 0)).as("no decimals").isEqualTo(none);
        assertThat(read(text, 1)).as("one decimal").isEqualTo(one);
        assertThat(read(text, 3)).as("three decimals").isEqualTo(three);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23.456", "12 34", "1.234.5", "1,2,3", "00.250,5", "1.234,567.8"})
    void aSignInAWrongPlaceIsNamed(String text) {
        assertThat(read(text, 1)).contains(text).contains("grupper på tre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12d", "0x1p3", "NaN", "mange", "1e5", "7,3 %", ",5", "5,", ""})
    void whatIsNoNumberIsNamed(String text) {
        assertThat(read(text, 1)).isEqualTo("»%s« er ikke et tal; skriv fx 7,3 eller 46890".formatted(text));
    }

    @Test
    void aNumberThatIsTooLongIsNamed() {
        assertThat(read("1234567890123456", 0)).contains("flere cifre");
    }

    /** Fixed seed: what is written as the pages and as programs write it has its own reading, or says both. */
    @Test
    void whatIsWrittenInDanishAndInPlainFormIsReadBack() {
        Random random = new Random(20260501);
        for (int round = 0; round < 20_000; round++) {
            int decimals = random.nextInt(4);
            double value = BigDecimal.valueOf(random.nextLong(2_000_000_000L) - 1_000_000_000L)
                    .movePointLeft(decimals)
                    .doubleValue();
            String danish = Danish.number(value, decimals);
            String plain = String.format(Locale.ROOT, "%." + decimals + "f", value);
            assertThat(NumberText.read(danish, NumberText.Convention.DANISH))
                    .as(danish)
                    .hasValue(value);
            assertThat(NumberText.read(plain, NumberText.Convention.ENGLISH))
                    .as(plain)
                    .hasValue(value);
            assertReadBack(danish, decimals, value);
            assertReadBack(plain, decimals, value);
        }
    }

    private static void assertReadBack(String text, int decimals, double value) {
        boolean same = NumberText.read(text, decimals)
                .fold(
                        one -> one == value,
                        two -> decimals > 0 && (two.whole() == value || two.decimal() == value),
                        none -> false);
        assertThat(same).as("%s with %d decimals", text, decimals).isTrue();
    }

    @Test
    void bothWaysOfWritingAReadingHaveThatReadingAlone() {
        NumberText.Two two = (NumberText.Two) NumberText.read("1.234", 3);
        assertThat(new DanishRecordingWords().twoReadings(two))
                .isEqualTo("»1.234« kan læses på to måder; skriv 1234 eller 1,2340");
        assertThat(read(two.wholeText(), 3)).isEqualTo("1234.0");
        assertThat(read(two.decimalText(), 3)).isEqualTo("1.234");
    }
}
