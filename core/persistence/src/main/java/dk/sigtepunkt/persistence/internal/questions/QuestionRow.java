package dk.sigtepunkt.persistence.internal.questions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.questions.AskedQuestion;
import dk.sigtepunkt.domain.questions.KeptQuestion;
import dk.sigtepunkt.domain.questions.QuestionEntry;
import dk.sigtepunkt.persistence.internal.database.SignatureColumns;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One question as it was asked, with all that was written of it. */
@Entity
@Table(name = "question")
class QuestionRow {
    @Id
    @Column(name = "question_number")
    private int number;

    @Column(name = "asking_body")
    private String body;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Lob
    @Column(name = "question_text")
    private String text;

    @Column(name = "committee_id")
    private String committeeId;

    /** The area's key within the committee; empty for none. */
    @Column(name = "area_key")
    private String areaKey;

    @Embedded
    private SignatureColumns asked;

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    private List<QuestionEntryRow> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuestionRow() {}

    QuestionRow(AskedQuestion question, Signature asked, QuestionEntry.Assigned assigned) {
        this.number = question.number();
        this.body = question.body();
        this.askedOn = question.on();
        this.text = question.text();
        this.committeeId = question.committee().value();
        this.areaKey = question.area().map(area -> area.key().value()).orElse("");
        this.asked = new SignatureColumns(asked);
        entries.add(new QuestionEntryRow(this, 0, assigned));
    }

    void write(QuestionEntry entry) {
        entries.add(new QuestionEntryRow(this, entries.size(), entry));
    }

    int number() {
        return number;
    }

    /** @throws IllegalStateException when nobody is to answer it */
    KeptQuestion read() {
        KeptQuestion kept = kept();
        if (kept.entries().isEmpty() || !(kept.entries().get(0) instanceof QuestionEntry.Assigned)) {
            throw new IllegalStateException("nobody is to answer it");
        }
        return kept;
    }

    KeptQuestion kept() {
        CommitteeId committee = new CommitteeId(committeeId);
        Optional<FocusAreaRef> area = areaKey.isEmpty()
                ? Optional.empty()
                : Optional.of(new FocusAreaRef(committee, new FocusAreaKey(areaKey)));
        return new KeptQuestion(
                new AskedQuestion(number, body, askedOn, text, committee, area),
                asked.signature(),
                entries.stream()
                        .sorted(Comparator.comparing(QuestionEntryRow::place))
                        .map(QuestionEntryRow::entry)
                        .toList());
    }
}
