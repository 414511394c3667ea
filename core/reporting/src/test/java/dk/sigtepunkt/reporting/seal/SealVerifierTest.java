package dk.sigtepunkt.reporting.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.reporting.seal.SealVerdict.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is said of seals, whatever was done to them on their way. */
class SealVerifierTest {
    private final MadeSeals made = new MadeSeals(42);
    private final List<SealFile> chain = made.chain();
    private final String head = chain.get(MadeSeals.QUARTERS - 1).digest();

    private SealVerdict verify(List<SealFile> files, String... heads) {
        return SealVerifier.verify(MadeSeals.inputs(files), Set.of(heads));
    }

    private static SealVerdict verify(byte[] bytes) {
        return SealVerifier.verify(List.of(SealInput.of("segl.json", bytes)), Set.of());
    }

    private static List<SealProblem> problems(SealVerdict verdict) {
        return verdict.findings().stream().map(SealFinding::problem).distinct().toList();
    }

    @Test
    void aWholeChainIsGenuineAgainstItsHeadAndOnlyConsistentWithout() {
        assertThat(verify(chain, head).outcome()).isEqualTo(Outcome.GENUINE);
        assertThat(verify(chain, head).summary()).startsWith("Ægte: 14 segl");
        assertThat(verify(chain).outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(verify(chain).summary()).startsWith("Sammenhængende, ikke holdt mod kendt hoved");
        assertThat(SealVerifier.head(head.toUpperCase(Locale.ROOT).replaceAll("(.{8})", "$1 ")))
                .contains(head);
    }

    @Test
    void oneSealAloneIsGenuineAgainstItsOwnDigest() {
        SealVerdict verdict = verify(chain.subList(5, 6), chain.get(5).digest());
        assertThat(verdict.outcome()).isEqualTo(Outcome.GENUINE);
        assertThat(problems(verdict)).containsExactly(SealProblem.STARTS_LATER);
    }

    @Test
    void eachOfAThousandChangesOfOneByteIsFoundAndItsQuarterNamed() {
        List<SealFile> files = withWithheld();
        Random random = new Random(20261201);
        int byContent = 0;
        for (int change = 0; change < 1000; change++) {
            int place = random.nextInt(files.size());
            byte[] bytes = files.get(place).bytes();
            int at = random.nextInt(bytes.length);
            byte before = bytes[at];
            while (bytes[at] == before) {
                bytes[at] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 32 + random.nextInt(95));
            }
            List<SealInput> inputs = new ArrayList<>(MadeSeals.inputs(files));
            inputs.set(place, SealInput.of(MadeSeals.name(files.get(place)), bytes));
            // All of the chain for some; for the others the ones beside it, which are all that it has links to and
            // from.
            boolean all = change % 25 == 0;
            List<SealInput> some =
                    all ? inputs : inputs.subList(Math.max(0, place - 1), Math.min(files.size(), place + 2));
            assertNamed(SealVerifier.verify(some, all ? Set.of(head) : Set.of()), place, at);
            // The name of the file is not needed for it.
            if (named(verify(bytes), place)) {
                byContent++;
            }
        }
        assertThat(byContent).isGreaterThanOrEqualTo(995);
    }

    private static void assertNamed(SealVerdict verdict, int place, int at) {
        assertThat(verdict.outcome())
                .as("byte %d of %s", at, MadeSeals.quarter(place))
                .isEqualTo(Outcome.BROKEN);
        assertThat(named(verdict, place)).as("byte %d: %s", at, verdict.lines()).isTrue();
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.problem().weight() == SealProblem.Weight.FAULT)
                .filteredOn(finding -> finding.problem() != SealProblem.HEAD_UNKNOWN)
                .allSatisfy(finding -> assertThat(finding.quarter()).contains(MadeSeals.quarter(place)));
    }

    private static boolean named(SealVerdict verdict, int place) {
        return verdict.findings().stream()
                .anyMatch(finding -> finding.problem().weight() == SealProblem.Weight.FAULT
                        && finding.quarter().equals(Optional.of(MadeSeals.quarter(place)))
                        && finding.sentence().contains(MadeSeals.quarter(place)));
    }

    private List<SealFile> withWithheld() {
        List<SealFile> files = new ArrayList<>(chain);
        files.replaceAll(file -> file.head().of().quarter().endsWith("K2")
                ? file.withhold(Set.of(3, 4), Withholding.CLOSED, "Lukket punkt efter § 11")
                : file);
        return files;
    }

    @Test
    void aChangedValueIsNamedByPartAndField() {
        String text = new String(chain.get(4).bytes(), UTF_8);
        String changed = text.replaceFirst("\"unit\":\"%\",\"value\":\"(\\d+)", "\"unit\":\"%\",\"value\":\"7$1");
        SealVerdict verdict = verify(changed.getBytes(UTF_8));
        assertThat(verdict.findings())
                .filteredOn(one -> one.problem() == SealProblem.CHANGED)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.part()).contains("facts");
                    assertThat(one.field()).contains("/content/figures/0/value");
                    assertThat(one.sentence())
                            .contains(
                                    "kvartalsrapporten for 3. kvartal 2023 (2023K3), udgave 1", "»facts«", "er ændret");
                });
    }

    @Test
    void closedAndErasedPartsAreToldWithTheirGround() {
        SealFile file = chain.get(0)
                .withhold(Set.of(2, 3), Withholding.CLOSED, "Lukket punkt")
                .withhold(Set.of(4), Withholding.ERASED, "Persondata");
        assertThat(verify(List.of(file), chain.get(0).digest()).files())
                .singleElement()
                .asString()
                .contains("3 dele er åbne; 2 dele er lukket: Lukket punkt; 1 del er slettet: Persondata");
    }

    @Test
    void aCutTailAndARebuiltChainAreFoundAgainstAKnownHead() {
        SealVerdict cut = verify(chain.subList(0, 12), head);
        assertThat(cut.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(problems(cut)).contains(SealProblem.HEAD_UNKNOWN);
        SealVerdict rebuilt = verify(new MadeSeals(43).chain(), head);
        assertThat(rebuilt.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(problems(rebuilt)).contains(SealProblem.HEAD_UNKNOWN);
        assertThat(verify(new MadeSeals(43).chain()).outcome()).isEqualTo(Outcome.CONSISTENT);
        SealVerdict older = verify(chain, chain.get(10).digest());
        assertThat(older.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(older.lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("Nås ikke fra et kendt hoved")
                        .contains("2025K2", "2025K3", "2025K4")
                        .doesNotContain("2025K1"));
    }

    @Test
    void aMissingQuarterIsNamed() {
        List<SealFile> files = new ArrayList<>(chain);
        files.remove(6);
        SealVerdict verdict = verify(files, head);
        assertThat(verdict.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(verdict.findings())
                .filteredOn(one -> one.problem() == SealProblem.QUARTER_MISSING)
                .singleElement()
                .satisfies(one -> assertThat(one.quarter()).contains(MadeSeals.quarter(6)));
    }

    @Test
    void anotherSealOfAQuarterDoesNotFitIntoTheChain() {
        List<SealFile> files = new ArrayList<>(chain);
        files.set(6, made.seal(6, 1, MadeSeals.at(6), Optional.empty(), Optional.of(chain.get(5))));
        assertThat(problems(verify(files))).contains(SealProblem.LINK_BROKEN);
        files.add(chain.get(6));
        assertThat(problems(verify(files))).contains(SealProblem.TWO_OF_ONE);
    }

    @Test
    void laterEditionsAreReachedAndOneOfAnOlderQuarterMayComeLate() {
        List<SealFile> files = new ArrayList<>(chain);
        SealFile late = made.seal(
                12, 2, MadeSeals.at(13).plusSeconds(60), Optional.of(chain.get(12)), Optional.of(chain.get(11)));
        files.add(late);
        assertThat(verify(files, head, late.digest()).outcome()).isEqualTo(Outcome.GENUINE);
        files.remove(12);
        assertThat(verify(files).outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(problems(verify(files))).contains(SealProblem.EDITION_NOT_GIVEN);
    }

    @Test
    void timesThatGoBackAndQuartersPassedOverAreFaults() {
        SealFile first = chain.get(0);
        SealFile back = made.seal(1, 1, MadeSeals.at(0).minusSeconds(1), Optional.empty(), Optional.of(first));
        assertThat(problems(verify(List.of(first, back)))).containsExactly(SealProblem.TIME_GOES_BACK);
        SealFile over = made.seal(2, 1, MadeSeals.at(2), Optional.empty(), Optional.of(first));
        assertThat(problems(verify(List.of(first, chain.get(1), over))))
                .containsExactly(SealProblem.QUARTER_PASSED_OVER);
        SealFile turned = made.seal(0, 1, MadeSeals.at(0), Optional.empty(), Optional.of(chain.get(3)));
        assertThat(problems(verify(List.of(turned)))).containsExactly(SealProblem.LINK_WRONG);
        SealFile gap = made.seal(3, 1, MadeSeals.at(3), Optional.empty(), Optional.of(first));
        assertThat(problems(verify(List.of(first, gap)))).containsExactly(SealProblem.QUARTER_NOT_SEALED);
    }

    @Test
    void whatIsNoSealIsSaidToBeNone() {
        assertThat(problems(verify("<html>".getBytes(UTF_8)))).containsExactly(SealProblem.FOREIGN);
        assertThat(problems(verify("{\"a\":1}".getBytes(UTF_8)))).containsExactly(SealProblem.FOREIGN);
        assertThat(problems(verify(new byte[0]))).containsExactly(SealProblem.UNREADABLE);
        assertThat(problems(verify(new byte[] {0, 1, 2, -1}))).containsExactly(SealProblem.FOREIGN);
        assertThat(verify("[]".getBytes(UTF_8)).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(SealVerifier.verify(SealInputs.read(List.of("/no/such", "\0")), Set.of())
                        .outcome())
                .isEqualTo(Outcome.UNREADABLE);
        String newer = new String(chain.get(0).bytes(), UTF_8).replace("sigtepunkt-seal/1", "sigtepunkt-seal/2");
        assertThat(verify(newer.getBytes(UTF_8)).findings())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence())
                        .endsWith("er lavet med en nyere udgave; hent den nyeste kontrol på /forseglet."));
        assertThat(problems(verify(newer.replaceFirst("/2", "/1").getBytes(UTF_8))))
                .contains(SealProblem.DAMAGED);
    }

    @Test
    void aSealOfAnotherMunicipalityAndRenamedOrDoubledFilesAreTold() {
        List<SealFile> files = new ArrayList<>(chain);
        files.add(new MadeSeals(9, "Skov Kommune").chain().get(2));
        assertThat(problems(verify(files))).containsExactly(SealProblem.OTHER_MUNICIPALITY);
        List<SealInput> renamed =
                List.of(SealInput.of("quarterly.2024K1.json", chain.get(0).bytes()));
        assertThat(problems(SealVerifier.verify(renamed, Set.of()))).containsExactly(SealProblem.RENAMED);
        assertThat(problems(verify(List.of(chain.get(0), chain.get(0))))).containsExactly(SealProblem.GIVEN_TWICE);
    }

    @Test
    void bytesMoreOrFewerAreFound() {
        byte[] bytes = chain.get(3).bytes();
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        more[bytes.length] = '\n';
        assertThat(problems(verify(more))).contains(SealProblem.NOT_CANONICAL);
        for (int length = 1; length < bytes.length; length += 97) {
            SealVerdict verdict = verify(Arrays.copyOf(bytes, length));
            assertThat(verdict.outcome()).isIn(Outcome.BROKEN, Outcome.UNREADABLE);
        }
        assertThat(verify(Arrays.copyOf(bytes, bytes.length - 20)).findings())
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("2023K2", "skåret af"));
    }

    @Test
    void anArchiveIsReadAsTheFilesInIt() throws IOException {
        byte[] zip = zip(MadeSeals.inputs(chain));
        SealVerdict verdict = SealVerifier.verify(List.of(SealInput.of("alle.zip", zip)), Set.of(head));
        assertThat(verdict.outcome()).isEqualTo(Outcome.GENUINE);
        byte[] broken = Arrays.copyOf(zip, zip.length / 2);
        assertThat(SealVerifier.verify(List.of(SealInput.of("alle.zip", broken)), Set.of(head))
                        .outcome())
                .isEqualTo(Outcome.BROKEN);
        assertThat(problems(SealVerifier.verify(
                        List.of(SealInput.of("x.zip", zip(List.of(SealInput.of("laes.txt", new byte[1]))))), Set.of())))
                .containsExactly(SealProblem.PASSED_OVER);
    }

    private static byte[] zip(List<SealInput> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (SealInput file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
