package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every report that was ever begun; immutable.
 *
 * @param all by their names
 */
public record ReportBook(Map<ReportRef, WrittenReport> all) {
    public static final ReportBook EMPTY = new ReportBook(Map.of());

    public ReportBook {
        all = Map.copyOf(all);
    }

    /** One of which nothing is written when nobody has begun it. */
    public WrittenReport report(ReportRef ref) {
        return all.getOrDefault(ref, WrittenReport.none(ref));
    }

    /** The newest quarter first. */
    public List<WrittenReport> inOrder() {
        return all.values().stream()
                .sorted(Comparator.comparing((WrittenReport one) -> one.ref().quarter())
                        .reversed()
                        .thenComparing(one -> one.ref().toString()))
                .toList();
    }

    public List<WrittenReport> of(Period quarter) {
        return inOrder().stream()
                .filter(one -> one.ref().quarter().equals(quarter))
                .toList();
    }

    /** The one of the same kind and committee before this one's quarter that was begun last before it. */
    public Optional<WrittenReport> before(ReportRef ref) {
        return inOrder().stream()
                .filter(one -> one.ref().kind() == ref.kind()
                        && one.ref().committee().equals(ref.committee())
                        && one.ref().quarter().compareTo(ref.quarter()) < 0)
                .findFirst();
    }

    /** As it was known at an earlier time. */
    public ReportBook knownBy(Instant time) {
        Map<ReportRef, WrittenReport> known = new TreeMap<>(Comparator.comparing(ReportRef::toString));
        all.forEach((ref, report) -> {
            WrittenReport then = report.knownBy(time);
            if (!then.entries().isEmpty()) {
                known.put(ref, then);
            }
        });
        return new ReportBook(known);
    }

    public ReportBook with(WrittenReport report) {
        Map<ReportRef, WrittenReport> more = new TreeMap<>(Comparator.comparing(ReportRef::toString));
        more.putAll(all);
        more.put(report.ref(), report);
        return new ReportBook(more);
    }
}
