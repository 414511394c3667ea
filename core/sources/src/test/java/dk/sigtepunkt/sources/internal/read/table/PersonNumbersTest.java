package dk.sigtepunkt.sources.internal.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import dk.sigtepunkt.sources.internal.read.table.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNumbersTest {
    private static Optional<String> refusal(String heading, String... cells) {
        List<Row> rows = Arrays.stream(cells)
                .map(cell -> new Row("linje", List.of("2024", cell)))
                .toList();
        return PersonNumbers.refusal(new Table(List.of("Periode", heading), rows, NumberForm.PLAIN, Table.Facts.NONE))
                .map(Quoted::whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190-1234",
                "311299 4321",
                "010190–1234",
                "610190-1234",
                "Sagen om 010190-1234 er lukket",
                "cpr:010190-1234.",
            })
    void oneWithADashIsEnoughAndIsNotRepeated(String cell) {
        assertThat(refusal("Bemærkning", "fint", cell))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith(
                                "Kolonnen »Bemærkning« ligner CPR-numre i 1 række. Filen er afvist, og intet af den er taget ind")
                        .doesNotContain("0101", "1299", "4321", "1234"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "320190-1234",
                "011390-1234",
                "1010190-1234",
                "010190-12345",
                "010190-1234-5",
                "010190,1234",
                "ab010190-1234-4abc-8abc-0123456789ab",
                "00010190-1234-4abc-8abc-0123456789ab",
                "2024-01-01",
                "12 34 56 78",
            })
    void whatOnlyLooksLikeItIsLetThrough(String cell) {
        assertThat(refusal("Bemærkning", cell, cell, cell)).isEmpty();
    }

    @Test
    void threeWithoutADashAreAPatternAndTwoAreNot() {
        assertThat(refusal("Id", "0101901234", "3112994321")).isEmpty();
        assertThat(refusal("Id", "0101901234", "3112994321", "1502851111"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("»Id«", "i 3 rækker"));
        assertThat(refusal("Tekst", "ringede til 0101901234", "om 3112994321 igen", "se 1502851111"))
                .isPresent();
    }

    @Test
    void aLostLeadingZeroIsPutBack() {
        assertThat(refusal("Id", "101901234", "3112994321", "902851111")).isPresent();
        assertThat(refusal("Id", "101901234", "112994321", "902851111")).isPresent();
    }

    @Test
    void tenDigitQuantitiesWithADateByChanceAreLetThrough() {
        assertThat(refusal(
                        "Kroner",
                        "1204567890",
                        "9876543210",
                        "4455667788",
                        "2811223344",
                        "7700000000",
                        "0505123456",
                        "6655443322"))
                .isEmpty();
        assertThat(refusal("Kroner", "101901234", "987654321", "445566778", "112994321", "902851111", "777000000"))
                .isEmpty();
        assertThat(refusal("Kroner", "0101901234,50", "3112994321,25", "1502851111,75"))
                .isEmpty();
        assertThat(refusal("P-nummer", "1001234567", "1002345678", "1003456789"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CPR", "cprnr", "Borgerens personnummer"})
    void aHeadingThatSaysSoMakesOneEnough(String heading) {
        assertThat(refusal(heading, "0101901234")).isPresent();
        assertThat(refusal(heading, "nej")).isEmpty();
    }

    @Test
    void aHeadingThatIsOneIsNamedByItsPosition() {
        assertThat(refusal("010190-1234", "5"))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("Overskriften i kolonne 2 ligner et CPR-nummer")
                        .doesNotContain("0101"));
    }
}
