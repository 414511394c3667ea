package dk.sigtepunkt.reporting.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bytes that cannot be read as a seal still tell of the one that they were. */
final class SealTraces {
    private static final Pattern REPORT = Pattern.compile("\"report\":\"([a-z][a-z0-9.-]*\\.\\d{4}K[1-4])\"");
    private static final Pattern KIND = Pattern.compile("\"kind\":\"([a-z][a-z-]*)\"");
    private static final Pattern COMMITTEE = Pattern.compile("\"committee\":\"([a-z0-9-]+)\"");
    private static final Pattern QUARTER = Pattern.compile("\"quarter\":\"(\\d{4}K[1-4])\"");
    private static final Pattern DIGEST = Pattern.compile("\\{\"digest\":\"([0-9a-f]{64})\"");
    private static final Pattern IN_NAME = Pattern.compile("(\\d{4}K[1-4])(?!\\d)");

    private final String head;
    private final boolean seal;

    private SealTraces(String head, boolean seal) {
        this.head = head;
        this.seal = seal;
    }

    static SealTraces in(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int parts = text.indexOf("\"parts\":[");
        String head = parts < 0 ? text : text.substring(0, parts);
        boolean seal = text.contains("sigtepunkt-seal/") || (text.contains("\"head\":{") && parts >= 0);
        return new SealTraces(head, seal);
    }

    /** Whether they were one. */
    boolean ofSeal() {
        return seal;
    }

    /** Which report; after its links in the canonical order, hence the last. */
    Optional<String> report() {
        Optional<String> quarter = last(QUARTER);
        Optional<String> said = last(REPORT).filter(SealIdentity::isReport);
        boolean links = head.contains("\"before\":{") || head.contains("\"replaces\":{");
        // With links in it, a report that stands alone may be that of a link.
        if (said.isPresent() && (!links || quarter.equals(said.map(SealIdentity::quarter)))) {
            return said;
        }
        return quarter.flatMap(one -> last(KIND)
                        .map(kind -> last(COMMITTEE).map(of -> kind + "." + of).orElse(kind) + "." + one)
                        .filter(SealIdentity::isReport))
                .or(() -> said);
    }

    /** What it said that its digest is. */
    Optional<String> digest() {
        Matcher matcher = DIGEST.matcher(head);
        return matcher.lookingAt() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }

    private Optional<String> last(Pattern pattern) {
        Optional<String> found = Optional.empty();
        Matcher matcher = pattern.matcher(head);
        while (matcher.find()) {
            found = Optional.ofNullable(matcher.group(1));
        }
        return found;
    }

    /** The quarter that a file's name tells. */
    static Optional<String> inName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        Matcher matcher = IN_NAME.matcher(name);
        return matcher.find() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }
}
