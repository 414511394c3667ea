package dk.sigtepunkt.shell.internal.sources;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What was fetched in a run, as files that a test can answer with: {@code 01.bin} has the bytes and {@code 01.json} tells
 * how they came. Only headers that say something about the document are written; others may carry secrets.
 */
final class Fixture {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
    private static final Set<String> HARMLESS = Set.of(
            "content-type",
            "content-encoding",
            "content-length",
            "date",
            "etag",
            "last-modified",
            "retry-after",
            "statbankapi-request-id");

    private final Sources sources;

    Fixture(Sources sources) {
        this.sources = sources;
    }

    /** @return the files that were written */
    List<Path> record(long run, Path folder) throws IOException {
        List<KeptDocument> documents = sources.documents(run);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException(ConsoleWords.say("sources.run.nothing-kept", run));
        }
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (KeptDocument document : documents) {
            String number = "%02d".formatted(written.size() / 2 + 1);
            byte[] content = sources.content(document.sha256())
                    .orElseThrow(() -> new IllegalArgumentException(ConsoleWords.say(
                            "sources.run.no-longer-kept", document.request().line())));
            written.add(Files.write(folder.resolve(number + ".bin"), content));
            written.add(Files.write(folder.resolve(number + ".json"), JSON.writeValueAsBytes(described(document))));
        }
        return written;
    }

    private static Map<String, Object> described(KeptDocument document) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("request", document.request().line());
        described.put("body", document.request().body());
        described.put("status", document.response().status());
        described.put("headers", harmless(document.response().headers()));
        described.put("mediaType", document.response().mediaType());
        described.put("fetchedAt", document.fetchedAt().toString());
        described.put("sha256", document.sha256());
        described.put("parser", document.parser());
        return described;
    }

    private static Map<String, String> harmless(Map<String, String> headers) {
        Map<String, String> kept = new LinkedHashMap<>();
        headers.forEach((name, value) -> {
            if (HARMLESS.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, value);
            }
        });
        return kept;
    }
}
