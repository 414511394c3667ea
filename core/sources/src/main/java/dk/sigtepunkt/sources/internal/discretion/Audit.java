package dk.sigtepunkt.sources.internal.discretion;

import dk.sigtepunkt.sources.internal.discretion.CountTable.Equation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Asks what a reader can compute: whether a hidden cell may have another number than it has, given all that is shown and
 * that one of the cells it hangs together with is small. In tables divided in two ways at most, the ends of what is
 * possible are whole numbers; larger ones are not asked, and count as computable.
 */
final class Audit {
    private static final int MOST_DIVISIONS = 2;
    private static final int MOST_CELLS = 60;
    private static final double ALMOST = 1e-6;

    private final CountTable table;
    private final int threshold;
    private final Protection protection;

    Audit(CountTable table, int threshold, Protection protection) {
        this.table = table;
        this.threshold = threshold;
        this.protection = protection;
    }

    boolean another(int cell) {
        Set<Integer> component = protection.component(cell, List.of());
        if (table.divisions() > MOST_DIVISIONS || component.size() > MOST_CELLS) {
            return false;
        }
        List<Integer> cells = component.stream().sorted().toList();
        List<Integer> small = protection.small(component);
        return small.isEmpty() ? another(cells, cell, -1) : small.stream().anyMatch(one -> another(cells, cell, one));
    }

    /** @param small the cell that stays small; -1 when none needs to */
    private boolean another(List<Integer> cells, int cell, int small) {
        double[] objective = row(cells);
        objective[cells.indexOf(cell)] = 1;
        double now = offset(cell);
        LinearConstraintSet constraints = new LinearConstraintSet(constraints(cells, cell, small));
        return best(objective, constraints, GoalType.MAXIMIZE) >= now + 1 - ALMOST
                || best(objective, constraints, GoalType.MINIMIZE) <= now - 1 + ALMOST;
    }

    /** Fails towards hiding: what cannot be solved counts as no other number. */
    private static double best(double[] objective, LinearConstraintSet constraints, GoalType goal) {
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(objective, 0),
                            constraints,
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (MathIllegalStateException unsolved) {
            return Double.NaN;
        }
    }

    /**
     * A variable says how far a cell lies above the least that is looked at, which is a threshold below what it has or
     * zero: numbers stay small, and a cell that may move at all may move by one.
     */
    private double offset(int cell) {
        return Math.min(table.count(cell), threshold);
    }

    private List<LinearConstraint> constraints(List<Integer> cells, int cell, int small) {
        List<LinearConstraint> constraints = new ArrayList<>();
        Set<Equation> equations = new HashSet<>();
        cells.forEach(one -> equations.addAll(table.equationsOf(one)));
        for (Equation equation : equations) {
            double[] row = row(cells);
            double sum = 0;
            for (int at = 0; at < cells.size(); at++) {
                int one = cells.get(at);
                if (one == equation.total() || equation.parts().contains(one)) {
                    row[at] = equation.sign(one);
                    sum += row[at] * offset(one);
                }
            }
            constraints.add(new LinearConstraint(row, Relationship.EQ, sum));
        }
        bound(constraints, cells, cell, Relationship.LEQ, offset(cell) + 2);
        if (small >= 0) {
            // A small cell's variable is its number.
            bound(constraints, cells, small, Relationship.GEQ, 1);
            bound(constraints, cells, small, Relationship.LEQ, threshold - 1.0);
        }
        return constraints;
    }

    private static void bound(
            List<LinearConstraint> constraints, List<Integer> cells, int cell, Relationship relation, double value) {
        double[] row = row(cells);
        row[cells.indexOf(cell)] = 1;
        constraints.add(new LinearConstraint(row, relation, value));
    }

    private static double[] row(List<Integer> cells) {
        return new double[cells.size()];
    }
}
