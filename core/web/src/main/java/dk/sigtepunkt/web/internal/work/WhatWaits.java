package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.claims.StandingWording;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.deployments.CodeApprovals;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.InfluenceHistory;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.web.internal.claims.ClaimAddresses;
import dk.sigtepunkt.web.internal.evidence.EvidenceAddresses;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.proposals.ProposalAddresses;
import dk.sigtepunkt.web.internal.wording.WordingPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What waits for somebody, committee by committee: the one place that says so, for every page that does. What one may not see
 * does not wait for one.
 */
@Component(service = WhatWaits.class)
public final class WhatWaits {
    private final Strategies strategies;
    private final Sources sources;
    private final Reports reports;
    private final Contributions contributions;
    private final CodeApprovals code;
    private final QuestionHistory questions;
    private final ReleasedSections released;
    private final KeepSections sections;
    private final ModerateProposals proposals;
    private final ReadEvidence evidence;
    private final ReadClaims claims;
    private final HandActions hand;
    private final LoadLimit limit;
    private final WaitingInInfluences influences;
    private final StandingWording wording;
    private final WaitingInReports written;

    @Activate
    public WhatWaits(
            @Reference Strategies strategies,
            @Reference Sources sources,
            @Reference Reports reports,
            @Reference Contributions contributions,
            @Reference CodeApprovals code,
            @Reference QuestionHistory questions,
            @Reference ReleasedSections released,
            @Reference KeepSections sections,
            @Reference ModerateProposals proposals,
            @Reference ReadEvidence evidence,
            @Reference ReadClaims claims,
            @Reference HandActions hand,
            @Reference LoadLimit limit,
            @Reference InfluenceHistory influences,
            @Reference ReadInfluences linked,
            @Reference CrossInfluences crossing,
            @Reference StandingWording wording,
            @Reference ReadReports read) {
        this.strategies = strategies;
        this.sources = sources;
        this.reports = reports;
        this.contributions = contributions;
        this.code = code;
        this.questions = questions;
        this.released = released;
        this.sections = sections;
        this.proposals = proposals;
        this.evidence = evidence;
        this.claims = claims;
        this.hand = hand;
        this.limit = limit;
        this.influences = new WaitingInInfluences(influences, linked, crossing);
        this.wording = wording;
        this.written = new WaitingInReports(read, reports);
    }

    /** @param reading of now and of no quarter alone */
    public List<CommitteeWork> of(PageRequest visit, Reading reading) {
        List<CommitteeId> own = OwnCommittees.of(visit.actor(), reading.committees());
        if (own.isEmpty()) {
            return List.of();
        }
        Found found = new Found();
        new WaitingAtSources(sources, reading).into(found);
        new WaitingInDeployments(contributions, code, reading.committees()).into(found);
        new WaitingInWriting(questions, hand.left(), reading).into(found);
        new WaitingInWords(strategies, reports, released.book(), sections, visit.actor(), reading).into(found);
        waiting(visit)
                .forEach(one -> one.committee()
                        .ifPresent(committee -> found.add(committee, WaitingKind.PROPOSALS, ProposalAddresses.DESK)));
        evidence.drafts(visit.actor(), Optional.empty())
                .forEach(draft -> found.add(draft.committee(), WaitingKind.EVIDENCE, EvidenceAddresses.DRAFTS));
        claims.drafts(visit.actor(), Optional.empty())
                .forEach(draft -> found.add(draft.committee(), WaitingKind.CLAIMS, ClaimAddresses.DRAFTS));
        new WaitingInReport(reports, questions.book(), limit, reading).into(found);
        influences.into(found, reports, reading, visit.actor());
        written.into(found, visit, reading);
        wording.texts(reading)
                .forEach((id, texts) -> found.add(id, WaitingKind.WORDING, texts.size(), WordingPages.of(id)));
        return own.stream()
                .map(id -> new CommitteeWork(id, reading.committees().committee(id), found.in(id, visit)))
                .toList();
    }

    private List<KeptProposal> waiting(PageRequest visit) {
        return proposals.mine(visit.actor()).stream()
                .filter(KeptProposal::waits)
                .toList();
    }

    /** What waits for somebody and is no committee's. */
    List<Link> ofNobody(PageRequest visit) {
        int count = (int)
                waiting(visit).stream().filter(one -> one.committee().isEmpty()).count();
        List<Link> proposed = count == 0
                ? List.of()
                : List.of(new Link(ProposalAddresses.DESK, WaitingKind.PROPOSALS.say(count, visit.words())));
        return Stream.concat(written.ofNobody(visit).stream(), proposed.stream())
                .toList();
    }

    /** How many of each kind there are in each committee, and where. */
    static final class Found {
        private final Map<CommitteeId, Map<WaitingKind, Place>> all = new TreeMap<>();

        /** One more; of several the place where all of them can be seen is the address. */
        void add(CommitteeId committee, WaitingKind kind, String address) {
            add(committee, kind, 1, address);
        }

        void add(CommitteeId committee, WaitingKind kind, int count, String address) {
            if (count > 0) {
                all.computeIfAbsent(committee, none -> new TreeMap<>())
                        .merge(kind, new Place(count, address), (one, more) -> one.and(more.count()));
            }
        }

        private List<Waiting> in(CommitteeId committee, PageRequest visit) {
            return all.getOrDefault(committee, Map.of()).entrySet().stream()
                    .filter(one -> one.getKey().isFor(visit, committee))
                    .map(one -> waiting(one.getKey(), one.getValue(), visit))
                    .toList();
        }

        private static Waiting waiting(WaitingKind kind, Place place, PageRequest visit) {
            return new Waiting(kind, place.count(), new Link(place.address(), kind.say(place.count(), visit.words())));
        }

        private record Place(int count, String address) {
            Place and(int more) {
                return new Place(count + more, address);
            }
        }
    }
}
