package dk.sigtepunkt.sources.internal.statbank;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.sources.internal.archive.DocumentArchive;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.wire.Answer;
import dk.sigtepunkt.sources.internal.wire.Wire;
import dk.sigtepunkt.sources.internal.wire.WireSettings;
import dk.sigtepunkt.testkit.statbank.StatbankStandIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Asks the stand-in over the real wire. */
final class StandInAsking implements ConnectionContext {
    private final StatbankStandIn standIn;
    private final Clock clock = Clock.systemUTC();
    private final Wire wire;

    StandInAsking(StatbankStandIn standIn) {
        this.standIn = standIn;
        this.wire = new Wire(new WireSettings(Set.of(standIn.host()), Map.of(), 1_000_000, "drift@example.org"), clock);
    }

    static Document document(String request, byte[] content) {
        return new Document(
                new KeptDocument(
                        new KeptDocument.Request(request, ""),
                        new KeptDocument.Response(200, Map.of(), "text/json"),
                        Instant.EPOCH,
                        new KeptDocument.Content(DocumentArchive.sha256(content), content.length),
                        "statbank/1"),
                content);
    }

    @Override
    public Document send(Request request) {
        Answer answer = wire.send(request, deadline());
        return document(request.url(), answer.content());
    }

    @Override
    public void progress(String step, int done, int total) {}

    @Override
    public void warn(String sentence) {}

    @Override
    public Period since() {
        return Period.parse("2024");
    }

    @Override
    public Instant deadline() {
        return clock.instant().plusSeconds(20);
    }

    @Override
    public String baseUrl(String connector, String standard) {
        return standIn.url();
    }
}
