package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.text.Danish;

final class DanishFigureWords implements FigureWords {
    @Override
    public String tooManyRows(String place, int most) {
        return "Der er flere rækker, end serveren kan have i hukommelsen på én gang: læsningen blev stoppet ved %s, og højst %s rækker kan læses. Intet er taget ind. Del filen i flere, fx en for hvert år, eller bed driften om at give serveren mere hukommelse."
                .formatted(place, Danish.number(most, 0));
    }

    @Override
    public String twice(Observation figure) {
        return "Der er to tal for %s, %s, område %s%s, som begge blev kendt %s"
                .formatted(
                        figure.indicator(),
                        figure.period(),
                        figure.area(),
                        figure.breakdown().value().isEmpty() ? "" : ", " + figure.breakdown(),
                        figure.knownAt());
    }
}
