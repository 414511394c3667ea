package dk.sigtepunkt.rest.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static String text(CsvTable table) {
        table.endLine();
        return new String(table.bytes(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-2", "@SUM(1)", "\t=1"})
    void aTextThatWouldBeAFormulaGetsAnApostrophe(String formula) {
        assertThat(text(CsvTable.forPrograms("a").text(formula))).isEqualTo("a\r\n'" + formula + "\r\n");
    }

    @Test
    void whatHasASignOfTheFormInItIsQuotedAfterItIsGuarded() {
        assertThat(text(CsvTable.forPrograms("a", "b")
                        .text("\r=1")
                        .text("-2;3")
                        .text("a\nb")
                        .text("»\"«")))
                .isEqualTo("a;b\r\n\"'\r=1\";\"'-2;3\";\"a\nb\";\"»\"\"«\"\r\n");
    }

    @Test
    void aNumberIsNeverGuardedAndOneThatIsNotThereIsEmpty() {
        assertThat(text(CsvTable.forExcel("a")
                        .number(new BigDecimal("-2.5"))
                        .number(-3)
                        .number(null)
                        .number(new BigDecimal("-1E+3"))))
                .isEqualTo("\uFEFFa\r\n-2,5;-3;;-1000\r\n");
        assertThat(text(CsvTable.forPrograms("a").number(new BigDecimal("-2.5"))))
                .isEqualTo("a\r\n-2.5\r\n");
    }
}
