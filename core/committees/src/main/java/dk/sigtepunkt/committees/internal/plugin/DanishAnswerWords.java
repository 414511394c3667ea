package dk.sigtepunkt.committees.internal.plugin;

final class DanishAnswerWords implements AnswerWords {
    @Override
    public String noAnswer() {
        return "der kom intet svar";
    }

    @Override
    public String noFigures() {
        return "listen af tal mangler";
    }

    @Override
    public String tooManyFigures(int figures, int most) {
        return "der er %d tal, og højst %d er tilladt".formatted(figures, most);
    }

    @Override
    public String namedTwice(String name) {
        return "flere tal hedder »%s«".formatted(name);
    }

    @Override
    public String figureIncomplete() {
        return "et tal mangler sin værdi eller enhed";
    }

    @Override
    public String unitWithoutKind() {
        return "et tals enhed mangler sin art";
    }

    @Override
    public String empty(Part part) {
        return name(part) + " er tom";
    }

    @Override
    public String tooLong(Part part, int length, int most) {
        return "%s er på %d tegn, og højst %d er tilladt".formatted(name(part), length, most);
    }

    @Override
    public String unprintable(Part part) {
        return name(part) + " har tegn, som ikke kan vises";
    }

    private static String name(Part part) {
        return switch (part) {
            case TEXT -> "teksten";
            case FAILURE_REASON -> "forklaringen på en fejl";
            case FIGURE_NAME -> "et tals navn";
            case FIGURE_SOURCE -> "et tals kilde";
            case FIGURE_UNIT -> "enheden";
            case FIGURE_NOTE -> "en bemærkning";
        };
    }
}
