package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Why a strategy does not come into a state, or gets another text: each as sentences with their full stops, and with what to do. */
public interface StateWords {
    /** Danish until there is another set. */
    static StateWords in(Locale language) {
        return new DanishStateWords();
    }

    /** @param all those that there are */
    String unknown(String id, List<Strategy> all);

    /** That somebody else wrote another state meanwhile. */
    String clash();

    String whyItIsADraft();

    String whoAdopted();

    String whenAdopted();

    String whereToRead();

    String whichComesAfter();

    String whenSuperseded();

    String tooLong(int characters, int most);

    String noDay(String text);

    String toCome(LocalDate day);

    String adoptedAlready(Strategy strategy, StrategyState.Adopted adopted);

    String supersededAlready(Strategy strategy, StrategyState.Superseded superseded);

    String neverAdopted(Strategy strategy);

    String stillHolds(Strategy other);

    /** The file of a strategy's own text is no text. */
    String isNoText();

    /** There is no word in the file of a strategy's own text. */
    String saysNothing();

    String itself();

    String isSupersededItself(Strategy successor);

    String beforeAdoption(Strategy strategy, StrategyState.Adopted adopted);
}
