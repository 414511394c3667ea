package dk.sigtepunkt.reporting.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The seals of one kind of report, and of one committee where it is a committee's: each edition points to the one that it
 * replaces and to the last one of the nearest earlier quarter that was sealed.
 */
final class SealChain {
    private final List<Member> members;
    private final Map<String, Member> byDigest = new HashMap<>();
    private final Set<String> broken;
    private final Set<String> damaged;
    private final SealWords words;
    private final List<SealFinding> findings = new ArrayList<>();

    /** A seal whose head holds, with its file's name. */
    record Member(String name, SealFile file) {
        SealIdentity of() {
            return file.head().of();
        }

        String municipality() {
            return of().municipality();
        }

        String report() {
            return of().report();
        }

        String quarter() {
            return of().quarter();
        }

        Instant at() {
            return file.head().occasion().at();
        }

        String edition(SealWords words) {
            return words.edition(report(), of().edition());
        }

        boolean is(SealLink link) {
            return report().equals(link.report()) && of().edition() == link.edition();
        }

        SealFinding finding(SealProblem problem, String sentence) {
            return SealFinding.of(problem, name, Optional.of(report()), sentence);
        }
    }

    /**
     * One chain.
     *
     * @param broken digests of seals that were given and do not hold
     * @param damaged quarters of files that were given and cannot be read
     */
    SealChain(List<Member> given, Set<String> broken, Set<String> damaged, SealWords words) {
        this.members = given.stream()
                .sorted(Comparator.comparing(Member::quarter)
                        .thenComparing(member -> member.of().edition())
                        .thenComparing(Member::name))
                .toList();
        this.broken = broken;
        this.damaged = damaged;
        this.words = words;
        members.forEach(member -> byDigest.put(member.file().digest(), member));
    }

    List<SealFinding> findings() {
        for (int place = 0; place < members.size(); place++) {
            Member member = members.get(place);
            if (place > 0 && sameEdition(members.get(place - 1), member)) {
                say(SealProblem.TWO_OF_ONE, member, members.get(place - 1).name());
            }
            replaces(member);
            before(member);
        }
        return List.copyOf(findings);
    }

    private static boolean sameEdition(Member one, Member other) {
        return one.report().equals(other.report())
                && one.of().edition() == other.of().edition();
    }

    private void say(SealProblem problem, Member member, String other) {
        findings.add(member.finding(problem, words.chain(problem, member.edition(words), other)));
    }

    /** Of a seal that is not there, as far as another tells of it. */
    private void sayMissing(SealProblem problem, Member member, SealLink link) {
        String other = words.edition(link.report(), link.edition());
        findings.add(SealFinding.of(
                problem, "", Optional.of(link.report()), words.chain(problem, member.edition(words), other)));
    }

    private void say(SealProblem problem, Member member, SealLink link) {
        say(problem, member, words.edition(link.report(), link.edition()));
    }

    private void replaces(Member member) {
        Optional<SealLink> replaces = member.file().head().replaces();
        if (replaces.isEmpty()) {
            if (member.of().edition() > 1) {
                say(
                        SealProblem.LINK_WRONG,
                        member,
                        words.edition(member.report(), member.of().edition() - 1));
            }
            return;
        }
        SealLink link = replaces.get();
        if (!link.report().equals(member.report())
                || link.edition() != member.of().edition() - 1) {
            say(SealProblem.LINK_WRONG, member, link);
        } else if (!follow(member, link) && missed(link)) {
            say(SealProblem.EDITION_NOT_GIVEN, member, link);
        }
    }

    private void before(Member member) {
        Optional<SealLink> before = member.file().head().before();
        if (before.isEmpty()) {
            earlier(member)
                    .filter(other -> other.at().isBefore(member.at()))
                    .reduce((one, other) -> other)
                    .ifPresent(other -> say(SealProblem.QUARTER_PASSED_OVER, member, other.edition(words)));
            return;
        }
        SealLink link = before.get();
        if (!link.report().startsWith(member.of().chain() + ".")
                || link.quarter().compareTo(member.quarter()) >= 0) {
            say(SealProblem.LINK_WRONG, member, link);
        } else if (!follow(member, link) && missed(link)) {
            absent(member, link);
        } else {
            between(member, link);
        }
    }

    private boolean missed(SealLink link) {
        return !broken.contains(link.digest()) && !damaged.contains(link.quarter());
    }

    private Stream<Member> earlier(Member member) {
        return members.stream().filter(other -> other.quarter().compareTo(member.quarter()) < 0);
    }

    /** @return whether there is anything to say, or nothing to ask */
    private boolean follow(Member member, SealLink link) {
        Optional<Member> target = Optional.ofNullable(byDigest.get(link.digest()));
        if (target.isPresent()) {
            if (!target.get().is(link)) {
                say(SealProblem.LINK_WRONG, member, link);
            } else if (target.get().at().isAfter(member.at())) {
                say(SealProblem.TIME_GOES_BACK, member, link);
            }
            return true;
        }
        boolean another = members.stream().anyMatch(other -> other.is(link));
        if (another && missed(link)) {
            say(SealProblem.LINK_BROKEN, member, link);
        }
        return another;
    }

    private void absent(Member member, SealLink link) {
        List<Member> editions = members.stream()
                .filter(other -> other.report().equals(link.report()))
                .toList();
        boolean replaced = editions.stream()
                .flatMap(other -> other.file().head().replaces().stream())
                .anyMatch(link::equals);
        if (replaced) {
            return;
        }
        if (!editions.isEmpty()) {
            sayMissing(SealProblem.EDITION_MISSING, member, link);
        } else if (earlier(member).findAny().isPresent()
                || damaged.stream().anyMatch(quarter -> quarter.compareTo(link.quarter()) < 0)) {
            sayMissing(SealProblem.QUARTER_MISSING, member, link);
        } else {
            say(SealProblem.STARTS_LATER, member, link);
        }
    }

    /** The quarters between the two: sealed before the later one, they were passed over; never sealed, that is told. */
    private void between(Member member, SealLink link) {
        List<Member> passed = earlier(member)
                .filter(other -> other.quarter().compareTo(link.quarter()) > 0)
                .filter(other -> other.at().isBefore(member.at()))
                .toList();
        if (!passed.isEmpty()) {
            say(
                    SealProblem.QUARTER_PASSED_OVER,
                    member,
                    passed.get(passed.size() - 1).edition(words));
            return;
        }
        List<String> quarters = quartersBetween(link.quarter(), member.quarter());
        if (!quarters.isEmpty()) {
            findings.add(member.finding(
                    SealProblem.QUARTER_NOT_SEALED,
                    words.notSealed(quarters, member.edition(words), words.edition(link.report(), link.edition()))));
        }
    }

    private static List<String> quartersBetween(String from, String to) {
        List<String> quarters = new ArrayList<>();
        for (int one = number(from) + 1; one < number(to) && quarters.size() < 40; one++) {
            quarters.add("%04dK%d".formatted(one / 4, one % 4 + 1));
        }
        return quarters;
    }

    private static int number(String quarter) {
        return Integer.parseInt(quarter.substring(0, 4)) * 4 + Integer.parseInt(quarter.substring(5)) - 1;
    }
}
