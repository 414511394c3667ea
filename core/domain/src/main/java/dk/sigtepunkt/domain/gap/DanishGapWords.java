package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.DanishEffect;
import dk.sigtepunkt.domain.text.UnitText;

final class DanishGapWords implements GapWords {
    private static final int FEW = 1000;

    @Override
    public String sentence(Gap gap) {
        return gap.fold(DanishGapWords::reckoned, none -> "Mankoen regnes ikke ud: " + why(none.reason()));
    }

    private static String reckoned(Gap.Reckoned gap) {
        String text = "Manko: fortsætter det som hidtil, er tallet %s i %s. %s %s"
                .formatted(amount(gap.trend(), gap), when(gap), actions(gap), missing(gap));
        return gap.example() ? text + " Regnet på eksempeldata." : text;
    }

    private static String actions(Gap.Reckoned gap) {
        long counted = gap.effects().stream()
                .filter(one -> one.uncounted().isEmpty())
                .map(one -> one.expectation().action())
                .distinct()
                .count();
        if (counted == 0) {
            return gap.effects().isEmpty()
                    ? "Ingen handling forventes at ændre det inden da."
                    : "Ingen af de handlinger, der er skrevet virkninger for, tæller med.";
        }
        return "%s at ændre det med %s inden da, til %s."
                .formatted(
                        counted == 1 ? "1 handling forventes" : counted + " handlinger forventes",
                        change(gap.sum(), gap),
                        amount(gap.expected(), gap));
    }

    private static String missing(Gap.Reckoned gap) {
        Unit unit = gap.indicator().unit();
        String target = "målet på %s%s"
                .formatted(
                        Danish.amount(gap.target().low(), unit),
                        gap.target().adopted().isPresent() ? "" : " (ikke vedtaget)");
        return switch (side(gap)) {
            case 1 ->
                UnitText.isRank(unit)
                        ? "Så er der %s til %s.".formatted(distance(gap), target)
                        : "Så er tallet %s %s i forhold til %s.".formatted(distance(gap), tooMuch(gap), target);
            case -1 -> "Så nås %s: tallet er %s.".formatted(target, beyond(gap));
            default -> "Så nås %s lige netop.".formatted(target);
        };
    }

    /** Which way it misses: of what should fall nothing is ever missing, there is too much of it. */
    private static String tooMuch(Gap.Reckoned gap) {
        return gap.indicator().direction() == Direction.DOWN ? "for højt" : "for lavt";
    }

    private static String beyond(Gap.Reckoned gap) {
        String word = gap.indicator().direction() == Direction.DOWN ? "lavere" : "højere";
        return distance(gap) + " " + (UnitText.isRank(gap.indicator().unit()) ? "bedre" : word);
    }

    @Override
    public String brief(Gap gap) {
        return gap.reckoned()
                .map(one -> one.example() ? phrase(one) + " (regnet på eksempeldata)" : phrase(one))
                .orElse("");
    }

    private static String phrase(Gap.Reckoned gap) {
        return switch (side(gap)) {
            case 1 ->
                UnitText.isRank(gap.indicator().unit())
                        ? "Manko: %s fra målet i %s".formatted(distance(gap), when(gap))
                        : "Manko: tallet er %s %s i %s".formatted(distance(gap), tooMuch(gap), when(gap));
            case -1 -> "Manko: ingen, målet i %s nås, og tallet er %s".formatted(when(gap), beyond(gap));
            default -> "Manko: ingen, målet i %s nås lige netop".formatted(when(gap));
        };
    }

    private static String when(Gap.Reckoned gap) {
        return Danish.period(gap.target().period());
    }

    /** 1 when something is missing, −1 when there is more than enough; 0 for what would be written as nothing. */
    private static int side(Gap.Reckoned gap) {
        return number(gap.missing(), gap).equals(number(0, gap)) ? 0 : (int) Math.signum(gap.missing());
    }

    private static String distance(Gap.Reckoned gap) {
        return UnitText.distance(
                number(Math.abs(gap.missing()), gap), gap.indicator().unit());
    }

    @Override
    public String amount(Gap.Reckoned gap, CountedEffect effect) {
        return effect.uncounted().isPresent() ? "" : change(effect.amount(), gap);
    }

    private static String amount(double value, Gap.Reckoned gap) {
        return UnitText.amount(number(value, gap), gap.indicator().unit());
    }

    private static String change(double amount, Gap.Reckoned gap) {
        String size = number(Math.abs(amount), gap);
        return DanishEffect.signed(
                size.equals(number(0, gap)) ? 0 : amount, size, gap.indicator().unit());
    }

    /** Of what is counted in small whole numbers a part is said too, or the parts would not be seen to add up. */
    private static String number(double value, Gap.Reckoned gap) {
        int decimals = gap.indicator().unit().decimals();
        boolean small = decimals == 0 && Math.abs(gap.target().low()) < FEW;
        return Danish.number(value, small ? 1 : decimals);
    }

    @Override
    public String uncounted(CountedEffect effect) {
        return effect.uncounted()
                .map(why -> switch (why) {
                    case NOT_DECIDED -> "handlingen er ikke besluttet";
                    case STOPPED -> "handlingen er stoppet";
                    case REPLACED -> "handlingen er erstattet";
                    case AFTER_TARGET -> "forventes først at kunne ses efter måldatoen";
                    case IN_FIGURES -> "det forventede skulle allerede være i tallene";
                    case OTHER_YEARS -> "der er ikke skrevet en virkning for tiden, fra den kan ses, til måldatoen";
                })
                .orElse("");
    }

    @Override
    public String outlook(Expectation expectation) {
        String nothing = nothingExpected(expectation.state());
        return nothing.isEmpty()
                ? "%s, forventes at kunne ses fra %s."
                        .formatted(
                                Danish.begun(ActionWords.in(Danish.LOCALE).state(expectation.state())),
                                Danish.date(expectation.from()))
                : nothing;
    }

    @Override
    public String nothingExpected(ActionState state) {
        return switch (state) {
            case IDENTIFIED -> "Handlingen er ikke besluttet, så virkningen forventes ikke endnu.";
            case STOPPED -> "Handlingen er stoppet, så virkningen forventes ikke længere.";
            case REPLACED -> "Handlingen er erstattet af en anden, så virkningen forventes ikke længere.";
            case DECIDED, STARTED, ADJUSTED, COMPLETED -> "";
        };
    }

    @Override
    public String caveat() {
        return "Virkningerne er det, som mennesker har skrevet, at de forventer; de er ikke målt.";
    }

    private static String why(Gap.Reason reason) {
        return switch (reason) {
            case BACKGROUND -> "et baggrundstal har intet mål.";
            case PROJECTION -> "tallene handler om tiden, der kommer.";
            case BAND -> "målet er et interval, som tallet kan ligge både over og under.";
            case NO_VERDICT -> "der er ikke et tal, som er nyt nok til at regne videre fra.";
            case NO_TARGET_AHEAD -> "der er intet mål efter kvartalet.";
            case NO_FORECAST -> "der er ingen fremskrivning at regne fra.";
        };
    }
}
