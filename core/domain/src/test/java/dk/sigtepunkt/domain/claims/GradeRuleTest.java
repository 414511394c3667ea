package dk.sigtepunkt.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published rule, case by case and whatever the claim. */
class GradeRuleTest {
    private static final int SEEDS = 3000;
    /** The last two were found in two ways at one and the same meeting. */
    private static final Map<Integer, CountingGrounds.Seen> FINDINGS = Map.of(
            1, new CountingGrounds.Seen("survey ", "trivselsmålingen"),
            2, new CountingGrounds.Seen("survey ", "borgerpanelet"),
            3, new CountingGrounds.Seen("story ", "en beboer"),
            4, new CountingGrounds.Seen("citizen-meeting ", "mødet på skolen"),
            5, new CountingGrounds.Seen("other målehold", "holdet"),
            6, new CountingGrounds.Seen("story ", "folkemødet"),
            7, new CountingGrounds.Seen("citizen-meeting ", "folkemødet"));

    private static final List<IndicatorId> FIGURES = Stream.of("a", "b", "c")
            .map(key -> new IndicatorId(new CommitteeId("vej"), key))
            .toList();
    private static final CountingGrounds COUNTING = new CountingGrounds(FINDINGS, Set.copyOf(FIGURES));

    /** @param source a finding's number or an indicator's key */
    private static Ground ground(String source, boolean against) {
        return new Ground(
                source.matches("\\d+")
                        ? new Ground.Finding(Integer.parseInt(source))
                        : new Ground.Figure(new IndicatorId(new CommitteeId("vej"), source)),
                against,
                "Fordi");
    }

    private static List<Ground> grounds(String written) {
        return Stream.of(written.strip().split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> ground(one.substring(1), one.charAt(0) == '-'))
                .toList();
    }

    private static ContributionClaim claim(List<ClaimLink> links, String sought, List<Rival> rivals) {
        ContributionClaim some = SomeClaims.saying("Ord", new Ground.Finding(1));
        return new ContributionClaim(some.title(), some.action(), links, some.indicator(), sought, rivals);
    }

    private static ContributionClaim of(String first, String last) {
        return claim(
                List.of(new ClaimLink("Flere", "Hvis", grounds(first)), new ClaimLink("", "Hvis", grounds(last))),
                "Spurgt om vejret",
                List.of());
    }

    private static GradedClaim graded(ContributionClaim claim) {
        return GradeRule.grade(claim, COUNTING, true);
    }

    /** {@code +} speaks for, {@code -} against; a number is a finding, a letter a figure; 9 and z do not count. */
    @ParameterizedTest
    @CsvSource({
        "'', NOT_SHOWN",
        "+a, SUGGESTED",
        "+1, SUGGESTED",
        "+1 +2, SUGGESTED",
        "+a +b +c, SUGGESTED",
        "+1 +3, LIKELY",
        "+1 +a, LIKELY",
        "+1 +3 +a, WELL_SUPPORTED",
        "+1 +3 +4 +5 +a +b, WELL_SUPPORTED",
        "+1 +9 +z, SUGGESTED",
        "-1, NOT_SHOWN",
        "+1 -3, NOT_SHOWN",
        "+1 +3 +a -b, LIKELY",
        "+1 +3 -4, SUGGESTED",
        "+1 +3 +a -b -4, SUGGESTED",
        "+1 +3 +a -b -c -4, NOT_SHOWN",
        "+1 +3 +a -a, SUGGESTED",
        "+1 +3 +a -9, WELL_SUPPORTED",
        "+6 +7, SUGGESTED",
        "+6 +7 +a, LIKELY",
        "+6 +7 +1, LIKELY",
        "+6 +7 +1 +a, WELL_SUPPORTED",
        "+6 -7, NOT_SHOWN",
        "+1 +3 +a -6 -7, LIKELY",
        "+1 +6 +7 +a -7, SUGGESTED",
        "+1 +3 +6 +a -7, LIKELY",
    })
    void aLinkBearsWhatSpeaksForItAndNotMore(String grounds, Grade grade) {
        assertThat(graded(of(grounds, "+1 +3 +4 +5 +a +b")).links().get(0)).isEqualTo(grade);
    }

    @Test
    void aClaimBearsNoMoreThanItsWeakestLinkAndNamesIt() {
        GradedClaim whole = graded(of("+1 +3 +a", "+1"));
        assertThat(whole.grade()).isEqualTo(Grade.SUGGESTED);
        assertThat(whole.weakest()).isEqualTo(new Weakness.AtLink(1, Grade.SUGGESTED));
        assertThat(graded(of("", "")).weakest()).isEqualTo(new Weakness.AtLink(0, Grade.NOT_SHOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', SUGGESTED",
        "'', UNLIKELY, SUGGESTED",
        "Spurgt, '', WELL_SUPPORTED",
        "Spurgt, UNLIKELY, WELL_SUPPORTED",
        "Spurgt, UNLIKELY CONTRIBUTES, LIKELY",
        "Spurgt, CONTRIBUTES OPEN, SUGGESTED",
    })
    void aClaimBearsNoMoreThanWasDoneAboutOtherExplanations(String sought, String weights, Grade grade) {
        List<Rival> rivals = Stream.of(weights.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> new Rival("Vejret", Rival.Weight.valueOf(one), "Fordi"))
                .toList();
        ContributionClaim strong = of("+1 +3 +a", "+1 +4 +b");
        assertThat(graded(claim(strong.links(), sought, rivals)).grade()).isEqualTo(grade);
        assertThat(GradeRule.grade(strong, COUNTING, false).weakest()).isEqualTo(new Weakness.NotBegun());
    }

    private static List<Ground> some(Random random) {
        Stream<String> sources = Stream.concat(
                FINDINGS.keySet().stream().sorted().map(String::valueOf),
                FIGURES.stream().map(IndicatorId::key));
        return sources.filter(one -> random.nextInt(3) == 0)
                .map(one -> ground(one, random.nextInt(3) == 0))
                .toList();
    }

    private static ContributionClaim anyClaim(Random random) {
        List<ClaimLink> links = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(place -> new ClaimLink("Flere", "Hvis", some(random)))
                .toList();
        List<Rival> rivals = IntStream.range(0, random.nextInt(3))
                .mapToObj(place -> rival(random))
                .toList();
        return claim(links, random.nextInt(4) == 0 ? "" : "Spurgt", rivals);
    }

    private static Rival rival(Random random) {
        return new Rival("Vejret", List.of(Rival.Weight.values()).get(random.nextInt(3)), "Fordi");
    }

    private static ContributionClaim with(ContributionClaim claim, int link, List<Ground> grounds) {
        List<ClaimLink> links = new ArrayList<>(claim.links());
        links.set(link, new ClaimLink("Flere", "Hvis", grounds));
        return claim(links, claim.rivalsSought(), claim.rivals());
    }

    @Test
    void lessSupportAndMoreThatSpeaksAgainstItNeverLiftsAClaim() {
        IntStream.range(0, SEEDS).forEach(seed -> assertNothingLifts(new Random(seed)));
    }

    private static void assertNothingLifts(Random random) {
        ContributionClaim claim = anyClaim(random);
        Grade grade = graded(claim).grade();
        for (int link = 0; link < claim.links().size(); link++) {
            List<Ground> all = claim.links().get(link).grounds();
            for (Ground one : all) {
                List<Ground> fewer =
                        all.stream().filter(other -> !other.equals(one)).toList();
                Grade then = graded(with(claim, link, fewer)).grade();
                assertThat(one.against() ? grade.compareTo(then) <= 0 : then.compareTo(grade) <= 0)
                        .as("%s without %s of link %d", claim, one, link)
                        .isTrue();
            }
        }
        List<Rival> more =
                Stream.concat(claim.rivals().stream(), Stream.of(rival(random))).toList();
        assertThat(graded(claim(claim.links(), claim.rivalsSought(), more)).grade())
                .isLessThanOrEqualTo(grade);
        assertThat(GradeRule.grade(claim, COUNTING, false).grade()).isEqualTo(Grade.NOT_SHOWN);
    }

    @Test
    void figuresAloneNeverGiveTheTopAndWhatHoldsAClaimDownIsNamed() {
        IntStream.range(0, SEEDS).forEach(seed -> assertHeldDown(anyClaim(new Random(seed))));
    }

    private static void assertHeldDown(ContributionClaim claim) {
        List<ClaimLink> measured = claim.links().stream()
                .map(link -> new ClaimLink(
                        link.leadsTo(),
                        link.assumption(),
                        link.grounds().stream()
                                .filter(one -> one.source() instanceof Ground.Figure)
                                .toList()))
                .toList();
        assertThat(graded(claim(measured, "Spurgt", List.of())).grade()).isLessThanOrEqualTo(Grade.SUGGESTED);
        GradedClaim graded = graded(claim);
        Grade lowest = graded.weakest()
                .fold(
                        () -> Grade.NOT_SHOWN,
                        at -> graded.links().get(at.place()),
                        () -> Grade.SUGGESTED,
                        place -> claim.rivals().get(place).weight() == Rival.Weight.OPEN
                                ? Grade.SUGGESTED
                                : Grade.LIKELY);
        assertThat(lowest).isEqualTo(graded.grade());
    }
}
