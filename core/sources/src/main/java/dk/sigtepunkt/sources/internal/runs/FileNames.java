package dk.sigtepunkt.sources.internal.runs;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of files that come from outside. */
public final class FileNames {
    private static final int LONGEST = 200;
    private static final Pattern LIKE_A_PERSON = Pattern.compile("(?<!\\d)\\d{6}[- ]?\\d{4}(?!\\d)");
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "json", "application/json",
            "px", "text/plain");

    private FileNames() {}

    /** The name alone, without folders and without what looks like a personal number. */
    public static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String fitting = last.length() > LONGEST ? last.substring(last.length() - LONGEST) : last;
        return fitting.isEmpty() ? "fil" : LIKE_A_PERSON.matcher(fitting).replaceAll("xxxxxx-xxxx");
    }

    static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
