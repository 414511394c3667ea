package dk.sigtepunkt.persistence.internal.council;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One decision; what its subject does not have is empty. */
@Entity
@Table(name = "council_decision")
class CouncilDecisionRow {
    private static final int SHORT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String subject;

    @Column(name = "committee_id")
    private String committeeId;

    @Column(name = "item_key")
    private String itemKey;

    private String wording = "";
    private String sigtepunkt = "";

    @Column(name = "target_period")
    private String targetPeriod = "";

    @Column(name = "target_value")
    private double targetValue;

    /** Where a band ends; null of a target that is one value. */
    @Column(name = "target_high")
    private @Nullable Double targetHigh;

    private String body;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String source;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    private String means;

    @Column(name = "by_whom")
    private String byWhom;

    @Column(name = "recorded_at")
    private String recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected CouncilDecisionRow() {}

    @SuppressWarnings("NullAway.Init") // Every subject says whose it is.
    CouncilDecisionRow(CouncilDecision decision) {
        this.subject = decision.subject().name();
        this.body = decision.decided().body();
        this.decidedOn = decision.decided().on();
        this.source = decision.decided().source();
        this.holdsFrom = decision.from();
        this.means = decision.recorded().means().name();
        this.byWhom = FittingText.of(decision.recorded().by(), SHORT);
        this.recordedAt = UtcText.of(decision.recorded().at());
        decision.subject()
                .fold(
                        area -> {
                            wording = area.wording().text();
                            sigtepunkt = area.sigtepunkt().value();
                            return about(
                                    area.area().committee(), area.area().key().value());
                        },
                        ends -> about(ends.area().committee(), ends.area().key().value()),
                        target -> {
                            targetPeriod = target.period().code();
                            targetValue = target.low();
                            targetHigh = target.band() ? target.high() : null;
                            return about(
                                    target.indicator().committee(),
                                    target.indicator().key());
                        });
    }

    private CouncilDecisionRow about(CommitteeId committee, String key) {
        committeeId = committee.value();
        itemKey = key;
        return this;
    }

    CouncilDecision decision() {
        return new CouncilDecision(
                subject(),
                new Adoption(body, decidedOn, source),
                holdsFrom,
                new CouncilDecision.Recorded(
                        StoredCodes.find(Actor.Means.values(), Actor.Means::name, means),
                        byWhom,
                        UtcText.instant(recordedAt)));
    }

    private CouncilSubject subject() {
        CommitteeId committee = new CommitteeId(committeeId);
        return switch (subject) {
            case "target" ->
                new CouncilSubject.TargetSet(
                        new IndicatorId(committee, itemKey),
                        Period.parse(targetPeriod),
                        targetValue,
                        targetHigh == null ? targetValue : targetHigh);
            case "area-ends" -> new CouncilSubject.AreaEnds(new FocusAreaRef(committee, new FocusAreaKey(itemKey)));
            default ->
                new CouncilSubject.Area(
                        new FocusAreaRef(committee, new FocusAreaKey(itemKey)),
                        OfficialWording.of(wording),
                        new SigtepunktId(sigtepunkt));
        };
    }
}
