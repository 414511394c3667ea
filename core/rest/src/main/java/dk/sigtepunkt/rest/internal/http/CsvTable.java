package dk.sigtepunkt.rest.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV as it leaves: semicolons, lines ended by CR LF, quotes as in RFC 4180, UTF-8. A text that a spreadsheet would take
 * for a formula gets an apostrophe in front; a number never does.
 */
public final class CsvTable {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringWriter text = new StringWriter();
    private final char decimalPoint;
    private final CsvWriter writer;
    private final List<String> line = new ArrayList<>();

    private CsvTable(String start, char decimalPoint, String... header) {
        this.decimalPoint = decimalPoint;
        text.append(start);
        // Unbuffered: what is written to lies in memory anyhow.
        this.writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(text);
        writer.writeRecord(header);
    }

    /** With a byte order mark and decimal commas, as Danish Excel reads it. */
    public static CsvTable forExcel(String... header) {
        return new CsvTable("\uFEFF", ',', header);
    }

    /** Without a byte order mark and with decimal points. */
    public static CsvTable forPrograms(String... header) {
        return new CsvTable("", '.', header);
    }

    public CsvTable text(String field) {
        return field(!field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0 ? "'" + field : field);
    }

    /** A number without an exponent; nothing where there is none. */
    public CsvTable number(@Nullable BigDecimal number) {
        return field(number == null ? "" : number.toPlainString().replace('.', decimalPoint));
    }

    public CsvTable number(long number) {
        return field(Long.toString(number));
    }

    public void endLine() {
        writer.writeRecord(line);
        line.clear();
    }

    public byte[] bytes() {
        return text.toString().getBytes(UTF_8);
    }

    private CsvTable field(String field) {
        line.add(field);
        return this;
    }
}
