package dk.sigtepunkt.sources.internal.read.xlsx;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.NumbersTable;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Reads a workbook's cell as the person who made it sees it: dates as dates, shares as per cent. */
final class XlsxCell {
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final XlsxWords WORDS = XlsxWords.in(Danish.LOCALE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private XlsxCell() {}

    /** @throws SourceTrouble when the cell is a formula that was never worked out */
    static NumbersTable.Cell read(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return NumbersTable.Cell.EMPTY;
        }
        Object value = cell.getValue();
        if (value == null && cell.getType() == CellType.FORMULA) {
            throw new SourceTrouble(WORDS.notComputed(cell.getAddress().toString()), false);
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        return NumbersTable.Cell.text(value == null ? String.valueOf(cell.getRawValue()) : value.toString());
    }

    /** What is in the cell, however it is shown. */
    static String raw(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number
                ? NumbersTable.Cell.number(number).text()
                : String.valueOf(cell.getRawValue());
    }

    private static NumbersTable.Cell number(Cell cell, BigDecimal number) {
        String shown = cell.getDataFormatString();
        String format =
                shown == null ? "" : NOT_FORMAT.matcher(shown).replaceAll("").toLowerCase(Locale.ROOT);
        if (format.contains("%")) {
            return NumbersTable.Cell.number(number.multiply(HUNDRED));
        }
        if (format.contains("d") || format.contains("y") || format.contains("mm")) {
            LocalDateTime time = cell.asDate();
            return NumbersTable.Cell.text(
                    time.toLocalTime().equals(LocalTime.MIDNIGHT)
                            ? time.toLocalDate().toString()
                            : time.toString());
        }
        return NumbersTable.Cell.number(number);
    }
}
