package dk.sigtepunkt.sources.internal.read.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.read.GivenSource;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import dk.sigtepunkt.sources.internal.read.table.Table.Row;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {
    private static Table read(byte[] content, Map<String, String> settings) {
        return XlsxReader.read(GivenSource.with(settings), content);
    }

    private static void refused(String sentence, byte[] content) {
        assertThatExceptionOfType(SourceTrouble.class)
                .isThrownBy(() -> read(content, Map.of()))
                .withMessageContaining(sentence);
    }

    private static void twoRows(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet("Tal");
        sheet.value(0, 0, "Periode");
        sheet.value(0, 1, "Tal");
        sheet.value(1, 0, LocalDate.of(2025, 9, 30));
        sheet.style(1, 0).format("dd-mm-yyyy").set();
        sheet.value(1, 1, 1234.5);
        sheet.value(2, 0, 2025);
        sheet.value(2, 1, 0.125);
        sheet.style(2, 1).format("0.0%").set();
        sheet.hideRow(2);
    }

    @Nested
    class Reading {
        @Test
        void datesSharesAndHiddenRowsAreReadAsTheyAreShown() {
            Table table = read(Workbooks.with(XlsxReaderTest::twoRows), Map.of());
            assertThat(table.columns()).containsExactly("Periode", "Tal");
            assertThat(table.rows())
                    .containsExactly(
                            new Row("række 2", List.of("2025-09-30", "1234.5")),
                            new Row("række 3", List.of("2025", "12.5")));
            assertThat(table.facts().warnings()).containsExactly("1 række i arket er skjult og er læst med.");
        }

        @Test
        void numbersByTypeAndNumbersTypedAsTextBecomeOneForm() {
            Table table = read(
                    Workbooks.with(workbook -> {
                        twoRows(workbook);
                        workbook.newWorksheet("Andet");
                    }),
                    Map.of());
            assertThat(Quoted.whole(table.facts().warnings().get(0))).contains("arket »Tal« er læst");
            Table danish = read(
                    Workbooks.withRows(
                            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Periode</v></c><c r=\"B1\" t=\"str\"><v>Tal</v></c></row>"
                                    + "<row r=\"2\"><c r=\"A2\"><v>2024</v></c><c r=\"B2\" t=\"str\"><v>1.234,5</v></c></row>"
                                    + "<row r=\"3\"><c r=\"A3\"><v>2025</v></c><c r=\"B3\"><v>7.25</v></c></row>"),
                    Map.of());
            assertThat(danish.numbers()).isEqualTo(NumberForm.DANISH);
            assertThat(danish.rows()).extracting(row -> row.cells().get(1)).containsExactly("1.234,5", "7,25");
        }

        @Test
        void aNumberByTypeKeepsItsOneReadingBesideATextThatMayHaveTwo() {
            Table table = read(
                    Workbooks.withRows(
                            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Periode</v></c><c r=\"B1\" t=\"str\"><v>Tal</v></c></row>"
                                    + "<row r=\"2\"><c r=\"A2\"><v>2024</v></c><c r=\"B2\" t=\"str\"><v>1.234</v></c></row>"
                                    + "<row r=\"3\"><c r=\"A3\"><v>2025</v></c><c r=\"B3\"><v>7.251</v></c></row>"),
                    Map.of());
            assertThat(table.numbers()).isEqualTo(NumberForm.UNTOLD);
            assertThat(table.rows()).extracting(row -> row.cells().get(1)).containsExactly("1.234", "7.2510");
        }

        @Test
        void aFormulaIsItsLastValueAndAnErrorStaysOne() {
            Table table = read(
                    Workbooks.withRows(
                            "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Periode</v></c><c r=\"B2\" t=\"str\"><v>Tal</v></c></row>"
                                    + "<row r=\"3\"><c r=\"A3\"><f>2000+24</f><v>2024</v></c><c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"),
                    Map.of("sheet", "1", "headerRow", "2"));
            assertThat(table.rows()).containsExactly(new Row("række 3", List.of("2024", "#DIV/0!")));
        }

        @Test
        void aMergedHeadingLeavesColumnsWithoutANameOfTheirOwn() {
            Table table = read(
                    Workbooks.with(workbook -> {
                        Worksheet sheet = workbook.newWorksheet("Tal");
                        sheet.value(0, 0, "Periode");
                        sheet.range(0, 0, 0, 1).merge();
                        sheet.value(0, 2, "Tal");
                        sheet.value(1, 0, "2024");
                        sheet.value(1, 1, "K1");
                        sheet.value(1, 2, 5);
                    }),
                    Map.of());
            assertThat(table.columns()).containsExactly("Periode", "kolonne 2", "Tal");
        }
    }

    @Nested
    class Refusing {
        @Test
        void aZipBombIsNotOpened() {
            byte[] zeros = new byte[60 << 20];
            Arrays.fill(zeros, (byte) ' ');
            refused(
                    "Regnearket åbnes ikke, for det bliver over 200 gange større, når det pakkes ud",
                    Workbooks.replaced(Workbooks.with(XlsxReaderTest::twoRows), "xl/fyld.xml", zeros));
        }

        @Test
        void xmlThatReachesOutsideItselfIsNotOpened() {
            byte[] outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sst>&e;</sst>".getBytes(UTF_8);
            refused(
                    "delen »xl/sharedstrings.xml« har en DOCTYPE",
                    Workbooks.replaced(Workbooks.with(XlsxReaderTest::twoRows), "xl/sharedStrings.xml", outside));
        }

        @Test
        void anOlderWorkbookIsToBeSavedAnew() {
            refused(
                    "Gem den som »Excel-projektmappe (.xlsx)« uden adgangskode",
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
            refused("Filen er ikke et regneark (.xlsx)", "Periode;Tal\n".getBytes(UTF_8));
        }

        @Test
        void aWorkbookCutShortIsSaidToBe() {
            byte[] whole = Workbooks.with(XlsxReaderTest::twoRows);
            refused("Regnearket kan ikke pakkes ud: filen er ufuldstændig", Arrays.copyOf(whole, whole.length / 2));
            refused(
                    "Regnearket kan ikke læses",
                    Workbooks.replaced(whole, "xl/worksheets/sheet1.xml", "<worksheet><sheetDa".getBytes(UTF_8)));
        }

        @Test
        void aFormulaThatWasNeverWorkedOutIsNamed() {
            refused("Celle B2 har en formel, der ikke er regnet ud", Workbooks.with(workbook -> {
                Worksheet sheet = workbook.newWorksheet("Tal");
                sheet.value(0, 0, "Periode");
                sheet.value(0, 1, "Tal");
                sheet.value(1, 0, 2024);
                sheet.formula(1, 1, "1+1");
            }));
        }

        @Test
        void personsOnAnotherSheetOrInACommentAreFound() {
            refused("Kolonnen »1 på arket Bilag« ligner CPR-numre i 3 rækker", Workbooks.with(workbook -> {
                twoRows(workbook);
                Worksheet other = workbook.newWorksheet("Bilag");
                other.value(0, 0, 101901234);
                other.value(1, 0, 3112994321L);
                other.value(2, 0, 902851111);
            }));
            refused(
                    "En kommentar i regnearket ligner et CPR-nummer",
                    Workbooks.replaced(
                            Workbooks.with(XlsxReaderTest::twoRows),
                            "xl/comments1.xml",
                            "<comments><t>010190-1234</t></comments>".getBytes(UTF_8)));
        }

        @Test
        void aSheetThatIsNotThereIsNamedBesideThoseThatAre() {
            byte[] workbook = Workbooks.with(XlsxReaderTest::twoRows);
            assertThatExceptionOfType(SourceTrouble.class)
                    .isThrownBy(() -> read(workbook, Map.of("sheet", "Ark9")))
                    .withMessage("Regnearket har ikke arket »Ark9«; det har »Tal«.");
        }
    }
}
