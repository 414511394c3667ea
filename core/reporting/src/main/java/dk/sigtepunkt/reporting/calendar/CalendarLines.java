package dk.sigtepunkt.reporting.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of a calendar: ended and folded as RFC 5545 asks, so that none is longer than 75 bytes and no character is cut. */
final class CalendarLines {
    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder written = new StringBuilder(16_384);

    /** A property whose value has no free text in it. */
    CalendarLines line(String whole) {
        int used = 0;
        for (int at = 0; at < whole.length(); ) {
            String sign = whole.substring(at, whole.offsetByCodePoints(at, 1));
            int bytes = sign.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST) {
                written.append(END).append(' ');
                used = 1;
            }
            written.append(sign);
            used += bytes;
            at += sign.length();
        }
        written.append(END);
        return this;
    }

    /** A property with a text that somebody wrote. */
    CalendarLines text(String property, String value) {
        String escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
        return line(property + ":" + escaped);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
