package dk.sigtepunkt.domain.proposals;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a text is another one of which parts were taken out, each with a mark in its place. */
final class Shortening {
    static final String MARK = "[…]";

    private static final Pattern MARKS = Pattern.compile("\\s*\\[(?:…|\\.\\.\\.)\\]\\s*");

    private Shortening() {}

    /** Marks as they are kept, however they were written. */
    static String tidied(String edited) {
        return edited.replace("[...]", MARK);
    }

    /** Every part that is left stands in the other one in the same order, and nothing stands between them but marks. */
    static boolean only(String whole, String edited) {
        List<String> parts = List.of(MARKS.split(edited, -1));
        int from = 0;
        for (int at = 0; at < parts.size(); at++) {
            String part = parts.get(at);
            boolean last = at == parts.size() - 1;
            int found = last ? Math.max(whole.lastIndexOf(part), -1) : whole.indexOf(part, from);
            boolean ends = !last || part.isEmpty() || whole.endsWith(part);
            if (found < from || (at == 0 && found > 0) || !ends) {
                return false;
            }
            from = found + part.length();
        }
        return true;
    }
}
