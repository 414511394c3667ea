package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something in a report that can be closed; written {@code section:assessment}, {@code action:ny-sti}, {@code question:4}. */
public record ReportItem(Kind kind, String key) implements Comparable<ReportItem> {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException when the key cannot be one */
    public ReportItem {
        if (!KEY.matcher(key).matches() || key.length() > LONGEST) {
            throw new IllegalArgumentException("no key of an item: " + key);
        }
    }

    /** Codes are stored: they stay. */
    public enum Kind {
        SECTION("section"),
        AREA("area"),
        ACTION("action"),
        QUESTION("question");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static ReportItem section(String key) {
        return new ReportItem(Kind.SECTION, key);
    }

    /** As the report calls it: within a committee's by its key, in one of all by its committee's too. */
    public static ReportItem area(ReportRef report, FocusAreaRef area) {
        return named(report, Kind.AREA, ItemRef.of(area));
    }

    /** The same of an action. */
    public static ReportItem action(ReportRef report, ItemRef action) {
        return named(report, Kind.ACTION, action);
    }

    public static ReportItem question(int number) {
        return new ReportItem(Kind.QUESTION, Integer.toString(number));
    }

    private static ReportItem named(ReportRef report, Kind kind, ItemRef item) {
        return new ReportItem(
                kind, report.committee().isPresent() ? item.key() : "%s.%s".formatted(item.committee(), item.key()));
    }

    /** Empty when the text names none. */
    public static Optional<ReportItem> find(String written) {
        int colon = written.indexOf(':');
        String key = written.substring(colon + 1);
        if (colon < 0 || !KEY.matcher(key).matches() || key.length() > LONGEST) {
            return Optional.empty();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code.equals(written.substring(0, colon)))
                .findFirst()
                .map(kind -> new ReportItem(kind, key));
    }

    @Override
    public int compareTo(ReportItem other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind.code + ":" + key;
    }
}
