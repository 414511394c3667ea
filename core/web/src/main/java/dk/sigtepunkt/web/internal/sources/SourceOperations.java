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

    private final SourcePage page;
    private final Sources sources;
    private final OperateSources operate;

    public SourceOperations(SourcePage page, Sources sources, OperateSources operate) {
        this.page = page;
        this.sources = sources;
        this.operate = operate;
    }

    public PageResult start(PageRequest visit) {
        return done(
                visit,
                "startet",
                "sources.not-fetched",
                key -> operate.start(key, visit.actor(visit.say("sources.by"))));
    }

    public PageResult resume(PageRequest visit) {
        return done(
                visit,
                "genoptaget",
                "sources.not-resumed",
                key -> operate.resume(key, visit.actor(visit.say("sources.by"))));
    }

    public PageResult upload(PageRequest visit) {
        return visit.posted()
                .file()
                .map(file -> done(
                        visit,
                        "indsendt",
                        "sources.not-read",
                        key -> operate.upload(key, file.name(), file.bytes(), visit.actor(visit.say("sources.by")))))
                .orElseGet(() -> new PageResult.Problem(
                        422, visit.say("sources.upload.none"), visit.say("sources.upload.none.text")));
    }

    public PageResult repeat(PageRequest visit) {
        return run(visit, sources)
                .map(run -> done(
                        visit,
                        "igen",
                        "sources.not-repeated",
                        key -> operate.repeat(run.id(), visit.actor(visit.say("sources.by")))))
                .orElseGet(() -> RunPage.unknown(visit));
    }

    public PageResult pause(PageRequest visit, Reading reading) {
        ReasonForm form = ReasonForm.sent(visit);
        if (!form.complete()) {
            return page.shown(visit, reading, 422, form);
        }
        return done(
                visit,
                "pauset",
                "sources.not-paused",
                key -> operate.pause(key, form.reason(), visit.actor(visit.say("sources.by"))));
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
            return SourcePage.unknown(visit);
        }
        SourceOutcome outcome = deed.apply(key.get());
        if (outcome.accepted()) {
            return PageResult.seeOther(SourceLine.address(key.get()) + "?gjort=" + code);
        }
        return outcome.code().equals("unknown-source")
                ? SourcePage.unknown(visit)
                : new PageResult.Problem(outcome.denied() ? 403 : 409, visit.say(refusal), outcome.sentence());
    }
}
