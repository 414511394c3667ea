package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.TextLines;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked and what came, without the bytes: they lie in the archive under their SHA-256. */
@Entity
@Table(name = "source_document")
class SourceDocumentRow {
    private static final int SHORT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "run_id")
    private long run;

    private String request;

    @Lob
    private String body;

    @Column(name = "http_status")
    private int status;

    @Lob
    private String headers;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "fetched_at")
    private String fetchedAt;

    private String sha256;

    @Column(name = "byte_count")
    private long bytes;

    private String parser;

    @SuppressWarnings("NullAway.Init")
    protected SourceDocumentRow() {}

    SourceDocumentRow(long run, KeptDocument document) {
        this.run = run;
        this.request = FittingText.of(document.request().line(), TextLimit.LONGEST);
        this.body = document.request().body().replace('\0', ' ');
        this.status = document.response().status();
        this.headers = TextLines.of(document.response().headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .toList());
        this.mediaType = FittingText.of(document.response().mediaType(), SHORT);
        this.fetchedAt = UtcText.of(document.fetchedAt());
        this.sha256 = document.sha256();
        this.bytes = document.content().size();
        this.parser = FittingText.of(document.parser(), SHORT);
    }

    KeptDocument document() {
        Instant fetched = UtcText.instant(fetchedAt);
        return new KeptDocument(
                new KeptDocument.Request(request, body),
                new KeptDocument.Response(status, headers(), mediaType),
                fetched,
                new KeptDocument.Content(sha256, bytes),
                parser);
    }

    private Map<String, String> headers() {
        Map<String, String> named = new LinkedHashMap<>();
        for (String line : TextLines.in(headers)) {
            int colon = line.indexOf(": ", 1);
            named.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return named;
    }
}
