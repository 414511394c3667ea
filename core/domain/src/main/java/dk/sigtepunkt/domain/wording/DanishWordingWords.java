package dk.sigtepunkt.domain.wording;

final class DanishWordingWords implements WordingWords {
    @Override
    public String instead(Tie.Instead instead, Strength most) {
        return switch (instead.family()) {
            case LEADS -> most == Strength.NONE ? "falder sammen med" : part(most) + " til";
            case LIFTS -> most == Strength.NONE ? "falder sammen med" : part(most) + " til at " + instead.verb();
            case MOVES_PEOPLE -> most == Strength.NONE ? "falder sammen med, at" : part(most) + " til, at";
            case OWES -> most == Strength.NONE ? "samtidig med" : among(most) + " på grund af";
            case OWES_VERB -> related(most);
            case BECAUSE -> most == Strength.NONE ? "samtidig med, at" : among(most) + " fordi";
            case SO -> most == Strength.NONE ? "i samme periode" : "det " + part(most) + " til, at";
            case BY, EFFECT_OF -> "udviklingen samtidig med";
            case SINCE -> "i samme periode, som";
            case WITHOUT -> "vi ved ikke, hvordan det var gået uden";
            case WORKS -> works(most);
            case REASON -> reason(most);
            case PROVES -> proves(most);
        };
    }

    private static String part(Strength most) {
        return switch (most) {
            case NONE, HINTS -> "kan have bidraget";
            case LIKELY -> "har sandsynligvis bidraget";
            case SUPPORTED, CAUSES -> "har bidraget";
        };
    }

    private static String among(Strength most) {
        return switch (most) {
            case NONE, HINTS -> "måske blandt andet";
            case LIKELY -> "sandsynligvis blandt andet";
            case SUPPORTED, CAUSES -> "blandt andet";
        };
    }

    private static String related(Strength most) {
        return switch (most) {
            case NONE -> "falder sammen med";
            case HINTS -> "kan hænge sammen med";
            case LIKELY -> "hænger sandsynligvis sammen med";
            case SUPPORTED, CAUSES -> "hænger blandt andet sammen med";
        };
    }

    private static String works(Strength most) {
        return switch (most) {
            case NONE -> "er i gang i samme periode";
            case HINTS -> "kan have haft en virkning";
            case LIKELY -> "har sandsynligvis haft en virkning";
            case SUPPORTED, CAUSES -> "har bidraget til udviklingen";
        };
    }

    private static String reason(Strength most) {
        return switch (most) {
            case NONE -> "i samme periode ses";
            case HINTS -> "en mulig del af forklaringen er";
            case LIKELY -> "en sandsynlig del af forklaringen er";
            case SUPPORTED, CAUSES -> "en del af forklaringen er";
        };
    }

    private static String proves(Strength most) {
        return switch (most) {
            case NONE -> "siger ikke, om";
            case HINTS -> "kan tyde på, at";
            case LIKELY -> "gør det sandsynligt, at";
            case SUPPORTED, CAUSES -> "underbygger, at";
        };
    }
}
