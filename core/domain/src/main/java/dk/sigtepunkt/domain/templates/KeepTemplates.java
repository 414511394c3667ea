package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.templates.TemplateEntry.Approved;
import dk.sigtepunkt.domain.templates.TemplateEntry.Drafted;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.JudgedVersion;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which a template's next version is proposed, and by which it is written down that a body approved it. */
@Component(service = KeepTemplates.class)
public final class KeepTemplates {
    /** What a proposal is sent in. */
    public static final Set<String> PROPOSAL = Set.of(
            "note",
            "rule",
            "indicators",
            "parts.*.section",
            "parts.*.chapter",
            "parts.*.heading",
            "parts.*.guide",
            "parts.*.required",
            "parts.*.place",
            "parts.*.out");

    /** What an approval is sent in. */
    public static final Set<String> APPROVAL = Set.of("meeting", "body", "decided", "from");

    public static final int LONGEST_BODY = 200;
    public static final int LONGEST_HEADING = TemplateFields.LONGEST_HEADING;
    public static final int LONGEST_GUIDE = TemplateFields.LONGEST_GUIDE;

    private static final TemplateWords WORDS = TemplateWords.in(Danish.LOCALE);
    private static final Permission KEEPS = Permission.KEEP_REPORT_TEMPLATES;

    private final TemplateStore store;
    private final ReportHistory reports;
    private final CommitteeTexts texts;
    private final Catalogue catalogue;
    private final Strategies strategies;
    private final FrontDoor door;
    private final KnownActions known;
    private final Clock clock;

    @Activate
    public KeepTemplates(
            @Reference TemplateStore store,
            @Reference ReportHistory reports,
            @Reference CommitteeTexts texts,
            @Reference Catalogue catalogue,
            @Reference Strategies strategies,
            @Reference FrontDoor door,
            @Reference KnownActions known,
            @Reference Clock clock) {
        this.store = store;
        this.reports = reports;
        this.texts = texts;
        this.catalogue = catalogue;
        this.strategies = strategies;
        this.door = door;
        this.known = known;
        this.clock = clock;
    }

    /**
     * Proposes the next version of a kind.
     *
     * @param seen the {@link TemplateBook#version} of the kind that whoever writes has looked at; empty for none
     */
    public WriteResult<TemplateVersion> propose(
            ReportKind kind, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return door.objection(actor, KEEPS, Where.EVERYWHERE)
                .<WriteResult<TemplateVersion>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    TemplateBook book = store.book();
                    if (JudgedVersion.another(seen, book.version(kind))) {
                        return new WriteResult.Clash<>(book.newest(kind), WORDS.clash());
                    }
                    WrittenFields fields = WrittenFields.of(sent, known);
                    String note = fields.said("note", WORDS.label("note"), TextLimit.LONGEST);
                    Template template = new TemplateFields(kind, fields, committees()).read();
                    if (fields.sound()) {
                        another(book, template, fields);
                    }
                    return fields.sound()
                            ? kept(new Order(book, book.next(kind)), new Drafted(template, note, by(actor)), actor)
                            : new WriteResult.Refused<>(fields.faults());
                });
    }

    private CatalogueSnapshot committees() {
        try (Reading reading = catalogue.open()) {
            return reading.committees();
        }
    }

    private static void another(TemplateBook book, Template template, WrittenFields fields) {
        book.all(template.kind()).stream()
                .filter(one -> one.template().equals(template))
                .findFirst()
                .ifPresent(one -> fields.fault("", "same-template", WORDS.same(one.ref())));
    }

    /** Writes down which body approved a version, when, and from which quarter's report on it applies. */
    public WriteResult<TemplateVersion> approve(
            TemplateRef ref, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        return door.objection(actor, KEEPS, Where.EVERYWHERE)
                .<WriteResult<TemplateVersion>>map(WriteResult.Forbidden::new)
                .orElseGet(() -> {
                    TemplateBook book = store.book();
                    return book.find(ref)
                            .map(version -> approved(new Order(book, ref), version, sent, seen, actor))
                            .orElseGet(() -> new WriteResult.Unknown<>(WORDS.unknown(ref.toString())));
                });
    }

    /** @param book on which it was judged */
    private record Order(TemplateBook book, TemplateRef ref) {}

    private WriteResult<TemplateVersion> approved(
            Order order, TemplateVersion version, UnaryOperator<String> sent, OptionalInt seen, Actor actor) {
        if (JudgedVersion.another(seen, order.book().version(order.ref().kind()))) {
            return new WriteResult.Clash<>(version, WORDS.clash());
        }
        Signature by = by(actor);
        WrittenFields fields = WrittenFields.of(sent, known);
        if (version.applies()) {
            fields.fault("", "approved-already", WORDS.approvedAlready(version));
            return new WriteResult.Refused<>(fields.faults());
        }
        Optional<LocalDate> meeting =
                fields.past("meeting", WORDS.label("meeting"), LocalDate.ofInstant(by.at(), Danish.ZONE));
        String body = fields.line("body", WORDS.label("body"), LONGEST_BODY);
        String decided = fields.said("decided", WORDS.label("decided"), TextLimit.LONGEST);
        Optional<Period> from = from(order.book(), version, by.at(), fields);
        return fields.sound()
                ? kept(order, new Approved(meeting.orElseThrow(), body, decided, from.orElseThrow(), by), actor)
                : new WriteResult.Refused<>(fields.faults());
    }

    private Optional<Period> from(TemplateBook book, TemplateVersion version, Instant now, WrittenFields fields) {
        String written = fields.line("from", WORDS.label("from"), TextLimit.LONGEST);
        Optional<Period> from = quarter(written);
        if (from.isEmpty() && !written.isEmpty()) {
            fields.fault("from", "not-a-quarter", WORDS.noQuarter(TextLimit.quoted(written)));
        }
        from.ifPresent(quarter -> {
            if (strategies.reporting(quarter).isEmpty()) {
                fields.fault("from", "quarter-not-reported", WORDS.notReported(quarter));
                return;
            }
            book.latest(version.ref().kind())
                    .filter(other -> other.approved().orElseThrow().from().compareTo(quarter) > 0)
                    .ifPresent(other -> fields.fault("from", "before-another", WORDS.beforeAnother(other)));
            new TemplateUse(book, reports.book(), committees(), texts).told(version, quarter, now, fields);
        });
        return from;
    }

    private static Optional<Period> quarter(String written) {
        try {
            return Optional.of(Period.parse(written)).filter(one -> one.frequency() == Frequency.QUARTER);
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }

    private Signature by(Actor actor) {
        return Signature.of(actor, KEEPS, Where.EVERYWHERE, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private WriteResult<TemplateVersion> kept(Order order, TemplateEntry entry, Actor actor) {
        TemplateRef ref = order.ref();
        Act act = entry instanceof Drafted ? new Act("report-template-proposed") : new Act("report-template-approved");
        TemplateBook after = order.book().with(ref, entry);
        AuditNote note = AuditNote.done(
                        entry.by().at(), actor, KEEPS, act.code(), About.of("report-template", ref.toString()))
                .changed(
                        order.book().find(ref).map(Object::toString).orElse(""),
                        after.find(ref).orElseThrow().toString());
        boolean kept = store.keep(ref, order.book().version(ref.kind()), entry, note);
        TemplateBook now = store.book();
        return kept
                ? new WriteResult.Kept<>(now.find(ref).orElseThrow())
                : new WriteResult.Clash<>(now.find(ref).orElseGet(() -> now.newest(ref.kind())), WORDS.clash());
    }

    /** As the audit trail calls it. */
    private record Act(String code) {}
}
