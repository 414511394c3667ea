package dk.sigtepunkt.reporting.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sigtepunkt.reporting.seal.SealDifference;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealHead;
import dk.sigtepunkt.reporting.seal.SealIdentity;
import dk.sigtepunkt.reporting.seal.SealMakers;
import dk.sigtepunkt.reporting.seal.SealOccasion;
import dk.sigtepunkt.reporting.seal.SealPart;
import dk.sigtepunkt.reporting.seal.Withholding;
import dk.sigtepunkt.reporting.sealed.Development.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SupplementTest {
    private final Random random = new Random(16);

    private SealFile seal(String quarter, int edition, SealPart... parts) {
        return seal("quarterly", quarter, edition, parts);
    }

    private SealFile seal(String kind, String quarter, int edition, SealPart... parts) {
        List<SealPart> all = new ArrayList<>();
        all.add(SealPart.of("report", Map.of("facts", Map.of("quarter", quarter))));
        all.add(SealPart.of(
                "chapter/committees",
                Map.of(
                        "facts",
                        Map.of(
                                "committees",
                                List.of(Map.of("committee", Map.of("id", "havn", "name", "Havneudvalget")))))));
        all.addAll(Arrays.asList(parts));
        return SealFile.seal(
                new SealHead(
                        new SealIdentity("Byen", kind, Optional.empty(), quarter, edition),
                        new SealOccasion(Instant.EPOCH, "Byrådet", Optional.empty()),
                        new SealMakers("kvartal-1", "1.0.0", Map.of(), List.of()),
                        Optional.empty(),
                        Optional.empty()),
                all,
                random);
    }

    /** An area with one key figure. */
    private static SealPart area(String key, String status, String figure, String value, String share) {
        Map<String, Object> facts = new TreeMap<>(Map.of(
                "area",
                "havn/" + key,
                "title",
                "Område " + key,
                "committee",
                "havn",
                "sigtepunkt",
                Map.of("sigtepunkt", "vaekst", "reason", "Fordi det hænger sammen."),
                "status",
                Map.of("code", status, "reason", "Derfor."),
                "figures",
                List.of(Map.of(
                        "indicator",
                        "havn." + key,
                        "title",
                        "Tallet " + key,
                        "unit",
                        Map.of("symbol", "%", "kind", "percent", "decimals", 1),
                        "newest",
                        Map.of("period", "2025K3", "value", value),
                        "share",
                        share,
                        "status",
                        Map.of("code", figure)))));
        return new SealPart("area:havn." + key, Optional.of("area:havn." + key), Map.of("facts", facts));
    }

    private static SealPart action(String area, String key, String state, String late) {
        String name = "area:havn.%s/action:havn.%s".formatted(area, key);
        Map<String, Object> facts = new TreeMap<>(
                Map.of("action", "havn/" + key, "title", "Handlingen " + key, "state", state, "origin", "example"));
        if (!late.isEmpty()) {
            facts.put("late", late);
        }
        return new SealPart(name, Optional.of("action:havn." + key), Map.of("facts", facts));
    }

    private static SealPart words(String area, String text) {
        return new SealPart(
                "area:havn.%s/section:area.havn.%s".formatted(area, area),
                Optional.empty(),
                Map.of("facts", Map.of("text", text)));
    }

    private Supplement between(List<SealPart> older, List<SealPart> newer) {
        return Supplement.between(
                seal("2025K3", 1, older.toArray(SealPart[]::new)), seal("2025K4", 1, newer.toArray(SealPart[]::new)));
    }

    private static List<String> said(Supplement made) {
        return made.significant().stream()
                .flatMap(area -> area.developments().stream())
                .map(one -> "%s %s: %s > %s".formatted(one.kind().code(), one.subject(), one.before(), one.after()))
                .toList();
    }

    @Test
    void whatTheRuleNamesIsSignificant() {
        Supplement made = between(
                List.of(
                        area("a", "on-track", "on-track", "10", "1"),
                        area("b", "attention", "attention", "10", "0.8"),
                        area("c", "attention", "attention", "10", "0.8"),
                        action("c", "ny", "decided", ""),
                        action("c", "sti", "started", ""),
                        action("c", "bro", "started", "Skulle være færdig."),
                        action("c", "vej", "started", ""),
                        area("d", "on-track", "on-track", "10", "1")),
                List.of(
                        area("a", "off-course", "off-course", "2", "0.2"),
                        area("b", "attention", "attention", "9", "0.7"),
                        area("c", "attention", "attention", "10", "0.8"),
                        action("c", "ny", "started", ""),
                        action("c", "sti", "started", "Skulle være færdig."),
                        action("c", "bro", "started", ""),
                        action("c", "cykel", "decided", ""),
                        area("e", "on-track", "on-track", "10", "1")));
        assertThat(said(made))
                .containsExactly(
                        "status : on-track > off-course",
                        "figure-status Tallet a: on-track > off-course",
                        "figure-moved Tallet b: 80 > 70",
                        "action-state Handlingen ny: decided > started",
                        "action-late Handlingen sti:  > Skulle være færdig.",
                        "action-in-time Handlingen bro: Skulle være færdig. > ",
                        "action-new Handlingen cykel:  > decided",
                        "action-gone Handlingen vej: started > ",
                        "area-new :  > ",
                        "area-gone :  > ");
        assertThat(made.others()).isEmpty();
        assertThat(made.significant().get(0).newest().named())
                .isEqualTo(new ReadArea.Named("havn/a", "Område a", "Havneudvalget"));
    }

    @Test
    void whatItDoesNotNameIsALineAndStandsInTheFileAllTheSame() throws Exception {
        List<SealPart> older = List.of(
                area("a", "on-track", "on-track", "10", "1"), words("a", "Det går."), area("b", "x", "y", "1", "1"));
        List<SealPart> newer = List.of(
                area("a", "on-track", "on-track", "10.5", "1.09"),
                words("a", "Det går godt."),
                area("b", "x", "y", "1", "1"));
        Supplement made = between(older, newer);
        assertThat(made.significant()).isEmpty();
        assertThat(made.others())
                .extracting(SupplementArea::newFigures, SupplementArea::newWords)
                .containsExactly(tuple(1, true), tuple(0, false));
        assertThat(made.difference().apply(made.older())).isEqualTo(SealDifference.content(made.newer()));
        assertThat(made.difference().lean(made.older())).isTrue();
    }

    @Test
    void aTenthOfTheExpectedProgressIsTheLeastMoveThatCounts() {
        for (int hundredth = 0; hundredth <= 30; hundredth++) {
            String share = new BigDecimal(70 + hundredth).movePointLeft(2).toPlainString();
            boolean significant = between(
                            List.of(area("a", "attention", "attention", "1", "0.8")),
                            List.of(area("a", "attention", "attention", "1", share)))
                    .significant()
                    .stream()
                    .flatMap(area -> area.developments().stream())
                    .anyMatch(one -> one.kind() == Kind.FIGURE_MOVED);
            assertThat(significant).as(share).isEqualTo(Math.abs(hundredth - 10) >= 10);
        }
    }

    @Test
    void whatIsClosedInOneIsNotComparedAndNotTold() {
        SealFile older = seal("2025K3", 1, area("a", "on-track", "on-track", "10", "1"), words("a", "Hemmeligt"));
        SealFile newer = seal("2025K4", 1, area("a", "off-course", "off-course", "1", "0"), words("a", "Hemmeligt"));
        SealFile closed = newer.withhold(Set.of(2, 3), Withholding.CLOSED, "Forvaltningsloven § 27");
        Supplement made = Supplement.between(older, closed);
        assertThat(said(made)).containsExactly("area-gone :  > ");
        assertThat(made.difference().apply(older)).isEqualTo(SealDifference.content(closed));
        assertThat(new String(made.difference().bytes(), UTF_8)).doesNotContain("off-course", "Hemmeligt");
    }

    @Test
    void onlyALaterSealOfTheSameChainIsComparedWithAnEarlierOne() {
        SealFile third = seal("2025K3", 1);
        SealFile again = seal("2025K3", 2);
        SealFile deep = seal("in-depth", "2025K4", 1);
        assertThat(Supplement.fits(third, again)).isTrue();
        for (List<SealFile> pair : List.of(List.of(again, third), List.of(third, third), List.of(third, deep))) {
            assertThatIllegalArgumentException().isThrownBy(() -> Supplement.between(pair.get(0), pair.get(1)));
        }
    }
}
