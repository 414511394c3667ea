package dk.sigtepunkt.domain.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chain's end as it was written down.
 *
 * @param at when that was
 * @param node which server did
 */
public record KeptHead(AuditHead head, Instant at, String node) {
    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64}) (\\S{1,40}) (\\S{1,60})\\n?");

    /** As {@code 17 4f…e0 2026-11-29T23:10:00Z server-1}, in one line without its end. */
    public String line() {
        return "%d %s %s %s".formatted(head.seq(), head.hash(), at, node.replaceAll("\\s", "-"));
    }

    /** @return empty when it is no such line */
    public static Optional<KeptHead> read(String line) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptHead(
                    new AuditHead(Long.parseLong(parts.group(1)), parts.group(2)),
                    Instant.parse(parts.group(3)),
                    parts.group(4)));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
