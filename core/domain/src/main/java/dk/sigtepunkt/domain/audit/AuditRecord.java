package dk.sigtepunkt.domain.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * An entry, noted by a server.
 *
 * @param notedAt when that was, to the microsecond
 * @param node which server it was
 */
public record AuditRecord(Instant notedAt, String node, AuditEntry entry) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public AuditRecord {
        notedAt = notedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** As texts of the chain have a time; they sort as times do. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    /** All that it says, in the order of {@link AuditPart}. */
    public List<String> parts() {
        return List.of(
                time(notedAt),
                node,
                time(entry.at()),
                entry.by().means().name(),
                entry.by().standing().name(),
                entry.by().id(),
                entry.by().roles(),
                entry.what().permission(),
                entry.what().act(),
                entry.what().outcome().code(),
                entry.about().kind(),
                entry.about().key(),
                entry.about().committee(),
                entry.digests().before(),
                entry.digests().after(),
                entry.digests().text());
    }
}
