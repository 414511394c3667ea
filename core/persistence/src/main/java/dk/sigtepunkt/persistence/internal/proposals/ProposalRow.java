package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ProposalAim;
import dk.sigtepunkt.domain.proposals.ProposalEntry;
import dk.sigtepunkt.domain.proposals.ProposalStore;
import dk.sigtepunkt.domain.proposals.ProposalText;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One proposal with all that was done with it. The words that are let out are the newest only: what was taken out is gone. */
@Entity
@Table(name = "proposal")
class ProposalRow {
    @Id
    @Column(name = "proposal_number")
    private int number;

    @Column(name = "code_digest")
    @SuppressWarnings("UnusedVariable")
    private String codeDigest;

    @Column(name = "sent_at")
    private String sentAt;

    private String means;

    @Column(name = "sent_title")
    private String sentTitle;

    @Lob
    @Column(name = "sent_text")
    private String sentText;

    @Column(name = "sent_place")
    private String sentPlace;

    /** Empty for none, as the two that follow. */
    @Column(name = "sigtepunkt_id")
    private String sigtepunktId;

    @Column(name = "committee_id")
    private String committeeId;

    @Column(name = "area_key")
    private String areaKey;

    /** Whether nobody has decided what becomes of it; so many are counted before another one is taken in. */
    @SuppressWarnings("UnusedVariable")
    private boolean waiting = true;

    @Column(name = "public_title")
    private @Nullable String publicTitle;

    @Lob
    @Column(name = "public_text")
    private @Nullable String publicText;

    @Column(name = "public_place")
    private @Nullable String publicPlace;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.PERSIST)
    private List<ProposalEntryRow> entries = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ProposalRow() {}

    ProposalRow(int number, ProposalStore.Sending sending) {
        this.number = number;
        this.codeDigest = sending.digest();
        this.sentAt = UtcText.of(sending.at());
        this.means = sending.means().name();
        this.sentTitle = sending.text().title();
        this.sentText = sending.text().text();
        this.sentPlace = sending.text().place();
        this.sigtepunktId = sending.aim().sigtepunkt().map(SigtepunktId::value).orElse("");
        this.committeeId =
                sending.aim().area().map(area -> area.committee().value()).orElse("");
        this.areaKey = sending.aim().area().map(area -> area.key().value()).orElse("");
    }

    void write(ProposalEntry entry, Optional<ProposalText> published) {
        KeptProposal now = kept().with(entry, published);
        entries.add(new ProposalEntryRow(this, entries.size(), entry));
        waiting = now.waits();
        sentTitle = now.sent().text().title();
        sentText = now.sent().text().text();
        sentPlace = now.sent().text().place();
        published.ifPresent(text -> {
            publicTitle = text.title();
            publicText = text.text();
            publicPlace = text.place();
        });
    }

    int number() {
        return number;
    }

    KeptProposal kept() {
        Optional<FocusAreaRef> area = areaKey.isEmpty()
                ? Optional.empty()
                : Optional.of(new FocusAreaRef(new CommitteeId(committeeId), new FocusAreaKey(areaKey)));
        Optional<SigtepunktId> sigtepunkt =
                sigtepunktId.isEmpty() ? Optional.empty() : Optional.of(new SigtepunktId(sigtepunktId));
        return new KeptProposal(
                new SentProposal(
                        number,
                        new ProposalText(sentTitle, sentText, sentPlace),
                        new ProposalAim(sigtepunkt, area),
                        UtcText.instant(sentAt),
                        StoredCodes.find(Actor.Means.values(), Actor.Means::name, means)),
                publicTitle == null || publicText == null || publicPlace == null
                        ? Optional.empty()
                        : Optional.of(new ProposalText(publicTitle, publicText, publicPlace)),
                entries.stream()
                        .sorted(Comparator.comparing(ProposalEntryRow::place))
                        .map(ProposalEntryRow::entry)
                        .toList());
    }
}
