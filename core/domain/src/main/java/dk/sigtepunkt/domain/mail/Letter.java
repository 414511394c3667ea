package dk.sigtepunkt.domain.mail;

/**
 * One mail to one person, in plain text.
 *
 * @param to the address it goes to
 * @param subject one line; a line break in what it is made of becomes a blank, so that nothing in it can become a header
 * @param text with {@code \n} between the lines
 * @param id the same for the same mail, in {@code a-z0-9}: a mail server that gets it twice can tell
 */
public record Letter(String to, String subject, String text, String id) {
    /** @throws IllegalArgumentException when the address has a sign that none has, or the id is none */
    public Letter {
        if (to.isEmpty() || to.chars().anyMatch(sign -> Character.isISOControl(sign) || Character.isWhitespace(sign))) {
            throw new IllegalArgumentException("no address for a mail");
        }
        if (!id.matches("[a-z0-9]{1,64}")) {
            throw new IllegalArgumentException("no id for a mail: " + id);
        }
        subject = oneLine(subject);
    }

    /** Without line breaks and other signs that steer. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
