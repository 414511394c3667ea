package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.SourceStore;
import dk.sigtepunkt.sources.internal.archive.DocumentArchive;
import dk.sigtepunkt.sources.internal.connection.ConnectionContext;
import dk.sigtepunkt.sources.internal.connection.Document;
import dk.sigtepunkt.sources.internal.connection.SourceSettings;
import dk.sigtepunkt.sources.internal.runs.words.RunWords;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import dk.sigtepunkt.sources.internal.wire.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** What one run asks over the network; every answer is kept before anybody reads it. */
final class RunConnectionContext implements ConnectionContext {
    private final Desk desk;
    private final LiveRun run;
    private final Cutoff cutoff;
    private final Period since;
    private final Instant deadline;
    private final String parser;

    RunConnectionContext(Desk desk, LiveRun run, Cutoff cutoff, Period since, Instant deadline, String parser) {
        this.desk = desk;
        this.run = run;
        this.cutoff = cutoff;
        this.since = since;
        this.deadline = deadline;
        this.parser = parser;
    }

    /** What all runs share. */
    record Desk(
            Sending sending,
            DocumentArchive archive,
            SourceStore store,
            SourceSettings settings,
            Clock clock,
            RunWords words) {}

    /** Also an answer that is no good is kept: to see what the source said instead. */
    @Override
    public Document send(Request request) {
        AtomicReference<Answer> seen = new AtomicReference<>();
        try {
            return kept(request, cutoff.waitingFor(() -> desk.sending().send(request, deadline, seen::set)));
        } catch (SourceTrouble noGood) {
            Answer answer = seen.get();
            if (answer != null) {
                kept(request, answer);
            }
            throw noGood;
        }
    }

    private Document kept(Request request, Answer answer) {
        KeptDocument kept = new KeptDocument(
                new KeptDocument.Request((request.body().isEmpty() ? "GET " : "POST ") + request.url(), request.body()),
                new KeptDocument.Response(answer.status(), answer.headers(), answer.mediaType()),
                answer.fetchedAt(),
                new KeptDocument.Content(desk.archive().keep(answer.content()), answer.content().length),
                parser);
        desk.store().keep(run.id(), kept);
        return new Document(kept, answer.content());
    }

    @Override
    public void progress(String step, int done, int total) {
        cutoff.check();
        run.step(desk.words().step(step, done, total));
    }

    @Override
    public void warn(String sentence) {
        run.warn(sentence);
    }

    @Override
    public Period since() {
        return since;
    }

    @Override
    public Instant deadline() {
        return deadline;
    }

    @Override
    public String baseUrl(String connector, String standard) {
        return desk.settings().baseUrl(connector, standard);
    }
}
