package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.ReportContents.LayingSeal;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.roots.RootedTexts;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which a report's steps are taken: an impossible one is refused with where the report is and what may follow. */
@Component(service = KeepReports.class)
public final class KeepReports {
    /** All fields that some step takes. */
    public static final Set<String> FIELDS =
            Set.of("reason", "meeting", "decided", "body", "day", "clock", "item", "ground");

    /** What waits while the report's committee is not in service: what is submitted goes its way without it. */
    private static final Set<StepKind> STOPPED = EnumSet.of(StepKind.BEGIN, StepKind.SUBMIT, StepKind.TREAT);

    private static final WrittenReportWords WORDS = WrittenReportWords.in(Danish.LOCALE);

    private final ReportStore store;
    private final ReportContents contents;
    private final Catalogue catalogue;
    private final Strategies strategies;
    private final FrontDoor door;
    private final KnownActions known;
    private final WorkTime time;
    private final RootedTexts.Of rooted;
    private final Clock clock;

    @Activate
    public KeepReports(
            @Reference ReportStore store,
            @Reference ReportContents contents,
            @Reference Catalogue catalogue,
            @Reference Strategies strategies,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference WorkTime time,
            @Reference ReportFacts facts,
            @Reference Clock clock) {
        this.store = store;
        this.contents = contents;
        this.catalogue = catalogue;
        this.strategies = strategies;
        this.door = door;
        this.known = known;
        this.time = time;
        this.rooted = RootedTexts.of(facts);
        this.clock = clock;
    }

    /** Why somebody takes such a step with no committee's report, whichever is chosen; empty for who does with some. */
    public Optional<Denied> objection(StepKind kind, Actor actor) {
        return door.objection(actor, kind.permission(ReportKind.COMMITTEE), Where.SOMEWHERE);
    }

    /**
     * Takes a step.
     *
     * @param seen the {@link WrittenReport#version()} that whoever takes it has looked at; empty for none
     */
    public WriteResult<WrittenReport> take(
            ReportRef ref, StepKind kind, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        Permission permission = kind.permission(ref.kind());
        return door.objection(actor, permission, ref.where())
                .<WriteResult<WrittenReport>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> ReportPlace.of(ref, strategies, catalogue)
                        .map(place -> taken(new Wanted(ref, kind, seen, actor), place, sent))
                        .orElseGet(() -> new WriteResult.Unknown<>(ReportPlace.missing(ref, strategies))));
    }

    /** A step that somebody wants to take. */
    private record Wanted(ReportRef ref, StepKind kind, OptionalInt seen, Actor actor) {
        Permission permission() {
            return kind.permission(ref.kind());
        }
    }

    private WriteResult<WrittenReport> taken(Wanted wanted, ReportPlace place, UnaryOperator<String> sent) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        WrittenReport report = known(wanted, now);
        if (JudgedVersion.another(wanted.seen(), report.version())) {
            return new WriteResult.Clash<>(report, WORDS.clash(report.state(), now));
        }
        Signature by =
                Signature.of(wanted.actor(), wanted.permission(), wanted.ref().where(), now);
        RootedTexts.Place read = wanted.ref().place();
        WrittenFields fields = WrittenFields.of(rooted.by(wanted.actor()).chosen(sent, read, "ground"), known);
        if (STOPPED.contains(wanted.kind())) {
            place.gone().ifPresent(name -> fields.fault("", "not-active", WORDS.gone(name)));
        }
        if (!report.following(now).contains(wanted.kind())) {
            String why = WORDS.doesNotFollow(wanted.ref(), wanted.kind(), report.state(), now);
            fields.fault("", "step-does-not-follow", why);
        }
        Optional<? extends ReportStep> step =
                new ReportSteps(contents, report, fields, by).read(wanted.kind(), place.bodies());
        if (wanted.kind() == StepKind.CLOSE) {
            rooted.by(wanted.actor()).check(fields, read, RootedTexts.Text.of("ground", WORDS.label("ground")));
        }
        ReportStore.Judged judged = new ReportStore.Judged(OptionalInt.of(report.version()), basis(wanted, report));
        if (fields.sound()) {
            begunTooEarly(wanted, fields, now);
            lacking(wanted, report, fields);
        }
        return fields.sound()
                ? kept(wanted, new Taken(report, judged, step.orElseThrow()), sent)
                : new WriteResult.Refused<>(fields.faults());
    }

    /** Whoever may not read it is refused as if there were none: no step tells of a draft. */
    private WrittenReport known(Wanted wanted, Instant now) {
        return ReportReaders.known(door.policy(), wanted.actor(), store.book().report(wanted.ref()), now);
    }

    private static void begunTooEarly(Wanted wanted, WrittenFields fields, Instant now) {
        boolean ended = wanted.ref().quarter().end().isBefore(LocalDate.ofInstant(now, Danish.ZONE));
        if (wanted.kind() == StepKind.BEGIN && !ended) {
            fields.fault("", "quarter-not-ended", WORDS.notEnded(wanted.ref().quarter()));
        }
    }

    /** Read before it is judged: what comes in between is not judged, and is seen by that. */
    private Optional<ReportBasis> basis(Wanted wanted, WrittenReport report) {
        return wanted.kind() == StepKind.SUBMIT ? Optional.of(contents.basis(report)) : Optional.empty();
    }

    private void lacking(Wanted wanted, WrittenReport report, WrittenFields fields) {
        if (wanted.kind() == StepKind.SUBMIT) {
            contents.missing(report)
                    .forEach(gap ->
                            fields.fault(gap.field(), "missing-" + gap.kind().code(), gap.sentence()));
        }
    }

    /** A step, with the report before it and what it was judged on. */
    private record Taken(WrittenReport before, ReportStore.Judged judged, ReportStep step) {}

    private WriteResult<WrittenReport> kept(Wanted wanted, Taken taken, UnaryOperator<String> sent) {
        WrittenReport before = taken.before();
        ReportStep step = taken.step();
        Act act = act(step);
        AuditNote note = AuditNote.done(
                        step.by().at(),
                        wanted.actor(),
                        wanted.permission(),
                        act.code(),
                        wanted.ref().about())
                .changed(before.toString(), before.with(step).toString());
        AuditNote measured =
                time.measured(note, wanted.ref().measured(), wanted.kind().work(), sent);
        if (step instanceof ReportStep.Laid laid) {
            return sealed(wanted, before, laid, measured);
        }
        if (store.keep(wanted.ref(), taken.judged(), List.of(step), measured)) {
            return new WriteResult.Kept<>(store.book().report(wanted.ref()));
        }
        return overtaken(wanted, before, step);
    }

    /** It is sealed again where another report of its chain was sealed meanwhile. */
    private WriteResult<WrittenReport> sealed(
            Wanted wanted, WrittenReport before, ReportStep.Laid step, AuditNote note) {
        boolean stands = true;
        while (stands) {
            LayingSeal seal = contents.seal(before.with(step), step);
            if (seal instanceof LayingSeal.Failed failed) {
                return new WriteResult.Refused<>(List.of(new WrittenFault("", failed.code(), failed.sentence())));
            }
            if (store.keep(before.version(), step, (LayingSeal.Made) seal, note)) {
                return new WriteResult.Kept<>(store.book().report(wanted.ref()));
            }
            stands = store.book().report(wanted.ref()).version() == before.version();
        }
        return overtaken(wanted, before, step);
    }

    private WriteResult<WrittenReport> overtaken(Wanted wanted, WrittenReport before, ReportStep step) {
        WrittenReport now = known(wanted, step.by().at());
        boolean moved = now.version() != before.version();
        return new WriteResult.Clash<>(
                now, moved ? WORDS.clash(now.state(), step.by().at()) : WORDS.writtenMeanwhile());
    }

    /** As the audit trail calls it. */
    private record Act(String code) {}

    private static Act act(ReportStep step) {
        if (step instanceof ReportStep.Begun) {
            return new Act("report-begun");
        }
        if (step instanceof ReportStep.Submitted) {
            return new Act("report-submitted");
        }
        if (step instanceof ReportStep.SentBack) {
            return new Act("report-sent-back");
        }
        if (step instanceof ReportStep.Treated) {
            return new Act("report-treated");
        }
        if (step instanceof ReportStep.Laid) {
            return new Act("report-laid");
        }
        if (step instanceof ReportStep.Published) {
            return new Act("report-published");
        }
        return step instanceof ReportStep.Closed ? new Act("report-item-closed") : new Act("report-item-reopened");
    }
}
