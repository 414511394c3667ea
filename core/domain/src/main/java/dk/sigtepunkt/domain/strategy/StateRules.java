package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.strategy.StrategyRefusal.Reason;
import dk.sigtepunkt.domain.text.TextLimit;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may come after what: small rules about one state each, in the order in which they are told. */
final class StateRules {
    /** As in the strategies' files; an earlier day is a slip of the pen. */
    private static final int FIRST_YEAR = 1970;

    private final List<Strategy> all;
    private final LocalDate today;
    private final StateWords words;

    StateRules(List<Strategy> all, LocalDate today, StateWords words) {
        this.all = List.copyOf(all);
        this.today = today;
        this.words = words;
    }

    Optional<Strategy> named(String id) {
        return all.stream().filter(strategy -> strategy.id().value().equals(id)).findFirst();
    }

    StrategyRefusal unknown(String id) {
        return new StrategyRefusal(Reason.UNKNOWN_STRATEGY, words.unknown(TextLimit.quoted(id), all));
    }

    /** Why a strategy may not come into a state; empty when it may. */
    Optional<StrategyRefusal> objection(Strategy strategy, WantedState wanted) {
        return wanted.<Stream<Optional<StrategyRefusal>>>fold(
                        draft -> Stream.of(said(draft.note(), words.whyItIsADraft()), stillDraft(strategy)),
                        adopted -> Stream.of(
                                said(adopted.by(), words.whoAdopted()),
                                past(adopted.on(), words.whenAdopted()),
                                said(adopted.source(), words.whereToRead()),
                                notSuperseded(strategy),
                                yearsFree(strategy)),
                        superseded -> Stream.of(
                                onceAdopted(strategy),
                                said(superseded.by(), words.whichComesAfter()),
                                successor(strategy, superseded.by()),
                                past(superseded.on(), words.whenSuperseded()),
                                afterAdoption(strategy, superseded.on())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What is wanted and has no objection, as a state. */
    StrategyState state(Strategy strategy, WantedState wanted) {
        return wanted.fold(
                draft -> new StrategyState.Draft(draft.note()),
                adopted -> new StrategyState.Adopted(
                        adopted.by(), day(adopted.on()).orElseThrow(), adopted.source()),
                superseded -> new StrategyState.Superseded(
                        adoption(strategy).orElseThrow(),
                        day(superseded.on()).orElseThrow(),
                        named(superseded.by()).orElseThrow().id()));
    }

    private Optional<StrategyRefusal> said(String text, String otherwise) {
        if (text.isBlank()) {
            return refused(Reason.INCOMPLETE, otherwise);
        }
        return text.length() <= TextLimit.LONGEST
                ? Optional.empty()
                : refused(Reason.TOO_LONG, words.tooLong(text.length(), TextLimit.LONGEST));
    }

    private Optional<StrategyRefusal> past(String on, String otherwise) {
        if (on.isBlank()) {
            return refused(Reason.INCOMPLETE, otherwise);
        }
        return day(on).map(day -> day.isAfter(today)
                        ? refused(Reason.DAY_TO_COME, words.toCome(day))
                        : Optional.<StrategyRefusal>empty())
                .orElseGet(() -> refused(Reason.NOT_A_DAY, words.noDay(TextLimit.quoted(on))));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static Optional<StrategyState.Adopted> adoption(Strategy strategy) {
        return strategy.state()
                .fold(draft -> Optional.empty(), Optional::of, superseded -> Optional.of(superseded.adoption()));
    }

    private Optional<StrategyRefusal> stillDraft(Strategy strategy) {
        return adoption(strategy)
                .flatMap(adopted -> refused(Reason.STEP_BACK, words.adoptedAlready(strategy, adopted)));
    }

    private Optional<StrategyRefusal> notSuperseded(Strategy strategy) {
        return strategy.state()
                .fold(
                        draft -> Optional.empty(),
                        adopted -> Optional.empty(),
                        superseded -> refused(Reason.STEP_BACK, words.supersededAlready(strategy, superseded)));
    }

    private Optional<StrategyRefusal> onceAdopted(Strategy strategy) {
        return adoption(strategy).isPresent()
                ? Optional.empty()
                : refused(Reason.NOT_ADOPTED, words.neverAdopted(strategy));
    }

    private Optional<StrategyRefusal> yearsFree(Strategy strategy) {
        return all.stream()
                .filter(other -> !other.id().equals(strategy.id()))
                .filter(other -> other.state() instanceof StrategyState.Adopted)
                .filter(other -> other.firstYear() <= strategy.lastYear() && strategy.firstYear() <= other.lastYear())
                .findFirst()
                .flatMap(other -> refused(Reason.YEARS_TAKEN, words.stillHolds(other)));
    }

    /** It may still be a draft: when the two have years in common, the earlier has to go before it can be adopted. */
    private Optional<StrategyRefusal> successor(Strategy strategy, String by) {
        if (strategy.id().value().equals(by)) {
            return refused(Reason.NOT_A_SUCCESSOR, words.itself());
        }
        Optional<Strategy> after = named(by);
        if (after.isEmpty()) {
            return refused(Reason.NOT_A_SUCCESSOR, words.unknown(TextLimit.quoted(by), all));
        }
        return after.filter(other -> other.state() instanceof StrategyState.Superseded)
                .flatMap(other -> refused(Reason.NOT_A_SUCCESSOR, words.isSupersededItself(other)));
    }

    private Optional<StrategyRefusal> afterAdoption(Strategy strategy, String on) {
        return adoption(strategy)
                .filter(adopted ->
                        day(on).filter(day -> day.isBefore(adopted.on())).isPresent())
                .flatMap(adopted -> refused(Reason.BEFORE_ADOPTION, words.beforeAdoption(strategy, adopted)));
    }

    private static Optional<StrategyRefusal> refused(Reason reason, String sentence) {
        return Optional.of(new StrategyRefusal(reason, sentence));
    }
}
