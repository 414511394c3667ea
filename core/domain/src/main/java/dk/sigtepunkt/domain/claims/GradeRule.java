package dk.sigtepunkt.domain.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The published rule by which a claim is graded: what supports it less, or speaks against it more, never lifts it; figures alone
 * never reach the top; it bears no more than its weakest link, and no more than what was done about other explanations.
 *
 * <p>A link: without support nothing is shown. With some it is suggested. With a figure and something seen or heard, or with two
 * ways of finding out, it is likely. With a figure and two ways of finding out it is well supported. With anything against it, it
 * is one step lower, but suggested at least; with more than half as much against it as for it, it is suggested at most; with as
 * much against it as for it nothing is shown. Findings that go back to one and the same source are one.
 *
 * <p>The claim: the lowest of its links; likely at most while another explanation has a part in it; suggested at most while one is
 * open or none was looked for; nothing while the action has not begun.
 */
public final class GradeRule {
    private GradeRule() {}

    /** @param begun whether the action had begun by then */
    public static GradedClaim grade(ContributionClaim claim, CountingGrounds counting, boolean begun) {
        List<Grade> links =
                claim.links().stream().map(link -> link(link, counting)).toList();
        List<Bound> bounds = new ArrayList<>();
        if (!begun) {
            bounds.add(new Bound(Grade.NOT_SHOWN, new Weakness.NotBegun()));
        }
        IntStream.range(0, links.size())
                .mapToObj(place -> new Bound(links.get(place), new Weakness.AtLink(place, links.get(place))))
                .forEach(bounds::add);
        if (claim.rivalsSought().isEmpty()) {
            bounds.add(new Bound(Grade.SUGGESTED, new Weakness.RivalsUnsought()));
        }
        IntStream.range(0, claim.rivals().size())
                .mapToObj(place -> rival(claim.rivals().get(place), place))
                .flatMap(Optional::stream)
                .forEach(bounds::add);
        Bound lowest = bounds.stream()
                .reduce((first, next) -> next.grade().compareTo(first.grade()) < 0 ? next : first)
                .orElseThrow();
        return new GradedClaim(claim, lowest.grade(), links, lowest.weakness());
    }

    /** The most that a claim bears, and what holds it there. */
    private record Bound(Grade grade, Weakness weakness) {}

    private static Optional<Bound> rival(Rival rival, int place) {
        Weakness here = new Weakness.AtRival(place);
        return switch (rival.weight()) {
            case OPEN -> Optional.of(new Bound(Grade.SUGGESTED, here));
            case CONTRIBUTES -> Optional.of(new Bound(Grade.LIKELY, here));
            case UNLIKELY -> Optional.empty();
        };
    }

    private static Grade link(ClaimLink link, CountingGrounds counting) {
        Set<String> against =
                counted(link, counting, true).map(counting::origin).collect(Collectors.toUnmodifiableSet());
        // What is named on both sides speaks against: nobody lifts a link by naming the same once more.
        List<Ground.Source> support = counted(link, counting, false)
                .filter(one -> !against.contains(counting.origin(one)))
                .toList();
        Grade grade = supported(support, counting);
        if (against.isEmpty() || support.isEmpty()) {
            return grade;
        }
        long supporting = support.stream().map(counting::origin).distinct().count();
        if (against.size() >= supporting) {
            return Grade.NOT_SHOWN;
        }
        return 2L * against.size() > supporting
                ? grade.atMost(Grade.SUGGESTED)
                : Grade.SUGGESTED.compareTo(grade.lowered()) < 0 ? grade.lowered() : Grade.SUGGESTED;
    }

    private static Grade supported(List<Ground.Source> support, CountingGrounds counting) {
        boolean measured = support.stream().anyMatch(one -> one.fold(number -> false, figure -> true));
        List<CountingGrounds.Seen> seen = support.stream()
                .flatMap(one -> one.fold(
                        number -> Optional.ofNullable(counting.findings().get(number)).stream(),
                        figure -> Stream.empty()))
                .toList();
        boolean twoWays = seen.stream().anyMatch(one -> seen.stream().anyMatch(one::unlike));
        if (measured && twoWays) {
            return Grade.WELL_SUPPORTED;
        }
        if (twoWays || (measured && !seen.isEmpty())) {
            return Grade.LIKELY;
        }
        return support.isEmpty() ? Grade.NOT_SHOWN : Grade.SUGGESTED;
    }

    private static Stream<Ground.Source> counted(ClaimLink link, CountingGrounds counting, boolean against) {
        return link.grounds().stream()
                .filter(ground -> ground.against() == against)
                .map(Ground::source)
                .filter(counting::counts);
    }
}
