package dk.sigtepunkt.sources.internal.room;

import dk.sigtepunkt.domain.figures.FigureWords;
import dk.sigtepunkt.domain.text.Danish;

final class DanishRoomWords implements RoomWords {
    private final FigureWords figures = FigureWords.in(Danish.LOCALE);

    @Override
    public String at(int line, int column) {
        return "linje %d, tegn %d".formatted(line, column);
    }

    @Override
    public String tooManyRows(String place, int most) {
        return figures.tooManyRows(place, most);
    }

    @Override
    public String tooMuch(String place, long megabytes) {
        return "Der er mere, end serveren kan have i hukommelsen på én gang (%d MB): læsningen blev stoppet ved %s. Intet er taget ind. Del filen i flere, eller tag de kolonner og værdier ud, der ikke bruges; eller bed driften om at give serveren mere hukommelse."
                .formatted(megabytes, place);
    }
}
