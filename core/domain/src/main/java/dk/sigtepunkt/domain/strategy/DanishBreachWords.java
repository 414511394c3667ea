package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.domain.text.DanishEndMark;

final class DanishBreachWords implements BreachWords {
    private static final String WHOSE = " En fil kan ikke ændre den; det kan kun en beslutning, som skrives ind.";

    private final Strategies strategies;

    DanishBreachWords(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public String refused(Breach breach) {
        return DanishEndMark.once(breach.fold(
                other -> "Fokusområdet %s har i strategien ordlyden »%s«, men filen siger »%s«."
                                .formatted(
                                        other.adopted().ref(),
                                        other.wording().plain(),
                                        other.area().officialWording())
                        + WHOSE,
                other -> "Fokusområdet %s står i strategien under sigtepunktet »%s«, men filen siger »%s«."
                                .formatted(
                                        other.adopted().ref(),
                                        strategies.title(other.adopted().sigtepunkt()),
                                        strategies.title(other.area().primary().sigtepunkt()))
                        + WHOSE,
                DanishBreachWords::leftOut));
    }

    @Override
    public String open(Breach breach) {
        return DanishEndMark.once(breach.fold(
                other -> "Filen har en anden ordlyd af fokusområdet %s end strategien, »%s«."
                        .formatted(other.adopted().ref(), other.wording().plain()),
                other -> "Filen har fokusområdet %s under et andet sigtepunkt end i strategien, »%s«."
                        .formatted(
                                other.adopted().ref(),
                                strategies.title(other.adopted().sigtepunkt())),
                DanishBreachWords::leftOut));
    }

    private static String leftOut(Breach.LeftOut dropped) {
        return "Fokusområdet %s%s står i strategien og mangler i filen. Tag det med, eller lad først et andet område føre det videre med replaces."
                .formatted(
                        dropped.adopted().ref(),
                        dropped.adopted()
                                .wording()
                                .map(wording -> " (»%s«)".formatted(wording.plain()))
                                .orElse(""));
    }
}
