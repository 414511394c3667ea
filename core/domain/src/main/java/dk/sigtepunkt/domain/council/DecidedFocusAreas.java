package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The areas of the strategy's annex, with what the council decided of them since. */
public final class DecidedFocusAreas implements ExpectedFocusAreas {
    private final ExpectedFocusAreas annex;
    private final CouncilDecisions decisions;
    private final Clock clock;

    public DecidedFocusAreas(ExpectedFocusAreas annex, CouncilDecisions decisions, Clock clock) {
        this.annex = annex;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public List<ExpectedFocusArea> all() {
        return on(today(), Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Danish.ZONE));
    }

    /** A committee that the annex has not is not there from the beginning, though an area of it was adopted later. */
    @Override
    public boolean adopted(CommitteeId committee) {
        return annex.adopted(committee);
    }

    /** What is decided later moves no committee: it would move in the reports there were, too. */
    @Override
    public int place(CommitteeId committee) {
        return annex.place(committee);
    }

    @Override
    public ExpectedFocusAreas as(LocalDate day, Optional<Instant> known) {
        List<ExpectedFocusArea> then = on(day, known);
        return () -> then;
    }

    @Override
    public List<ExpectedFocusArea> toCome() {
        LocalDate today = today();
        return decisions.all().stream()
                .filter(decision -> decision.from().isAfter(today))
                .flatMap(decision -> area(decision).stream())
                .toList();
    }

    private List<ExpectedFocusArea> on(LocalDate day, Optional<Instant> known) {
        List<CouncilDecision> holding = holding(decisions.all(), day, known).toList();
        if (holding.isEmpty()) {
            return annex.all();
        }
        Map<FocusAreaRef, ExpectedFocusArea> areas = new LinkedHashMap<>();
        annex.all().forEach(area -> areas.put(area.ref(), area));
        holding.forEach(decision -> {
            area(decision).ifPresent(area -> areas.put(area.ref(), area));
            ended(decision.subject()).ifPresent(areas::remove);
        });
        return List.copyOf(areas.values());
    }

    /** Of two about the same, the one that counts comes last: the one with the later first day, else the later written. */
    static Stream<CouncilDecision> holding(List<CouncilDecision> all, LocalDate day, Optional<Instant> known) {
        return all.stream()
                .filter(decision -> decision.holds(day, known))
                .sorted(Comparator.comparing(CouncilDecision::from));
    }

    private static Optional<ExpectedFocusArea> area(CouncilDecision decision) {
        return decision.subject()
                .fold(
                        area -> Optional.of(new ExpectedFocusArea(
                                area.area(),
                                area.sigtepunkt(),
                                Optional.of(area.wording()),
                                Optional.of(decision.decided()))),
                        ends -> Optional.empty(),
                        target -> Optional.empty());
    }

    private static Optional<FocusAreaRef> ended(CouncilSubject subject) {
        return subject.fold(area -> Optional.empty(), ends -> Optional.of(ends.area()), target -> Optional.empty());
    }
}
