package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.DecidedContents;
import dk.sigtepunkt.domain.council.EndedQuarters;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyDecisions;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What committees say, with what the council decided of it as of the quarter and the day that is asked for. */
@Component
public final class DecidedCatalogue implements Catalogue {
    private final LiveCatalogue said;
    private final ExpectedFocusAreas adopted;
    private final CouncilDecisions decisions;
    private final Strategies strategies;
    private final StrategyDecisions states;
    private final JudgementHistory judgements;
    private final DialogueHistory dialogue;
    private final Clock clock;

    @Activate
    public DecidedCatalogue(
            @Reference LiveCatalogue said,
            @Reference ExpectedFocusAreas adopted,
            @Reference CouncilDecisions decisions,
            @Reference Strategies strategies,
            @Reference StrategyDecisions states,
            @Reference JudgementHistory judgements,
            @Reference DialogueHistory dialogue,
            @Reference Clock clock) {
        this.said = said;
        this.adopted = adopted;
        this.decisions = decisions;
        this.strategies = strategies;
        this.states = states;
        this.judgements = judgements;
        this.dialogue = dialogue;
        this.clock = clock;
    }

    @Override
    public Reading open() {
        Reading reading = said.open();
        CatalogueState state = state(reading);
        return decided(reading, today()).from(state);
    }

    @Override
    public Reading openAsOf(Instant time) {
        return decided(said.openAsOf(time), LocalDate.ofInstant(time, Danish.ZONE));
    }

    @Override
    public CatalogueSnapshot snapshot() {
        return decided(said.snapshot(), today(), Optional.empty());
    }

    @Override
    public CatalogueState state() {
        try (Reading reading = said.open()) {
            return state(reading);
        }
    }

    @Override
    public boolean ready() {
        return said.ready();
    }

    /** The reading that is made of it may be of a later one, never of an earlier. */
    private CatalogueState state(Reading reading) {
        List<Object> parts = new ArrayList<>(
                List.of(reading.committees(), reading.figures(), decisions.all(), judgements.book(), dialogue.book()));
        strategies.all().forEach(strategy -> parts.add(states.of(strategy.id())));
        return new CatalogueState(parts, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Danish.ZONE);
    }

    private CatalogueSnapshot decided(CatalogueSnapshot committees, LocalDate day, Optional<Instant> known) {
        return DecidedContents.over(committees, day, known, decisions, strategies);
    }

    private Reading decided(Reading reading, LocalDate day) {
        return new Reading(decided(reading.committees(), day, reading.known()), reading::figures, reading::close)
                .with(reading.known(), new Decided(reading, day));
    }

    /** The past of a reading, each time with what was decided by then. */
    private final class Decided implements Reading.Past {
        private final Reading reading;
        private final LocalDate day;

        Decided(Reading reading, LocalDate day) {
            this.reading = reading;
            this.day = day;
        }

        @Override
        public Reading in(Period quarter) {
            return decided(reading.in(quarter), quarter.end());
        }

        @Override
        public CatalogueSnapshot knownBy(Instant time) {
            Instant known = reading.known().filter(time::isAfter).orElse(time);
            return decided(reading.knownBy(time), day, Optional.of(known));
        }

        @Override
        public List<RetroactiveChange> retroactive() {
            List<RetroactiveChange> changes = new ArrayList<>(reading.retroactive(Instant.MIN, Instant.MAX));
            changes.addAll(new EndedQuarters(adopted, decisions, strategies).in(reading));
            return changes;
        }
    }
}
