package dk.sigtepunkt.persistence.internal.database;

/** Makes a text that comes from people or from files fit its column, where losing its end is better than refusing it. */
public final class FittingText {
    private static final String LEFT_OUT = "…";

    private FittingText() {}

    /** @param longest the column's length, counted as Java does: no database counts a text longer than that */
    public static String of(String text, int longest) {
        // PostgreSQL keeps no NUL.
        String storable = text.replace('\0', ' ');
        if (storable.length() <= longest) {
            return storable;
        }
        int end = longest - LEFT_OUT.length();
        return storable.substring(0, Character.isHighSurrogate(storable.charAt(end - 1)) ? end - 1 : end) + LEFT_OUT;
    }
}
