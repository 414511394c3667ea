package dk.sigtepunkt.persistence.internal.templates;

import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** One part of a version. */
@Entity
@Table(name = "template_part")
class TemplatePartRow {
    @Id
    @SuppressWarnings("UnusedVariable")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "report_kind")
    private String reportKind;

    @Column(name = "version_number")
    private int number;

    /** Its number in the order, from nought. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "part_key")
    private String key;

    /** 1 where a report cannot be submitted without it. */
    private int required;

    private String heading;

    @Lob
    @Column(name = "guide_text")
    private String guide;

    @SuppressWarnings("NullAway.Init")
    protected TemplatePartRow() {}

    TemplatePartRow(TemplateRef ref, int place, TemplatePart part) {
        this.reportKind = ref.kind().code();
        this.number = ref.number();
        this.place = place;
        this.key = part.key();
        this.required = part.required() ? 1 : 0;
        this.heading = part.heading();
        this.guide = part.guide();
    }

    /** Of which version it is, as the columns have it. */
    String name() {
        return "%s %d".formatted(reportKind, number);
    }

    TemplatePart part() {
        return new TemplatePart(key, heading, guide, required == 1);
    }
}
