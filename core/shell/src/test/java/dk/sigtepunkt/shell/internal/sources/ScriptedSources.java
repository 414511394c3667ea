package dk.sigtepunkt.shell.internal.sources;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceOrders;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStateWords;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers what a test wants and remembers what it was asked to do. */
public final class ScriptedSources implements Sources, SourceOrders {
    public static final SourceKey TIDES = SourceKey.parse("havn/vandstand");
    static final byte[] DOCUMENT = "dag;cm\n1;32\n".getBytes(UTF_8);
    private static final Instant AT = Instant.parse("2025-09-30T11:05:00Z");

    public final List<String> asked = new ArrayList<>();
    /** How the run is, each time somebody looks. */
    public final Deque<SourceRun> course = new ArrayDeque<>();

    Optional<SourceOutcome> refusal = Optional.empty();
    List<SourceStatus> known = List.of();
    public List<QuarantineCase> held = List.of();

    public static SourceRun run(SourceRun.State state, String sentence, String... warnings) {
        return new SourceRun(
                8,
                TIDES,
                new SourceRun.Start(SourceRun.Trigger.BY_HAND, "operator", AT),
                state.ended() ? Optional.of(AT) : Optional.empty(),
                state,
                new SourceRun.Counts(4, 3, 1, 0),
                SourceRun.Account.of(sentence, List.of(warnings)));
    }

    private SourceOutcome order(String what, String sentence, Optional<Long> run) {
        return refusal.orElseGet(() -> {
            asked.add(what);
            return new SourceOutcome(true, run.isPresent() ? "started" : "done", sentence, run);
        });
    }

    @Override
    public List<SourceStatus> all(Reading reading) {
        return known;
    }

    @Override
    public Optional<SourceStatus> find(Reading reading, SourceKey source) {
        return known.stream()
                .filter(one -> one.definition().key().equals(source))
                .findFirst();
    }

    @Override
    public SourceOutcome start(SourceKey source, Actor actor) {
        return order("start " + source + " by " + actor.name(), "Hentningen er begyndt", Optional.of(8L));
    }

    @Override
    public SourceOutcome upload(SourceKey source, String fileName, byte[] content, Actor actor) {
        return order(
                "upload " + fileName + " " + content.length + " by " + actor.name(), "Filen læses", Optional.of(8L));
    }

    @Override
    public SourceOutcome repeat(long run, Actor actor) {
        return order("repeat " + run + " by " + actor.name(), "Læses igen", Optional.of(8L));
    }

    @Override
    public SourceOutcome pause(SourceKey source, String reason, Actor actor) {
        return order("pause " + reason + " by " + actor.name(), "På pause", Optional.empty());
    }

    @Override
    public SourceOutcome resume(SourceKey source, Actor actor) {
        return order("resume by " + actor.name(), "Ikke længere på pause", Optional.empty());
    }

    @Override
    public List<SourceRun> history(SourceKey source, int most) {
        return List.copyOf(course);
    }

    @Override
    public List<SourceRun> overBy(Instant time, SourceKey source, int most) {
        return history(source, most);
    }

    @Override
    public Optional<SourceRun> run(long id) {
        return Optional.ofNullable(course.size() > 1 ? course.removeFirst() : course.peekFirst());
    }

    @Override
    public List<KeptDocument> documents(long run) {
        return run != 8
                ? List.of()
                : List.of(new KeptDocument(
                        new KeptDocument.Request("GET https://havn.example/tal?token=${token.havn}", ""),
                        new KeptDocument.Response(
                                200, Map.of("Content-Type", "text/csv", "Set-Cookie", "session=hemmelig"), "text/csv"),
                        AT,
                        new KeptDocument.Content(Sha256.hex(DOCUMENT), DOCUMENT.length),
                        "csv/1"));
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return Optional.of(DOCUMENT).filter(content -> Sha256.hex(content).equals(sha256));
    }

    @Override
    public List<QuarantineCase> waiting() {
        return held;
    }

    @Override
    public Optional<QuarantineCase> held(long id) {
        return held.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public List<QuarantineCase> held(SourceKey source, int most) {
        return held;
    }

    @Override
    public SourceOutcome decide(long quarantineCase, QuarantineCase.Verdict verdict, String reason, Actor actor) {
        return order(
                "decide %d %s %s by %s".formatted(quarantineCase, verdict.code(), reason, actor.name()),
                "1 tal er " + SourceStateWords.in(Danish.LOCALE).verdict(verdict),
                Optional.empty());
    }
}
