package dk.sigtepunkt.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.AuditReason;
import dk.sigtepunkt.domain.audit.ChainLink;
import dk.sigtepunkt.domain.audit.Entries;
import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.audit.KeptHead;
import dk.sigtepunkt.domain.audit.MemoryAuditHeads;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.audit.Mutation;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.trail.ReadAudit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server exports, checked where no server is; and whatever is done to the file on its way. */
class AuditFileCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-29T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Actor OWNER = Actor.owner(Actor.Means.PAGE, "administrator");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    /** As the script calls it. */
    private int run(String... arguments) {
        printed.reset();
        complained.reset();
        List<String> all = new ArrayList<>(List.of("--strategies", "none", "--municipality", "none", "audit"));
        all.addAll(List.of(arguments));
        return new CheckCommandLine(new PrintStream(printed, true, UTF_8), new PrintStream(complained, true, UTF_8))
                .run(all);
    }

    private static MemoryAuditTrail trail(Random random, int records) {
        MemoryAuditTrail trail = new MemoryAuditTrail(CLOCK);
        for (int one = 0; one < records; one++) {
            AuditNote note = AuditNote.done(
                    NOW,
                    OWNER,
                    Permission.RECORD_FIGURES,
                    "figures-recorded",
                    AuditEntry.About.of("figures", "" + one));
            trail.append(random.nextBoolean() ? note.because("Målt om, »nr. %d«\n".formatted(one), random) : note);
        }
        return trail;
    }

    /** What the product exports of it. */
    private static String export(MemoryAuditTrail trail, boolean reasons) {
        return new ReadAudit(trail, new MemoryAuditHeads(), Doors.house(), CLOCK)
                .export(reasons, OWNER)
                .fold(AuditFileCheckTest::text, why -> {
                    throw new AssertionError(why.sentence());
                });
    }

    private static String text(Stream<ExportedLink> links) {
        return links.map(link -> link.line() + "\n").collect(Collectors.joining());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String head(MemoryAuditTrail trail) throws IOException {
        return file("2026-11-29.head", new KeptHead(trail.head(), NOW, "knude-1").line() + "\n");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsDoneToTheLinksIsFound(int seed) throws IOException {
        Random random = new Random(seed);
        MemoryAuditTrail trail = trail(random, 3 + random.nextInt(20));
        List<Mutation> mutations = List.of(Mutation.values());
        Mutation mutation = mutations.get(seed % mutations.size());
        List<ChainLink> mutated = mutation.of(trail.links, random);
        boolean reasons = random.nextBoolean();
        String file = file(
                "export.jsonl",
                text(mutated.stream()
                        .map(link -> new ExportedLink(
                                link,
                                Optional.ofNullable(trail.reasons.get(link.seq()))
                                        .filter(reason -> reasons && trail.links.contains(link))))));

        if (mutated.isEmpty()) {
            assertThat(run(file)).isEqualTo(2);
            return;
        }
        assertThat(run(file, "--head", head(trail))).as("%s", mutation).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("ikke sammenhængende").containsPattern("(?m) \\d+.*\\.$");
        assertThat(run(file)).as("%s without a known head", mutation).isEqualTo(mutation.needsAHead() ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyBitThatIsFlippedInTheFileIsFound(int seed) throws IOException {
        Random random = new Random(seed);
        MemoryAuditTrail trail = trail(random, 2 + random.nextInt(5));
        byte[] bytes = export(trail, true).getBytes(UTF_8);
        int place = random.nextInt(bytes.length);
        bytes[place] ^= (byte) (1 << random.nextInt(8));
        Path file = Files.write(folder.resolve("export.jsonl"), bytes);

        assertThat(run(file.toString())).as("byte %d", place).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFileThatWasCutOffIsFoundBetweenTwoLinesByAKnownHead(int seed) throws IOException {
        Random random = new Random(seed);
        MemoryAuditTrail trail = trail(random, 2 + random.nextInt(5));
        byte[] bytes = export(trail, true).getBytes(UTF_8);
        int kept = 1 + random.nextInt(bytes.length - 1);
        Path file = Files.write(folder.resolve("export.jsonl"), Arrays.copyOf(bytes, kept));

        assertThat(run(file.toString(), "--head", head(trail))).isEqualTo(1);
        assertThat(run(file.toString())).isEqualTo(bytes[kept - 1] == '\n' ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCleanCopyIsWhole(int seed) throws IOException {
        Random random = new Random(seed);
        MemoryAuditTrail trail = trail(random, 1 + random.nextInt(20));
        String file = file("export.jsonl", export(trail, random.nextBoolean()));

        assertThat(run(file)).isZero();
        assertThat(printed.toString(UTF_8))
                .contains(
                        "sammenhængende, ikke holdt mod kendt hoved.",
                        trail.head().hash());
        assertThat(run(file, "--head", head(trail))).isZero();
        assertThat(printed.toString(UTF_8)).contains("sammenhængende, holdt mod kendt hoved af 29.11.2026 kl. 12.00.");
        assertThat(complained.toString(UTF_8)).isEmpty();
    }

    @Test
    void aReasonThatIsAnotherIsFoundAndOneThatIsGoneIsNoFault() throws IOException {
        MemoryAuditTrail trail = trail(new Random(2), 9);
        long seq = trail.reasons.keySet().iterator().next();
        trail.reasons.put(seq, new AuditReason("00", "Noget andet"));
        assertThat(run(file("export.jsonl", export(trail, true)))).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("Begrundelsen til post %d er ikke den".formatted(seq));
        trail.reasons.clear();
        assertThat(run(file("export.jsonl", export(trail, true)))).isZero();
    }

    @Test
    void aFolderOfHeadsIsHeldAgainstAsAWhole() throws IOException {
        MemoryAuditTrail trail = trail(new Random(2), 9);
        Path heads = Files.createDirectory(folder.resolve("heads"));
        assertThat(run(file("export.jsonl", export(trail, false)), "--head", heads.toString()))
                .isEqualTo(2);
        KeptHead fifth = new KeptHead(trail.links.get(4).head(), NOW.minusSeconds(86_400), "knude-1");
        Files.writeString(heads.resolve("2026-11-28.head"), fifth.line() + "\n");
        Files.writeString(heads.resolve("2026-11-29.head"), new KeptHead(trail.head(), NOW, "knude-1").line() + "\n");
        assertThat(run(file("export.jsonl", export(trail, false)), "--head", heads.toString()))
                .isZero();
        assertThat(printed.toString(UTF_8)).contains("29.11.2026");

        MemoryAuditTrail another = new MemoryAuditTrail(CLOCK);
        Random random = new Random(7);
        Stream.generate(() -> Entries.random(random))
                .limit(12)
                .forEach(entry -> another.append(new AuditNote(entry, Optional.empty())));
        assertThat(run(file("export.jsonl", export(another, false)), "--head", heads.toString()))
                .isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("Post 5 er ikke den", "Post 9 er ikke den");
    }

    @Test
    void whatCannotBeCheckedEndsWithTwo() throws IOException {
        String good = file("export.jsonl", export(trail(new Random(2), 3), false));
        assertThat(run()).isEqualTo(2);
        assertThat(run(good, good)).isEqualTo(2);
        assertThat(run("--heads")).isEqualTo(2);
        assertThat(run(good, "--head")).isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("check audit EKSPORT");
        assertThat(run(folder.resolve("ingen.jsonl").toString())).isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("ingen.jsonl kan ikke læses");
        assertThat(run(file("tom.jsonl", ""))).isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("er tom");
        assertThat(run(good, "--head", folder.resolve("ingen.head").toString())).isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("ingen.head kan ikke læses");
        assertThat(run(good, "--head", file("andet.head", "3 abc"))).isEqualTo(2);
        assertThat(complained.toString(UTF_8)).contains("andet.head er ikke et kendt hoved");
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void anotherFileIsTold() throws IOException {
        assertThat(run(file("liste.csv", "seq;act\n1;deploy\n"))).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("Linje 1 er ikke en post, som eksporten skriver den.");
    }
}
