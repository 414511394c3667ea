package dk.sigtepunkt.persistence.internal.templates;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.FigureRule;
import dk.sigtepunkt.domain.templates.TemplateEntry;
import dk.sigtepunkt.domain.templates.TemplateFigures;
import dk.sigtepunkt.domain.templates.TemplateRef;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal of a version, whose parts are rows of their own, or its approval. */
@Entity
@Table(name = "template_entry")
class TemplateEntryRow {
    private static final String PROPOSED = "proposed";
    private static final String APPROVED = "approved";

    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "report_kind")
    private String reportKind;

    @Column(name = "version_number")
    private int number;

    @Column(name = "entry_kind")
    private String kind;

    /** Why it is proposed, or what was decided. */
    @Lob
    @Column(name = "entry_text")
    private String text;

    /** Of an approval: by whom, on which day, from which quarter on. */
    @Column(name = "approved_by")
    private String body;

    @Column(name = "meeting_day")
    private String meeting;

    @Column(name = "from_quarter")
    private String from;

    @Column(name = "figure_rule")
    private String figureRule;

    /** Their ids with a space between. */
    @Lob
    @Column(name = "figure_ids")
    private String figures;

    @Embedded
    private SignatureColumns by;

    @SuppressWarnings("NullAway.Init")
    protected TemplateEntryRow() {}

    private TemplateEntryRow(TemplateRef ref, String kind, String text, Signature by) {
        this.reportKind = ref.kind().code();
        this.number = ref.number();
        this.kind = kind;
        this.text = text;
        this.body = "";
        this.meeting = "";
        this.from = "";
        this.figureRule = "";
        this.figures = "";
        this.by = new SignatureColumns(by);
    }

    static TemplateEntryRow of(TemplateRef ref, TemplateEntry.Drafted drafted) {
        TemplateEntryRow row = new TemplateEntryRow(ref, PROPOSED, drafted.note(), drafted.by());
        TemplateFigures shown = drafted.template().figures();
        row.figureRule = shown.rule().code();
        row.figures = shown.named().stream().map(IndicatorId::toString).collect(Collectors.joining(" "));
        return row;
    }

    static TemplateEntryRow of(TemplateRef ref, TemplateEntry.Approved approved) {
        TemplateEntryRow row = new TemplateEntryRow(ref, APPROVED, approved.decided(), approved.by());
        row.body = approved.body();
        row.meeting = approved.meeting().toString();
        row.from = approved.from().code();
        return row;
    }

    /** Of which version it is, as the columns have it. */
    String name() {
        return "%s %d".formatted(reportKind, number);
    }

    boolean proposed() {
        return kind.equals(PROPOSED);
    }

    TemplateRef ref() {
        return new TemplateRef(StoredCodes.find(ReportKind.values(), ReportKind::code, reportKind), number);
    }

    String text() {
        return text;
    }

    Signature signature() {
        return by.signature();
    }

    TemplateFigures figures() {
        return new TemplateFigures(
                StoredCodes.find(FigureRule.values(), FigureRule::code, figureRule),
                Stream.of(figures.split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .map(IndicatorId::parse)
                        .toList());
    }

    TemplateEntry.Approved approval() {
        return new TemplateEntry.Approved(LocalDate.parse(meeting), body, text, Period.parse(from), by.signature());
    }
}
