package dk.sigtepunkt.web.internal.page;

import java.util.Map;
import java.util.Optional;

/** What was just done with a source. Only codes travel in the address, so nobody can make a page say something by a link. */
public final class SourceMessage {
    private static final Map<String, Keys> KEYS = Map.of(
            "startet", new Keys("page.source.started", "page.source.started.text"),
            "indsendt", new Keys("page.source.handed-in", "page.source.handed-in.text"),
            "igen", new Keys("page.source.repeated", "page.source.repeated.text"),
            "pauset", new Keys("page.source.paused", "page.source.paused.text"),
            "genoptaget", new Keys("page.source.resumed", "page.source.resumed.text"),
            "frigivet", new Keys("page.source.released", "page.source.released.text"),
            "afvist", new Keys("page.source.rejected", "page.source.rejected.text"));

    private SourceMessage() {}

    public static OperationsMessage of(PageRequest visit) {
        return Optional.ofNullable(KEYS.get(visit.query().getOrDefault("gjort", "")))
                .map(keys -> new OperationsMessage(visit.say(keys.heading()), visit.say(keys.sentence())))
                .orElse(OperationsMessage.NONE);
    }

    private record Keys(String heading, String sentence) {}
}
