package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.QuarantineCase.Decision;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.TextLines;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures that wait in quarantine, or waited once. */
@Entity
@Table(name = "source_case")
class SourceCaseRow {
    private static final String BETWEEN = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "run_id")
    private long run;

    private String source;

    @Column(name = "indicator_id")
    private String indicatorId;

    @Lob
    private String findings;

    @Column(name = "held_at")
    private String heldAt;

    private @Nullable String verdict;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable String decidedAt;

    @OneToMany(mappedBy = "held", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("seq")
    private List<SourceCaseFigureRow> figures;

    @SuppressWarnings("NullAway.Init")
    protected SourceCaseRow() {}

    @SuppressWarnings("this-escape")
    SourceCaseRow(QuarantineCase held) {
        this.run = held.arrival().run();
        this.source = held.arrival().source().toString();
        this.indicatorId = held.indicator().toString();
        this.findings = TextLines.of(held.findings().stream()
                .map(finding -> finding.kind().code() + BETWEEN + finding.sentence())
                .toList());
        this.heldAt = UtcText.of(held.arrival().at());
        this.figures = new ArrayList<>();
        held.figures().forEach(figure -> figures.add(new SourceCaseFigureRow(this, figures.size(), figure)));
    }

    QuarantineCase held() {
        IndicatorId indicator = IndicatorId.parse(indicatorId);
        return new QuarantineCase(
                id,
                new QuarantineCase.Arrival(SourceKey.parse(source), run, UtcText.instant(heldAt)),
                indicator,
                TextLines.in(findings).stream().map(SourceCaseRow::finding).toList(),
                figures.stream().map(figure -> figure.observation(indicator)).toList(),
                decision());
    }

    private Optional<Decision> decision() {
        return verdict == null || reason == null || decidedBy == null || decidedAt == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        StoredCodes.find(Verdict.values(), Verdict::code, verdict),
                        reason,
                        decidedBy,
                        UtcText.instant(decidedAt)));
    }

    private static GuardFinding finding(String line) {
        int end = line.indexOf(BETWEEN);
        return new GuardFinding(
                StoredCodes.find(GuardFinding.Kind.values(), GuardFinding.Kind::code, line.substring(0, end)),
                line.substring(end + BETWEEN.length()));
    }
}
