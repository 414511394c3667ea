package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.minutes.WorkKind;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.roots.RootedTexts;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which those who work on a draft write in it: who sees to what, what is ready, comments and the reflection. */
@Component(service = KeepReportNotes.class)
public final class KeepReportNotes {
    public static final Set<String> OWNER = Set.of("owner");
    /** With the text that was looked at, as {@link SectionText#written()}. */
    public static final Set<String> READY = Set.of("ready", "texts");
    /** With the texts that were looked at, as {@link SeenTexts#told}. */
    public static final Set<String> ALL_READY = Set.of("texts");

    public static final Set<String> COMMENT = Set.of("comment");
    public static final Set<String> REFLECTION = Set.of("word", "text");
    public static final Set<String> TEXT = Set.of("text");

    private static final WrittenReportWords WORDS = WrittenReportWords.in(Danish.LOCALE);
    private static final int LONGEST_COMMENT = 1000;
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(Role::code).collect(Collectors.toUnmodifiableSet());
    private static final String[] YES_NO = {"yes", "no"};

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
    public KeepReportNotes(
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

    /** Says who sees to a section: a role or an account; nothing for nobody any more. */
    public WriteResult<WrittenReport> own(ReportRef ref, String section, UnaryOperator<String> sent, Actor actor) {
        return written(
                new Wanted(ref, "report-section-owned", WorkKind.REVIEW, OptionalInt.empty(), actor),
                writing(ref),
                sent,
                (fields, by) -> {
                    String owner = fields.raw("owner");
                    if (!owner.isEmpty() && AccountId.find(owner).isEmpty() && !ROLES.contains(owner)) {
                        fields.fault("owner", "unknown-owner", WORDS.unknownOwner(TextLimit.quoted(owner)));
                    }
                    section(ref, section, fields);
                    return Optional.of(new ReportNote.Owned(section, owner, by));
                });
    }

    /** Says that a section is ready, or that it is not any more. */
    public WriteResult<WrittenReport> mark(ReportRef ref, String section, UnaryOperator<String> sent, Actor actor) {
        return written(
                new Wanted(ref, "report-section-marked", SeenTexts.of(section, sent.apply("texts")), actor),
                writing(ref),
                sent,
                (fields, by) -> {
                    Optional<String> ready = fields.chosen("ready", WORDS.label("ready"), YES_NO, code -> code);
                    section(ref, section, fields);
                    List<SectionText> texts = contents.texts(store.book().report(ref));
                    return ready.map(word -> SectionText.marked(texts, section, word.equals(YES_NO[0]), by));
                });
    }

    /**
     * Says of all sections that lack nothing else that they are ready: of all of them or of none.
     *
     * @param sent {@link #ALL_READY}: where it is said which texts were looked at, another one is a clash
     */
    public WriteResult<WrittenReport> markAll(
            ReportRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return all(
                new Wanted(ref, "report-sections-marked", SeenTexts.ofAll(seen, sent.apply("texts")), actor),
                writing(ref),
                sent,
                (fields, by) -> {
                    WrittenReport report = store.book().report(ref);
                    List<SectionText> texts = contents.texts(report);
                    return Optional.of(ReportGap.onlyNotReady(contents.missing(report)).stream()
                            .map(section -> SectionText.marked(texts, section, true, by))
                            .toList());
                });
    }

    /** Whoever may read the drafts may say something of them; it stays with them. */
    public WriteResult<WrittenReport> comment(ReportRef ref, String section, UnaryOperator<String> sent, Actor actor) {
        Permission reading = ReportReaders.rings(ref, StateCode.DRAFT).get(0).permission();
        return written(
                new Wanted(ref, "report-section-commented", WorkKind.REVIEW, OptionalInt.empty(), actor),
                reading,
                sent,
                (fields, by) -> {
                    String text = fields.text("comment", WORDS.label("comment"), LONGEST_COMMENT);
                    section(ref, section, fields);
                    return Optional.of(new ReportNote.Commented(section, text, by));
                });
    }

    /** Answers whether they are on the right path. */
    public WriteResult<WrittenReport> reflect(
            ReportRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(
                new Wanted(ref, "report-reflected", WorkKind.REFLECTION, seen, actor),
                writing(ref),
                sent,
                (fields, by) -> {
                    Optional<PathWord> word =
                            fields.chosen("word", WORDS.label("word"), PathWord.values(), PathWord::code);
                    String text = fields.said("text", WORDS.label("why"), TextLimit.LONGEST);
                    numbers(fields, ref, actor, report -> report.reflection().map(ReportNote.Reflected::text));
                    return word.map(one -> new ReportNote.Reflected(one, text, by));
                });
    }

    /** Writes a text of a report that is no committee's. */
    public WriteResult<WrittenReport> word(
            ReportRef ref, String section, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(
                new Wanted(ref, "report-worded", WorkKind.TEXT, seen, actor), writing(ref), sent, (fields, by) -> {
                    String text = fields.said("text", WORDS.label("text"), TextLimit.LONGEST);
                    numbers(fields, ref, actor, report -> report.text(section));
                    section(ref, section, fields);
                    if (ref.kind() == ReportKind.COMMITTEE) {
                        fields.fault("", "worded-elsewhere", WORDS.wordedElsewhere());
                    }
                    return Optional.of(new ReportNote.Worded(section, text, by));
                });
    }

    /** @param standing the text that stands there now */
    private void numbers(
            WrittenFields fields, ReportRef ref, Actor actor, Function<WrittenReport, Optional<String>> standing) {
        String before = standing.apply(store.book().report(ref)).orElse("");
        rooted.by(actor).check(fields, ref.place(), new RootedTexts.Text("text", WORDS.label("text"), before));
    }

    /** What one needs to write in a report. */
    public static Permission writing(ReportRef ref) {
        return ref.kind() == ReportKind.COMMITTEE ? Permission.WRITE_SECTIONS : Permission.KEEP_OVERALL_REPORTS;
    }

    private void section(ReportRef ref, String section, WrittenFields fields) {
        if (!contents.has(store.book().report(ref), section)) {
            List<String> sections = contents.sections(ref);
            fields.fault("section", "unknown-section", WORDS.unknownSection(TextLimit.quoted(section), sections));
        }
    }

    /** @param act as the audit trail calls it */
    private record Wanted(ReportRef ref, String act, WorkKind work, SeenTexts seen, Actor actor) {
        Wanted(ReportRef ref, String act, WorkKind work, OptionalInt version, Actor actor) {
            this(ref, act, work, SeenTexts.of(version), actor);
        }

        Wanted(ReportRef ref, String act, SeenTexts seen, Actor actor) {
            this(ref, act, WorkKind.REVIEW, seen, actor);
        }
    }

    private WriteResult<WrittenReport> written(
            Wanted wanted,
            Permission permission,
            UnaryOperator<String> sent,
            BiFunction<WrittenFields, Signature, Optional<? extends ReportNote>> note) {
        return all(
                wanted, permission, sent, (fields, by) -> note.apply(fields, by).map(List::of));
    }

    /** @param notes empty where a field cannot be taken */
    private WriteResult<WrittenReport> all(
            Wanted wanted,
            Permission permission,
            UnaryOperator<String> sent,
            BiFunction<WrittenFields, Signature, Optional<? extends List<? extends ReportNote>>> notes) {
        ReportRef ref = wanted.ref();
        return door.objection(wanted.actor(), permission, ref.where())
                .<WriteResult<WrittenReport>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    WrittenReport report = known(wanted, now);
                    Optional<ReportPlace> place = ReportPlace.of(ref, strategies, catalogue);
                    if (place.isEmpty() || report.entries().isEmpty()) {
                        return new WriteResult.Unknown<>(
                                place.isEmpty() ? ReportPlace.missing(ref, strategies) : WORDS.notBegun(ref));
                    }
                    WrittenFields fields =
                            WrittenFields.of(rooted.by(wanted.actor()).chosen(sent, ref.place(), "text"), known);
                    Optional<? extends List<? extends ReportNote>> made =
                            notes.apply(fields, Signature.of(wanted.actor(), permission, ref.where(), now));
                    return kept(wanted, permission, sent, new Made(report, place.get(), fields, made, now));
                });
    }

    /** Whoever may not read it, by a key that leaves too little, is answered as if there were none. */
    private WrittenReport known(Wanted wanted, Instant now) {
        return ReportReaders.known(door.policy(), wanted.actor(), store.book().report(wanted.ref()), now);
    }

    /** What somebody wrote, on what. */
    private record Made(
            WrittenReport report,
            ReportPlace place,
            WrittenFields fields,
            Optional<? extends List<? extends ReportNote>> notes,
            Instant now) {
        /** What is said beside the report, in whatever state. */
        boolean beside() {
            return notes.filter(all -> all.stream().anyMatch(ReportNote.Commented.class::isInstance))
                    .isPresent();
        }
    }

    private WriteResult<WrittenReport> kept(
            Wanted wanted, Permission permission, UnaryOperator<String> sent, Made made) {
        WrittenReport before = made.report();
        WrittenFields fields = made.fields();
        Optional<String> clash = wanted.seen().clash(before, () -> contents.texts(before));
        if (clash.isPresent()) {
            return new WriteResult.Clash<>(before, clash.get());
        }
        made.place().gone().ifPresent(name -> fields.fault("", "not-active", WORDS.gone(name)));
        ReportState state = before.state().orElseThrow();
        if (!made.beside() && !(state instanceof ReportState.Draft)) {
            fields.fault("", "not-a-draft", WORDS.notDraft(state, made.now()));
        }
        if (!fields.sound()) {
            return new WriteResult.Refused<>(fields.faults());
        }
        List<ReportNote> next = List.copyOf(made.notes().orElseThrow());
        if (next.isEmpty()) {
            return new WriteResult.Kept<>(before);
        }
        AuditNote note = AuditNote.done(
                        made.now(),
                        wanted.actor(),
                        permission,
                        wanted.act(),
                        wanted.ref().about())
                .changed(before.toString(), before.with(next).toString());
        AuditNote measured = time.measured(note, wanted.ref().measured(), wanted.work(), sent);
        boolean kept = store.keep(wanted.ref(), OptionalInt.of(before.version()), next, measured);
        WrittenReport now = kept ? store.book().report(wanted.ref()) : known(wanted, made.now());
        return kept ? new WriteResult.Kept<>(now) : new WriteResult.Clash<>(now, WORDS.textClash());
    }
}
