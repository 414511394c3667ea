package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.minutes.WorkKind;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.roots.RootedTexts;
import dk.sigtepunkt.domain.sections.SectionEntry.Drafted;
import dk.sigtepunkt.domain.sections.SectionEntry.Released;
import dk.sigtepunkt.domain.sections.SectionEntry.TakenBack;
import dk.sigtepunkt.domain.sections.SectionQuarters.Found;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which a committee's own words of a quarter are written and released, and the only way to its drafts. What is
 * written of a quarter moves nothing in it: it is read from its release on.
 */
@Component(service = KeepSections.class)
public final class KeepSections {
    /** The field that a text is sent in. */
    public static final String TEXT = "text";

    /** The field in which it is said why something is corrected or taken back. */
    public static final String REASON = "reason";

    /** Of a word about one focus area, in characters; of the assessment it is {@link TextLimit#LONGEST}. */
    public static final int LONGEST_OF_AREA = 1000;

    private static final SectionWords WORDS = SectionWords.in(Danish.LOCALE);

    private final SectionStore store;
    private final SectionQuarters quarters;
    private final FrontDoor door;
    private final KnownActions known;
    private final RootedTexts.Of rooted;
    private final WorkTime time;
    private final Clock clock;

    @Activate
    public KeepSections(
            @Reference SectionStore store,
            @Reference Catalogue catalogue,
            @Reference Strategies strategies,
            @Reference ReportHistory reports,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference ReportFacts facts,
            @Reference ReportTemplates templates,
            @Reference WorkTime time,
            @Reference Clock clock) {
        this.store = store;
        this.quarters = new SectionQuarters(catalogue, strategies, templates, store, new SectionLock(reports, clock));
        this.door = door;
        this.known = known;
        this.rooted = RootedTexts.of(facts);
        this.time = time;
        this.clock = clock;
    }

    /** How long the text of a section may be, in characters. */
    public static int longest(SectionKey key) {
        return key.area().isPresent() ? LONGEST_OF_AREA : TextLimit.LONGEST;
    }

    /** All that a committee has written of a quarter, drafts too; for its own people. */
    public DeskResult desk(CommitteeId committee, Period quarter, Actor actor) {
        return door.objection(actor, Permission.SEE_DRAFTS, Where.in(committee))
                .<DeskResult>map(DeskResult.Forbidden::new)
                .orElseGet(() -> quarters.<DeskResult>found(
                                committee, quarter, found -> new DeskResult.Told(desk(found, quarter)))
                        .orElseGet(() -> new DeskResult.Unknown(quarters.missing(quarter))));
    }

    private SectionDesk desk(Found found, Period quarter) {
        KnownCommittee known = found.then();
        CommitteeId id = known.id();
        String guide = quarters.guideOfAreas(id, quarter);
        return new SectionDesk(
                known,
                quarter,
                quarters.sections(known, quarter).stream()
                        .map(part -> new SectionDesk.OfTemplate(
                                part, store.section(new SectionRef(id, quarter, new SectionKey(part.key())))))
                        .toList(),
                known.content().focusAreas().stream()
                        .map(area -> new SectionDesk.OfArea(
                                area,
                                guide,
                                store.section(new SectionRef(
                                        id, quarter, SectionKey.of(area.ref().key())))))
                        .toList(),
                quarters.waits(id, quarter),
                quarters.closed(found, quarter).map(WrittenFault::sentence).orElse(""));
    }

    /** What a committee, as it counts in a quarter, has written and not released, for who may know; none for everybody else. */
    public List<SectionRef> drafts(KnownCommittee then, Period quarter, Actor actor) {
        CommitteeId committee = then.id();
        boolean may = door.policy()
                .objection(actor, Permission.SEE_DRAFTS, Where.in(committee))
                .isEmpty();
        return !may
                ? List.of()
                : quarters.keys(then, quarter)
                        .map(key -> new SectionRef(committee, quarter, key))
                        .filter(ref -> store.section(ref).draft().isPresent())
                        .toList();
    }

    /** Keeps a draft; the same text once more is kept already. */
    public WriteResult<KeptSection> write(SectionRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return written(ref, sent, actor, (found, drafted) -> {
            Order order = new Order(found, store.section(ref), Permission.WRITE_SECTIONS, "section-drafted", seen);
            return kept(order, drafted, sent, actor);
        });
    }

    /** The same without keeping anything: what it would be, or what is wrong with it. */
    public WriteResult<KeptSection> preview(SectionRef ref, UnaryOperator<String> sent, Actor actor) {
        return written(
                ref,
                sent,
                actor,
                (found, drafted) -> new WriteResult.Kept<>(store.section(ref).with(drafted)));
    }

    private WriteResult<KeptSection> written(
            SectionRef ref,
            UnaryOperator<String> sent,
            Actor actor,
            BiFunction<Found, Drafted, WriteResult<KeptSection>> then) {
        return door.objection(actor, Permission.WRITE_SECTIONS, Where.in(ref.committee()))
                .<WriteResult<KeptSection>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> writable(ref, found -> {
                    WrittenFields fields = WrittenFields.of(rooted.by(actor).chosen(sent, ref.place(), TEXT), known);
                    String text = fields.said(TEXT, WORDS.label(ref.key()), longest(ref.key()));
                    String stands = store.section(ref).text();
                    var said = new RootedTexts.Text(TEXT, WORDS.label(ref.key()), stands);
                    rooted.by(actor).check(fields, ref.place(), said);
                    quarters.closed(found, ref.quarter())
                            .ifPresent(why -> fields.fault("", why.code(), why.sentence()));
                    return fields.sound()
                            ? then.apply(found, new Drafted(text, by(actor, Permission.WRITE_SECTIONS, ref)))
                            : new WriteResult.Refused<>(fields.faults());
                }));
    }

    /**
     * Lets the draft that stands out to everybody.
     *
     * @param sent {@link #REASON}: why it takes the place of what stands, which is asked for once the quarter is over
     */
    public WriteResult<KeptSection> release(SectionRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return letting(ref, actor, found -> {
            WrittenFields fields = WrittenFields.of(rooted.by(actor).chosen(sent, ref.place(), REASON), known);
            quarters.closed(found, ref.quarter()).ifPresent(why -> fields.fault("", why.code(), why.sentence()));
            KeptSection section = store.section(ref);
            if (fields.sound() && section.draft().isEmpty()) {
                fields.fault("", "nothing-to-release", WORDS.nothingToRelease());
            }
            boolean asked = fields.sound() && !section.releases().isEmpty();
            String reason = asked ? reason(fields, corrects(section)) : "";
            if (asked) {
                rooted.by(actor).check(fields, ref.place(), RootedTexts.Text.of(REASON, WORDS.reason()));
            }
            return fields.sound()
                    ? kept(
                            new Order(found, section, Permission.RELEASE_SECTIONS, "section-released", seen),
                            new Released(reason, by(actor, Permission.RELEASE_SECTIONS, ref)),
                            sent,
                            actor)
                    : new WriteResult.Refused<>(fields.faults());
        });
    }

    /** Whether what is released next takes the place of something that stood when its quarter was over. */
    public boolean corrects(KeptSection section) {
        return section.released().isPresent()
                && section.ref().quarter().end().isBefore(LocalDate.now(clock.withZone(Danish.ZONE)));
    }

    private static String reason(WrittenFields fields, boolean needed) {
        return needed
                ? fields.said(REASON, WORDS.reason(), LONGEST_OF_AREA)
                : fields.optionalSaid(REASON, WORDS.reason(), LONGEST_OF_AREA);
    }

    /** Takes back what was released last: from then on nobody reads it but as of a day before, and beside its own quarter. */
    public WriteResult<KeptSection> takeBack(
            SectionRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return letting(ref, actor, found -> {
            WrittenFields fields = WrittenFields.of(rooted.by(actor).chosen(sent, ref.place(), REASON), known);
            String reason = reason(fields, true);
            rooted.by(actor).check(fields, ref.place(), RootedTexts.Text.of(REASON, WORDS.reason()));
            quarters.closed(found, ref.quarter()).ifPresent(why -> fields.fault("", why.code(), why.sentence()));
            KeptSection section = store.section(ref);
            if (section.released().isEmpty()) {
                fields.fault("", "nothing-released", WORDS.nothingReleased());
            }
            return fields.sound()
                    ? kept(
                            new Order(found, section, Permission.RELEASE_SECTIONS, "section-taken-back", seen),
                            new TakenBack(reason, by(actor, Permission.RELEASE_SECTIONS, ref)),
                            sent,
                            actor)
                    : new WriteResult.Refused<>(fields.faults());
        });
    }

    private WriteResult<KeptSection> letting(
            SectionRef ref, Actor actor, Function<Found, WriteResult<KeptSection>> then) {
        return door.objection(actor, Permission.RELEASE_SECTIONS, Where.in(ref.committee()))
                .<WriteResult<KeptSection>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> writable(ref, then));
    }

    /** On the section as it was judged; seen is the version that whoever writes has looked at, empty for none. */
    private record Order(Found found, KeptSection before, Permission permission, String act, OptionalInt seen) {}

    private WriteResult<KeptSection> kept(Order order, SectionEntry entry, UnaryOperator<String> sent, Actor actor) {
        KeptSection before = order.before();
        SectionRef ref = before.ref();
        if (entry instanceof Drafted drafted && drafted.text().equals(before.text())) {
            return new WriteResult.Kept<>(before);
        }
        AuditNote note = AuditNote.done(
                        entry.by().at(),
                        actor,
                        order.permission(),
                        order.act(),
                        About.in(ref.committee(), "section", ref.toString()))
                .changed(before.toString(), before.with(entry).toString());
        OptionalInt same = JudgedVersion.of(order.seen(), before.version());
        AuditNote measured =
                time.measured(note, ReportRef.of(ref.committee(), ref.quarter()).measured(), WorkKind.TEXT, sent);
        OptionalInt report = OptionalInt.of(order.found().report());
        if (store.keep(ref, new SectionStore.Judged(same, report), entry, measured)) {
            return new WriteResult.Kept<>(store.section(ref));
        }
        return quarters.closed(order.found(), ref.quarter())
                .<WriteResult<KeptSection>>map(why -> new WriteResult.Refused<>(List.of(why)))
                .orElseGet(() -> new WriteResult.Clash<>(store.section(ref), WORDS.clash()));
    }

    private WriteResult<KeptSection> writable(SectionRef ref, Function<Found, WriteResult<KeptSection>> then) {
        return quarters.<WriteResult<KeptSection>>found(
                        ref.committee(),
                        ref.quarter(),
                        found -> quarters.keys(found.then(), ref.quarter()).anyMatch(ref.key()::equals)
                                ? then.apply(found)
                                : new WriteResult.Unknown<>(WORDS.unknownArea(ref.quarter())))
                .orElseGet(() -> new WriteResult.Unknown<>(quarters.missing(ref.quarter())));
    }

    private Signature by(Actor actor, Permission permission, SectionRef ref) {
        return Signature.of(
                actor, permission, Where.in(ref.committee()), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
