package dk.sigtepunkt.domain.influence;

import static java.util.stream.Collectors.groupingBy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed in a quarter and is felt in other committees' areas, with what those said to it.
 *
 * @param changes each that reaches at least one other committee, in the order of the areas
 * @param former what was answered to changes that do not stand any more, as a figure was corrected
 */
public record QuartersInfluences(Period quarter, List<Crossing> changes, List<KeptHearing> former) {
    public QuartersInfluences {
        changes = List.copyOf(changes);
        former = List.copyOf(former);
    }

    /** @param touched at least one */
    public record Crossing(AreaChange change, List<Touched> touched) {
        public Crossing {
            touched = List.copyOf(touched);
        }
    }

    /**
     * A committee that is heard.
     *
     * @param areas those of its areas that are reached, the most touched first; at least one
     * @param hearing what it has answered, if anything
     */
    public record Touched(CommitteeId committee, List<TouchedArea> areas, KeptHearing hearing) {
        public Touched {
            areas = List.copyOf(areas);
        }

        public Optional<HearingAnswer> answer() {
            return hearing.answer();
        }
    }

    public record TouchedArea(Reached reached, Touch touch) {}

    /**
     * @param net as it was at the quarter's end, or is while it runs
     * @param over whether the quarter is over
     * @param book with the answers that are known
     */
    public static QuartersInfluences of(
            Period quarter, List<AreaChange> changes, InfluenceNet net, boolean over, InfluenceBook book) {
        Map<FocusAreaRef, List<Reached>> reach = new HashMap<>();
        List<Crossing> crossings = changes.stream()
                .map(change -> new Crossing(
                        change,
                        touched(
                                change,
                                reach.computeIfAbsent(
                                        change.area(), area -> over ? net.reachThen(area) : net.reach(area)),
                                quarter,
                                book)))
                .filter(crossing -> !crossing.touched().isEmpty())
                .toList();
        Set<HearingRef> standing = crossings.stream()
                .flatMap(crossing -> crossing.touched().stream())
                .map(touched -> touched.hearing().ref())
                .collect(Collectors.toSet());
        return new QuartersInfluences(
                quarter,
                crossings,
                book.answered(quarter).stream()
                        .filter(one -> !standing.contains(one.ref()))
                        .toList());
    }

    private static List<Touched> touched(AreaChange change, List<Reached> reached, Period quarter, InfluenceBook book) {
        Map<CommitteeId, List<TouchedArea>> byCommittee = reached.stream()
                .filter(one -> !one.area().committee().equals(change.area().committee()))
                .map(one -> new TouchedArea(one, Touch.of(change.kind().tone(), one.sign())))
                .collect(groupingBy(one -> one.reached().area().committee(), LinkedHashMap::new, Collectors.toList()));
        return byCommittee.entrySet().stream()
                .map(one -> new Touched(
                        one.getKey(),
                        one.getValue(),
                        book.hearing(new HearingRef(quarter, change.key(), one.getKey()))))
                .toList();
    }

    /** Those that wait for an answer of some committee. */
    public Stream<Touched> unanswered() {
        return changes.stream()
                .flatMap(crossing -> crossing.touched().stream())
                .filter(touched -> touched.answer().isEmpty());
    }

    /** Without what was answered to changes that do not stand any more. */
    QuartersInfluences standing() {
        return new QuartersInfluences(quarter, changes, List.of());
    }

    /** What is felt in one committee alone. */
    public QuartersInfluences touching(CommitteeId committee) {
        return new QuartersInfluences(
                quarter,
                changes.stream()
                        .map(one -> new Crossing(
                                one.change(),
                                one.touched().stream()
                                        .filter(touched -> touched.committee().equals(committee))
                                        .toList()))
                        .filter(one -> !one.touched().isEmpty())
                        .toList(),
                former.stream()
                        .filter(one -> one.ref().committee().equals(committee))
                        .toList());
    }

    public Optional<Touched> find(String change, CommitteeId committee) {
        return changes.stream()
                .filter(crossing -> crossing.change().key().equals(change))
                .flatMap(crossing -> crossing.touched().stream())
                .filter(touched -> touched.committee().equals(committee))
                .findFirst();
    }
}
