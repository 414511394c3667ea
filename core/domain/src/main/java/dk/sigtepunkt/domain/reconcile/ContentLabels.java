package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.text.Danish;
import java.math.BigDecimal;
import java.util.List;

/** Danish words for what stands as codes and numbers in a committee's content. */
final class ContentLabels {
    private static final int LEAST_SHARE_DECIMALS = 2;

    private ContentLabels() {}

    static String of(Direction direction) {
        return switch (direction) {
            case UP -> "højere er bedre";
            case DOWN -> "lavere er bedre";
            case WITHIN -> "inden for et interval er bedst";
        };
    }

    static String of(Aggregation aggregation) {
        return switch (aggregation) {
            case SUM -> "tallene lægges sammen";
            case WEIGHTED_MEAN -> "vejet gennemsnit";
            case LAST -> "det seneste tal gælder";
            case NONE -> "tallene samles ikke";
        };
    }

    static String of(Origin origin) {
        return switch (origin) {
            case EXAMPLE -> "eksempel";
            case REAL -> "virkelig";
        };
    }

    static String of(ActionState state) {
        return switch (state) {
            case IDENTIFIED -> "identificeret";
            case DECIDED -> "besluttet";
            case STARTED -> "iværksat";
            case ADJUSTED -> "justeret";
            case COMPLETED -> "gennemført";
            case STOPPED -> "stoppet";
            case REPLACED -> "erstattet";
        };
    }

    static String of(Companion.Role role) {
        return switch (role) {
            case OUTLOOK -> "udsigten";
            case CAPACITY -> "kapaciteten";
            case DEMAND -> "efterspørgslen";
        };
    }

    static String of(Formula formula) {
        List<IndicatorId> of = formula.of();
        return switch (formula.kind()) {
            case PER_INHABITANT -> "%s pr. %s af %s".formatted(of.get(0), plain(formula.per()), of.get(1));
            case SHARE -> "%s i procent af %s".formatted(of.get(0), of.get(1));
            case INDEX ->
                "%s i procent af %s"
                        .formatted(of.get(0), formula.base().map(Danish::period).orElse(""));
            case ROLLING_SUM -> "summen af de seneste %d perioder af %s".formatted(formula.window(), of.get(0));
            case DIFFERENCE -> "%s minus %s".formatted(of.get(0), of.get(1));
        };
    }

    private static String plain(double value) {
        return Danish.number(value, decimals(value));
    }

    static String amount(double value, Unit unit) {
        return number(value, unit) + " " + unit.symbol();
    }

    /** With every decimal it has: a change that a reader would not be shown as a figure is still a change. */
    static String number(double value, Unit unit) {
        return Danish.number(value, Math.max(unit.decimals(), decimals(value)));
    }

    static String share(double value) {
        return Danish.number(value, Math.max(LEAST_SHARE_DECIMALS, decimals(value)));
    }

    private static int decimals(double value) {
        return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
    }
}
