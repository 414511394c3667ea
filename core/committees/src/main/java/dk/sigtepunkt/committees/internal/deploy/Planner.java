package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.bundle.CommitteeFileBundle;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Identity;
import dk.sigtepunkt.committees.internal.bundle.Signatures;
import dk.sigtepunkt.committees.internal.catalogue.ContentItems;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.catalogue.Preview;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.content.ArtifactReader;
import dk.sigtepunkt.content.result.ArtifactResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.UnfollowedTargets;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.CodeApprovals;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.strategy.CouncilsAreas;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.WheelDisorder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what an artifact would do, before anything is done. */
@Component(service = Planner.class)
public final class Planner {
    private static final WarningWords WORDS = WarningWords.danish();
    private static final DateTimeFormatter QUALIFIER =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final ArtifactReader reader;
    private final LiveCatalogue catalogue;
    private final ExpectedFocusAreas expected;
    private final CouncilsAreas councils;
    private final UnfollowedTargets targets;
    private final Signatures signatures;
    private final CodeRule code;
    private final WheelDisorder wheels;
    private final Clock clock;
    private final Retroactive retroactive;

    @Activate
    public Planner(
            @Reference Strategies strategies,
            @Reference LiveCatalogue catalogue,
            @Reference ExpectedFocusAreas expected,
            @Reference CouncilDecisions decisions,
            @Reference Signatures signatures,
            @Reference CodeApprovals approvals,
            @Reference WheelDisorder wheels,
            @Reference Clock clock) {
        this.reader = new ArtifactReader(strategies.all(), catalogue.municipality());
        this.catalogue = catalogue;
        this.expected = expected;
        this.targets = new UnfollowedTargets(decisions);
        this.councils = new CouncilsAreas(expected, strategies);
        this.signatures = signatures;
        this.code = new CodeRule(signatures, approvals);
        this.wheels = wheels;
        this.clock = clock;
        this.retroactive = new Retroactive(catalogue, strategies, clock);
    }

    /** A candidate, or what is wrong. */
    sealed interface Checked {
        record Fine(Candidate candidate) implements Checked {}

        record Refused(Optional<CommitteeId> committee, List<Objection> findings) implements Checked {
            Plan plan() {
                return new Plan.Refused(Objection.sentences(findings), Objection.reason(findings));
            }
        }

        default <T> T fold(Function<Candidate, T> fine, Function<Refused, T> refused) {
            return this instanceof Fine checked ? fine.apply(checked.candidate()) : refused.apply((Refused) this);
        }
    }

    /** @param grant how far whoever hands it in may go */
    Checked check(Artifact artifact, Grant grant) {
        return reader.read(artifact.name(), artifact.bytes())
                .fold(
                        accepted -> signed(artifact, accepted, grant),
                        refused -> new Checked.Refused(
                                refused.committee(), Objection.of(refused.findings(), artifact.name())));
    }

    private Checked signed(Artifact artifact, ArtifactResult.Accepted accepted, Grant grant) {
        Committee content = accepted.content().committee();
        List<Objection> objections = foreign(content, grant)
                .or(() -> CodeRule.ambiguous(artifact))
                .or(() -> signatures.objection(artifact.bytes()))
                .or(() -> retroactive.objection(content, grant))
                .map(List::of)
                .orElseGet(() -> againstTheCouncil(content));
        if (objections.isEmpty()) {
            // Last, so that nobody is asked to look at code that could not be taken anyway.
            objections = code.objection(artifact, content.id(), grant).stream().toList();
        }
        return objections.isEmpty()
                ? new Checked.Fine(candidate(artifact, accepted).letInBy(code.note(artifact, content.id(), grant)))
                : new Checked.Refused(
                        Optional.of(content.id()),
                        objections.stream()
                                .map(objection -> objection.named(artifact.name()))
                                .toList());
    }

    /** Also where it takes over from another committee what it did not have before: that one's areas go with it. */
    private Optional<Objection> foreign(Committee content, Grant grant) {
        Set<ItemRef> alreadyTaken = catalogue.snapshot().committee(content.id()).stream()
                .flatMap(running -> ContentItems.carriedOnBy(running.content()))
                .collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(content.id()),
                        ContentItems.carriedOnBy(content)
                                .filter(former -> !alreadyTaken.contains(former))
                                .map(ItemRef::committee))
                .distinct()
                .filter(committee -> !grant.reaches(committee))
                .findFirst()
                .map(committee ->
                        new Objection(WORDS.foreign(committee), WORDS.foreign(), RefusalReason.FOREIGN_COMMITTEE));
    }

    private List<Objection> againstTheCouncil(Committee content) {
        return councils.breachedBy(content, catalogue.snapshot()).stream()
                .map(breach -> Objection.of(breach, councils.words(Danish.LOCALE)))
                .toList();
    }

    private Candidate candidate(Artifact artifact, ArtifactResult.Accepted accepted) {
        Committee content = accepted.content().committee();
        Version version = accepted.version().isEmpty()
                ? Version.parseVersion("1.0.0." + QUALIFIER.format(clock.instant()))
                : Version.parseVersion(accepted.version());
        ArtifactFile source = ArtifactFile.of(artifact);
        return accepted.symbolicName()
                .map(name -> new Candidate(source, content, new Identity(name, version), artifact.bytes()))
                .orElseGet(() -> new Candidate(
                        source,
                        content,
                        new Identity(CommitteeFileBundle.symbolicName(content), version),
                        CommitteeFileBundle.jar(
                                content, version, accepted.content().document())));
    }

    /** @param replaced whether what the candidate would replace is what serves now, so that its version does not count */
    Plan.Accepted plan(Candidate candidate, boolean replaced) {
        Version version = candidate.identity().version();
        Preview preview = catalogue.preview(candidate.content(), version);
        boolean serves = replaced
                || preview.running()
                        .filter(running -> running.compareTo(version) > 0)
                        .isEmpty();
        return new Plan.Accepted(
                candidate.content().id(),
                candidate.content().name(),
                new Plan.Versions(version.toString(), preview.running().map(Version::toString), serves),
                candidate.source().sha256(),
                preview.changes(),
                warnings(candidate, preview, version, serves));
    }

    private List<String> warnings(Candidate candidate, Preview preview, Version version, boolean serves) {
        CatalogueSnapshot now = catalogue.snapshot();
        List<String> warnings = new ArrayList<>(retroactive.warnings(candidate.content()));
        warnings.addAll(new Warnings(expected, now).of(preview, version, serves));
        targets.in(preview.content(), preview.before(), now).stream()
                .map(left -> WORDS.targetEnds(left, now.indicatorName(indicator(left))))
                .forEach(warnings::add);
        warnings.addAll(wheels.comesWith(candidate.content(), now));
        return warnings;
    }

    private static IndicatorId indicator(UnfollowedTargets.Left left) {
        return new IndicatorId(left.former().committee(), left.former().key());
    }
}
