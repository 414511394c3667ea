package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import java.util.Locale;

/** Why figures cannot be read or kept. */
public interface FigureWords {
    /** Danish until there is another set. */
    static FigureWords in(Locale language) {
        return new DanishFigureWords();
    }

    /**
     * @param place where reading was stopped, for example {@code linje 400.001}
     * @param most how many can be read
     */
    String tooManyRows(String place, int most);

    /** That one of two figures for one cell came at the same moment as the other; without a full stop. */
    String twice(Observation figure);
}
