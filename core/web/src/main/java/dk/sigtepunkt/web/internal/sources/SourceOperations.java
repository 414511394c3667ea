package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReasonForm;
import java.util.Optional;
import java.util.function.Function;

/** What the administrator does with a source. A run is started without a reading: it goes on after the answer. */
public final class SourceOperations {
    static final String BY = "administrator (kildesiderne)";

    private static final String NOTHING = "Der blev ikke hentet";

    private final SourcePage page;
    private final Sources sources;
    private final OperateSources operate;

    public SourceOperations(SourcePage page, Sources sources, OperateSources operate) {
        this.page = page;
        this.sources = sources;
        this.operate = operate;
    }

    public PageResult start(PageRequest visit) {
        return done(visit, "startet", NOTHING, key -> operate.start(key, visit.actor(BY)));
    }

    public PageResult resume(PageRequest visit) {
        return done(visit, "genoptaget", "Kilden blev ikke genoptaget", key -> operate.resume(key, visit.actor(BY)));
    }

    public PageResult upload(PageRequest visit) {
        return visit.posted()
                .file()
                .map(file -> done(
                        visit,
                        "indsendt",
                        "Filen blev ikke læst",
                        key -> operate.upload(key, file.name(), file.bytes(), visit.actor(BY))))
                .orElseGet(() -> new PageResult.Problem(
                        422, "Ingen fil valgt", "Der er ikke ændret noget. Gå tilbage, vælg en fil, og send igen."));
    }

    public PageResult repeat(PageRequest visit) {
        return run(visit, sources)
                .map(run -> done(
                        visit, "igen", "Svaret blev ikke læst igen", key -> operate.repeat(run.id(), visit.actor(BY))))
                .orElseGet(RunPage::unknown);
    }

    public PageResult pause(PageRequest visit, Reading reading) {
        ReasonForm form = ReasonForm.sent(visit);
        if (!form.complete()) {
            return page.shown(visit, reading, 422, form);
        }
        return done(
                visit,
                "pauset",
                "Kilden blev ikke sat på pause",
                key -> operate.pause(key, form.reason(), visit.actor(BY)));
    }

    /** The run that an address names; empty when the source in it has no such run. */
    static Optional<SourceRun> run(PageRequest visit, Sources sources) {
        String number = visit.segment("run");
        if (!number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return SourcePage.key(visit)
                .flatMap(key -> sources.run(Long.parseLong(number))
                        .filter(run -> run.source().equals(key)));
    }

    private static PageResult done(
            PageRequest visit, String code, String refusal, Function<SourceKey, SourceOutcome> deed) {
        Optional<SourceKey> key = SourcePage.key(visit);
        if (key.isEmpty()) {
            return SourcePage.unknown();
        }
        SourceOutcome outcome = deed.apply(key.get());
        if (outcome.accepted()) {
            return PageResult.seeOther(SourceLine.address(key.get()) + "?gjort=" + code);
        }
        return outcome.code().equals("unknown-source")
                ? SourcePage.unknown()
                : new PageResult.Problem(409, refusal, outcome.sentence());
    }
}
