package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.pace.Forecast.Shown;
import dk.sigtepunkt.domain.pace.Forecast.Withheld;
import dk.sigtepunkt.domain.text.Danish;

/** A forecast in Danish. */
final class DanishForecast {
    private static final int WHOLE = 100;

    private DanishForecast() {}

    static String shown(Prospect prospect, Shown shown) {
        Unit unit = prospect.indicator().unit();
        Target target = prospect.pace().next().orElseThrow();
        Tried tried = shown.tried();
        String text = "Fremskrivning: fortsætter det som hidtil, er tallet %s i %s (bånd: %s til %s); målet er %s%s. "
                .formatted(
                        Danish.amount(shown.band().value(), unit),
                        Danish.period(target.period()),
                        Danish.number(shown.band().low(), unit.decimals()),
                        Danish.number(shown.band().high(), unit.decimals()),
                        aim(prospect, target),
                        target.adopted().isPresent() ? "" : " (ikke vedtaget)");
        return text
                + "Efterprøvet: båndet holdt %s.".formatted(share(tried.hits(), tried.tries()))
                + (prospect.example() ? " Regnet på eksempeldata." : "");
    }

    private static String aim(Prospect prospect, Target target) {
        Unit unit = prospect.indicator().unit();
        return prospect.indicator().direction() == Direction.WITHIN
                ? Danish.number(target.low(), unit.decimals()) + " til " + Danish.amount(target.high(), unit)
                : Danish.amount(target.low(), unit);
    }

    static String withheld(Withheld withheld) {
        Tried tried = withheld.tried();
        return switch (withheld.reason()) {
            case TOO_FEW_FIGURES ->
                "der er %d tal, og der skal mindst %d til.".formatted(withheld.figures(), Continuation.FEWEST_POINTS);
            case TOO_FAR_AHEAD -> "måldatoen ligger længere fremme, end tallene rækker tilbage.";
            case TOO_FEW_TRIES ->
                tried.tries() < Tried.FEWEST_TRIES
                        ? "den kan kun efterprøves %s på de tal, der er, og der skal mindst %d til."
                                .formatted(Danish.count(tried.tries(), "gang", "gange"), Tried.FEWEST_TRIES)
                        : "den kan ikke efterprøves så langt frem som til måldatoen.";
            case BAND_FAILED -> failed(tried);
        };
    }

    private static String failed(Tried tried) {
        boolean all = tried.hits() * WHOLE < tried.tries() * Tried.LEAST_SHARE;
        String held = all
                ? "efterprøvet holdt båndet kun " + share(tried.hits(), tried.tries())
                : "efterprøvet så langt frem holdt båndet kun " + share(tried.farHits(), tried.farTries());
        return held + ", og der kræves %d\u00a0%%.".formatted(Tried.LEAST_SHARE);
    }

    /** Rounded down: 79.9 is not 80. */
    private static String share(int hits, int tries) {
        return "%d af %d udfald (%d\u00a0%%)".formatted(hits, tries, hits * WHOLE / tries);
    }
}
