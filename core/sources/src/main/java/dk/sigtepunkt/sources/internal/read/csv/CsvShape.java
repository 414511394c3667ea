package dk.sigtepunkt.sources.internal.read.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.Locale;

/** What must be known of a file before its lines can be read: that it is one, and what stands between its fields. */
final class CsvShape {
    private static final CsvWords WORDS = CsvWords.in(Danish.LOCALE);
    private static final String AUTOMATIC = ";\t,";
    private static final int LOOKED_AT = 200;

    private CsvShape() {}

    /** @throws SourceTrouble when the content is a workbook, an archive or a web page, or is empty */
    static void refuseOtherFormats(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw new SourceTrouble(WORDS.empty(), false);
        }
        // ZIP and, in lower case, the mark of older Office files.
        if (start.startsWith("pk\u0003\u0004") || start.startsWith("ðï\u0011à")) {
            throw new SourceTrouble(WORDS.notCsv(), false);
        }
        if (start.contains("<!doctype html") || start.contains("<html")) {
            throw new SourceTrouble(WORDS.webPage(), false);
        }
    }

    /** @throws SourceTrouble when the setting is not a number of lines */
    static int linesToSkip(String setting) {
        if (!setting.strip().matches("\\d{1,4}")) {
            throw new SourceTrouble(WORDS.unknownSkip(setting), false);
        }
        return Integer.parseInt(setting.strip());
    }

    /** @throws SourceTrouble when the setting is wrong, or the headings have no separator */
    static char separator(String setting, String text, int skip) {
        if (!setting.isEmpty()) {
            return named(setting);
        }
        String headings = outsideQuotes(text.lines()
                .skip(skip)
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(""));
        for (int at = 0; at < AUTOMATIC.length(); at++) {
            char separator = AUTOMATIC.charAt(at);
            if (headings.indexOf(separator) >= 0) {
                return separator;
            }
        }
        throw new SourceTrouble(WORDS.noSeparator(), false);
    }

    private static char named(String setting) {
        if (setting.equals("tab") || setting.equals("\\t")) {
            return '\t';
        }
        if (setting.length() == 1 && setting.charAt(0) != '"') {
            return setting.charAt(0);
        }
        throw new SourceTrouble(WORDS.unknownSeparator(setting), false);
    }

    private static String outsideQuotes(String line) {
        return line.replaceAll("\"[^\"]*\"", "");
    }
}
