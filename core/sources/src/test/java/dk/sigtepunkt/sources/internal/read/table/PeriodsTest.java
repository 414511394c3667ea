package dk.sigtepunkt.sources.internal.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "2025, YEAR, 2025",
        "2025K3, QUARTER, 2025K3",
        "2025Q3, QUARTER, 2025K3",
        "2025M07, MONTH, 2025M07",
        "2025-07, MONTH, 2025M07",
        "2025U35, WEEK, 2025U35",
        "2025H1, HALF_YEAR, 2025H1",
        "2025-09-30, QUARTER, 2025K3",
        "30-09-2025, MONTH, 2025M09",
        "30.9.2025, YEAR, 2025",
        "2025-09-30T00:00, MONTH, 2025M09",
        "2025-09-30T22:30:00Z, MONTH, 2025M10",
        "2024-12-30, WEEK, 2025U01",
        "2023:2024, YEAR, 2024",
        "2023/2024, YEAR, 2024",
        "2020:2024, YEAR, 2024",
    })
    void theWaysOfWritingAPeriodAreKnown(String text, Frequency frequency, String period) {
        assertThat(Periods.read(text, frequency)).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025K5     | perioden »2025K5« findes ikke: der er kun 4 kvartaler i et år; skriv fx 2025K3",
                "2025U53    | perioden »2025U53« findes ikke: der er kun 52 uger i 2025; skriv fx 2025U35",
                "2025M13    | perioden »2025M13« findes ikke: der er kun 12 måneder i et år; skriv fx 2025M01",
                "30-02-2025 | datoen »30-02-2025« findes ikke",
                "2024:2020  | perioden »2024:2020« findes ikke: den slutter, før den begynder",
                "1825K1     | »1825K1« ligger i et andet århundrede; årstal skal være 1990-2060",
                "2125-01-01 | »2125-01-01« ligger i et andet århundrede; årstal skal være 1990-2060",
                "31-12-25   | datoen »31-12-25« har et årstal på to cifre; skriv det med fire",
                "i fjor     | »i fjor« er ikke en periode; skriv fx 2025, 2025K3, 2025M07, 2025U35 eller 30-09-2025",
            })
    void whatIsNoPeriodIsSaidSo(String text, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.read(text, Frequency.QUARTER))
                .withMessage(sentence);
    }

    @Test
    void anotherFrequencyThanTheIndicatorsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Periods.read("2025K3", Frequency.YEAR))
                .withMessage("»2025K3« er et kvartal, men tallene opgøres pr. år");
    }
}
