package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.AreaLink;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceBook;
import dk.sigtepunkt.domain.evidence.EvidenceMethod;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What claims rest on at one moment: now, at an earlier time, or at a quarter's end. */
public final class ClaimMoment {
    private final CatalogueSnapshot committees;
    private final EvidenceBook findings;
    private final FigureBook figures;
    private final LocalDate day;
    private final Predicate<Stretch> there;

    /** Figures of an indicator in a book. */
    private record Stretch(FigureBook figures, IndicatorId indicator) {}

    private ClaimMoment(
            CatalogueSnapshot committees,
            EvidenceBook findings,
            FigureBook figures,
            LocalDate day,
            Predicate<Stretch> there) {
        this.committees = committees;
        this.findings = findings;
        this.figures = figures;
        this.day = day;
        this.there = there;
    }

    /**
     * As it is known where a reading looks from.
     *
     * @param findings known by then
     * @param day that is looked from
     */
    public static ClaimMoment of(Reading reading, EvidenceBook findings, LocalDate day) {
        return new ClaimMoment(
                reading.committees(),
                findings,
                reading.figures(),
                day,
                one -> one.figures().own(one.indicator()).isPresent());
    }

    /**
     * At a quarter's end, as a reading of that quarter has it: what was found out, taken or measured later is not in it.
     *
     * @param then {@link Reading#in} that quarter
     * @param findings all that are known
     */
    public static ClaimMoment in(Period quarter, Reading then, EvidenceBook findings) {
        Instant end = Danish.endOf(quarter.end());
        return new ClaimMoment(
                then.committees(),
                findings.knownBy(end),
                then.figures(),
                quarter.end(),
                one -> one.figures()
                        .own(one.indicator())
                        .flatMap(series -> series.asOf(end))
                        .flatMap(series -> series.newestPeriod(quarter))
                        .isPresent());
    }

    /** The grade that a claim bears at that moment, and what holds it down. */
    public GradedClaim graded(ContributionClaim claim) {
        Set<Ground.Source> sources = claim.grounds().map(Ground::source).collect(Collectors.toUnmodifiableSet());
        return GradeRule.grade(claim, counting(sources), begun(claim.action()));
    }

    /** Whether something speaks for or against anything at that moment. */
    public boolean counts(Ground.Source source) {
        return counting(Set.of(source)).counts(source);
    }

    private CountingGrounds counting(Set<Ground.Source> sources) {
        Map<Integer, CountingGrounds.Seen> seen = sources.stream()
                .flatMap(one -> one.fold(this::standing, figure -> Stream.<PublishedEvidence>empty()))
                .collect(Collectors.toUnmodifiableMap(
                        PublishedEvidence::number,
                        one -> new CountingGrounds.Seen(
                                way(one.evidence().method()),
                                origin(one.evidence().gathered().source()))));
        Set<IndicatorId> measured = sources.stream()
                .flatMap(one -> one.fold(number -> Stream.<IndicatorId>empty(), Stream::of))
                .filter(id -> committees.indicator(id).isPresent() && there.test(new Stretch(figures, id)))
                .collect(Collectors.toUnmodifiableSet());
        return new CountingGrounds(seen, measured);
    }

    private Stream<PublishedEvidence> standing(int finding) {
        return findings.find(finding).filter(one -> one.withdrawn().isEmpty()).stream();
    }

    /** Two ways that people have given a name of their own are two. */
    private static String way(EvidenceMethod method) {
        return method.kind().code() + " " + method.other();
    }

    /** The same words name the same source, however they are spaced and with whichever capital letters. */
    private static String origin(String source) {
        return source.strip().replaceAll("\\s+", " ").toLowerCase(Danish.LOCALE);
    }

    /** Whether an action had begun by then; what was stopped before it began has not. */
    private boolean begun(ItemRef action) {
        return action(action).stream()
                .flatMap(one -> one.steps().stream())
                .anyMatch(step ->
                        !step.on().isAfter(day) && (step.state().underWay() || step.state() == ActionState.COMPLETED));
    }

    private Optional<Action> action(ItemRef item) {
        return committees
                .committee(item.committee())
                .flatMap(known -> known.content().actions().stream()
                        .filter(one -> one.ref().equals(item))
                        .findFirst())
                .or(() -> committees.actions().find(item).map(KeptAction::last));
    }

    /** The focus areas beside which a claim stands: those that its action serves, and the one that its indicator measures. */
    public Set<FocusAreaRef> areas(ContributionClaim claim) {
        Set<FocusAreaRef> areas = new LinkedHashSet<>();
        action(claim.action()).ifPresent(one -> {
            areas.add(one.focusArea());
            one.details().alsoServes().stream().map(AreaLink::area).forEach(areas::add);
        });
        committees
                .indicator(claim.indicator())
                .map(one -> new FocusAreaRef(one.id().committee(), one.focusArea()))
                .ifPresent(areas::add);
        return areas;
    }
}
