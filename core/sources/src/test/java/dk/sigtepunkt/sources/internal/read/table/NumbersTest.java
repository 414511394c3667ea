package dk.sigtepunkt.sources.internal.read.table;

import static dk.sigtepunkt.sources.internal.read.table.Table.NumberForm.DANISH;
import static dk.sigtepunkt.sources.internal.read.table.Table.NumberForm.ENGLISH;
import static dk.sigtepunkt.sources.internal.read.table.Table.NumberForm.PLAIN;
import static dk.sigtepunkt.sources.internal.read.table.Table.NumberForm.UNTOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DANISH  | 1.234,5   | 1234.5",
                "DANISH  | 1.234.567 | 1234567",
                "DANISH  | -12       | -12",
                "DANISH  | −12,50    | -12.5",
                "DANISH  | '100,0 %' | 100",
                "DANISH  | '7,3\u00a0%' | 7.3",
                "DANISH  | 1234,5    | 1234.5",
                "DANISH  | '1 234,5' | 1234.5",
                "DANISH  | '1\u202f234,5' | 1234.5",
                "ENGLISH | 1,234.5   | 1234.5",
                "ENGLISH | 0.125     | 0.125",
                "PLAIN   | 1234.5    | 1234.5",
                "PLAIN   | 1.2E3     | 1200",
                "UNTOLD  | 1.234     | 1234",
                "UNTOLD  | -1.234    | -1234",
                "UNTOLD  | '1\u00a0234' | 1234",
                "UNTOLD  | 1.2340    | 1.234",
                "UNTOLD  | 1.2E3     | 1200",
            })
    void aNumberIsReadAsItIsWritten(NumberForm form, String cell, double value) {
        assertThat(Numbers.read(cell, form, 0)).isEqualTo(Figure.observed(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''   | MISSING",
                "..   | MISSING",
                ".    | NOT_APPLICABLE",
                "-    | IMPLIED_ZERO",
                "*    | SUPPRESSED",
                "x    | SUPPRESSED",
                ":c   | SUPPRESSED",
                "12,5*| PROVISIONAL",
            })
    void aMarkIsNotANumber(String cell, ObservationStatus status) {
        assertThat(Numbers.read(cell, DANISH, 0).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DANISH  | 1.23,4",
                "DANISH  | 1.5",
                "DANISH  | 12.34.567",
                "DANISH  | 0.500",
                "DANISH  | 1.234,5,6",
                "ENGLISH | 1,5",
                "ENGLISH | 1.234,5",
                "PLAIN   | '1,234'",
            })
    void aCommaOrPointInTheWrongPlaceIsNotGuessedAt(NumberForm form, String cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.read(cell, form, 0))
                .withMessageStartingWith(
                        "»" + cell + "« har komma eller punktum et forkert sted; tusinder står i grupper");
    }

    @Test
    void whereNothingTellsAUnitWithDecimalsLeavesTwoReadingsAndBothAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.read("-1.234", UNTOLD, 1))
                .withMessage("»-1.234« kan læses på to måder; skriv -1234 eller -1,2340,"
                        + " eller »numbers: danish« eller »numbers: english« ved datakilden");
    }

    @ParameterizedTest
    @CsvSource({"N/A", "n.a.", "NaN", "Infinity", "12 stk", "--5", "1e5"})
    void aWordInANumberColumnIsAFaultThatSaysWhatToWrite(String cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.read(cell, DANISH, 0))
                .withMessage("»%s« er ikke et tal; skriv et tal som 1.234,5, eller .. når tallet mangler", cell);
    }

    @ParameterizedTest
    @CsvSource({"#DIVISION/0!", "#REF!"})
    void aSpreadsheetsErrorIsCalledThat(String cell) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.read(cell, PLAIN, 0))
                .withMessage("»%s« er en fejl i regnearket; ret formlen, eller skriv .. når tallet mangler", cell);
        assertThat(Numbers.read("0", ENGLISH, 0)).isEqualTo(Figure.observed(0));
    }
}
