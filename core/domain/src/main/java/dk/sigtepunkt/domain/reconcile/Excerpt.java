package dk.sigtepunkt.domain.reconcile;

/** Long texts made short enough to stand in a sentence. */
final class Excerpt {
    private static final int LONGEST = 120;
    private static final int LEAD = 30;
    private static final String LEFT_OUT = "…";

    private Excerpt() {}

    /** A text from where it differs from another one, with a few words before that. */
    static String of(String text, String other) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int difference = difference(text, other);
        int start = wordStart(text, Math.min(difference - LEAD, text.length() - LONGEST), difference);
        return start == 0 ? of(text) : LEFT_OUT + of(text.substring(start));
    }

    /** A text from its beginning, as many whole words as there is room for. */
    static String of(String text) {
        String cut = cut(text, LONGEST);
        int space = cut.lastIndexOf(' ');
        boolean inWord = text.length() > LONGEST && !Character.isWhitespace(text.charAt(cut.length() - 1));
        return inWord && space > LONGEST - LEAD ? cut.substring(0, space) + LEFT_OUT : cut;
    }

    /** @param longest how long the text may be, with the sign that says something is left out */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - LEFT_OUT.length();
        // Half a character outside the basic plane cannot be stored.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + LEFT_OUT;
    }

    private static int difference(String text, String other) {
        int most = Math.min(text.length(), other.length());
        int index = 0;
        while (index < most && text.charAt(index) == other.charAt(index)) {
            index++;
        }
        return index;
    }

    private static int wordStart(String text, int from, int atMost) {
        if (from <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space >= 0 && space < atMost ? space + 1 : from;
    }
}
