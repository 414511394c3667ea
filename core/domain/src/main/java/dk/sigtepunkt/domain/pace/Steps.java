package dk.sigtepunkt.domain.pace;

import java.util.List;

/** The movement as one even pace: from the first figure to the newest, and how the steps between differ from it. */
final class Steps {
    private Steps() {}

    /** @param points at least four, in order of time */
    static Course course(List<Point> points) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        double years = first.yearsUntil(last.month());
        double pace = (last.value() - first.value()) / years;
        double squares = 0;
        for (int index = 1; index < points.size(); index++) {
            Point before = points.get(index - 1);
            double passed = before.yearsUntil(points.get(index).month());
            double chance = points.get(index).value() - before.value() - pace * passed;
            squares += chance * chance / passed;
        }
        int free = points.size() - 2;
        return new Course(last, years, month -> pace * last.yearsUntil(month), Math.sqrt(squares / free), free);
    }
}
