package dk.sigtepunkt.rest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.time.Rhythm;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.KeptDocument;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceOrders;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.SourceStatus;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One source of the roads committee, with one run of one document and one case; it remembers what it was told to do. */
final class TownSources implements Sources, SourceOrders {
    static final SourceKey COUNTERS = SourceKey.parse("vej/taellere");
    static final byte[] DOCUMENT = "<script>a;b\r\n".getBytes(UTF_8);
    static final String SHA256 = Sha256.hex(DOCUMENT);
    private static final Instant AT = Instant.parse("2025-11-30T07:15:00Z");

    final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private volatile String refusal = "";

    /** @param code with which the next orders are refused */
    void refuse(String code) {
        refusal = code;
    }

    private SourceOutcome order(String what, String code) {
        if (!refusal.isEmpty()) {
            return new SourceOutcome(false, refusal, "Det går ikke nu.", Optional.empty());
        }
        told.add(what);
        return new SourceOutcome(
                true, code, "Det er sat i gang.", code.equals("started") ? Optional.of(8L) : Optional.empty());
    }

    @Override
    public List<SourceStatus> all(Reading reading) {
        Indicator indicator = Town.committee("vej", Town.GROWTH).indicators().get(0);
        SeriesFreshness standing = new SeriesFreshness(
                indicator,
                Optional.of(Period.quarter(2025, 3)),
                Optional.of(LocalDate.of(2026, 1, 30)),
                SeriesFreshness.State.FRESH,
                true);
        FigureMapping mapping = new FigureMapping(
                indicator.id(), Map.of(), "tid", "", Map.of(), Map.of(), Map.of(), "antal", "", 1, "");
        SourceDefinition definition = new SourceDefinition(
                COUNTERS,
                "Tællestander",
                Connector.CSV,
                Map.of("headers.Authorization", "Bearer 123", "query.token", "${token.vej}", "url", "https://x.dk/a"),
                Rhythm.BY_HAND,
                Guards.DEFAULT,
                5,
                List.of(mapping));
        return List.of(new SourceStatus(
                definition,
                "Udvalget vej",
                new SourceStatus.Asking(
                        Optional.empty(),
                        Optional.of(new Pause("Leverandøren flytter.", "administrator", AT)),
                        Optional.empty()),
                new SourceStatus.Runs(Optional.of(RUN), Optional.empty()),
                1,
                List.of(standing),
                List.of("Hentningen er mislykket siden 30.11.2025.")));
    }

    private static final SourceRun RUN = new SourceRun(
            7,
            COUNTERS,
            new SourceRun.Start(SourceRun.Trigger.UPLOAD, "administrator", AT),
            Optional.of(AT.plusSeconds(2)),
            SourceRun.State.HELD,
            new SourceRun.Counts(4, 1, 2, 1),
            new SourceRun.Account(
                    "1 tal venter på kontrol.",
                    List.of(),
                    new SourceRun.InFull("1 tal venter på kontrol; »Jens, Vej 3« er sprunget over.", List.of())));

    @Override
    public Optional<SourceStatus> find(Reading reading, SourceKey source) {
        return all(reading).stream()
                .filter(one -> one.definition().key().equals(source))
                .findFirst();
    }

    @Override
    public SourceOutcome start(SourceKey source, Actor actor) {
        return order("start " + source + " by " + actor.name(), "started");
    }

    @Override
    public SourceOutcome upload(SourceKey source, String fileName, byte[] content, Actor actor) {
        return order("upload " + source + " " + fileName + " " + content.length + " by " + actor.name(), "started");
    }

    @Override
    public SourceOutcome repeat(long run, Actor actor) {
        return order("repeat " + run + " by " + actor.name(), "started");
    }

    @Override
    public SourceOutcome pause(SourceKey source, String reason, Actor actor) {
        return order("pause " + source + " " + reason + " by " + actor.name(), "done");
    }

    @Override
    public SourceOutcome resume(SourceKey source, Actor actor) {
        return order("resume " + source + " by " + actor.name(), "done");
    }

    @Override
    public List<SourceRun> history(SourceKey source, int most) {
        return source.equals(COUNTERS) ? List.of(RUN) : List.of();
    }

    @Override
    public List<SourceRun> overBy(Instant time, SourceKey source, int most) {
        return history(source, Integer.MAX_VALUE).stream()
                .filter(run -> run.ended().filter(end -> !end.isAfter(time)).isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<SourceRun> run(long id) {
        return Optional.of(RUN).filter(run -> run.id() == id);
    }

    @Override
    public List<KeptDocument> documents(long run) {
        return List.of(new KeptDocument(
                new KeptDocument.Request("tal.csv", ""),
                new KeptDocument.Response(0, Map.of(), "text/html"),
                AT,
                new KeptDocument.Content(SHA256, DOCUMENT.length),
                "csv/1"));
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return Optional.of(DOCUMENT).filter(content -> sha256.equals(SHA256));
    }

    @Override
    public List<QuarantineCase> waiting() {
        return List.of(new QuarantineCase(
                3,
                new QuarantineCase.Arrival(COUNTERS, 7, AT),
                Town.observed("vej", Period.quarter(2025, 4), 999, "2025-11-30T07:15:00Z")
                        .indicator(),
                List.of(new GuardFinding(GuardFinding.Kind.JUMP, "Tallet for 2025K4 er 412 % højere end det før.")),
                List.of(Town.observed("vej", Period.quarter(2025, 4), 999, "2025-11-30T07:15:00Z")),
                Optional.empty()));
    }

    @Override
    public Optional<QuarantineCase> held(long id) {
        return waiting().stream().filter(held -> held.id() == id).findFirst();
    }

    @Override
    public List<QuarantineCase> held(SourceKey source, int most) {
        return source.equals(COUNTERS) ? waiting() : List.of();
    }

    @Override
    public SourceOutcome decide(long quarantineCase, QuarantineCase.Verdict verdict, String reason, Actor actor) {
        return order("decide " + quarantineCase + " " + verdict.code() + " " + reason + " by " + actor.name(), "done");
    }
}
