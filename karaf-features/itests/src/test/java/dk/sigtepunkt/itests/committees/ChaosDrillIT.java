package dk.sigtepunkt.itests.committees;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Installation;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Committees hang, throw, are slow, answer nonsense or are gone, one at a time and together. */
@Tag("drill")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChaosDrillIT {
    private static final List<String> COMMITTEES =
            List.of("oekonomi", "vtf", "beskaeftigelse", "laering", "social-omsorg");
    private static final Duration IN_TIME = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private final Server server = Installation.unpack("chaos").start();
    private final Committees committees = new Committees(server);

    private enum Fault {
        HANG,
        THROW,
        SLOW,
        GARBAGE,
        ABSENT
    }

    private record Case(Fault fault, List<String> faulty) {
        /** @param subset one bit for each committee */
        static Case of(Fault fault, int subset) {
            return new Case(
                    fault,
                    IntStream.range(0, COMMITTEES.size())
                            .filter(bit -> (subset >> bit & 1) == 1)
                            .mapToObj(COMMITTEES::get)
                            .toList());
        }

        List<String> others() {
            return COMMITTEES.stream().filter(id -> !faulty.contains(id)).toList();
        }
    }

    @BeforeAll
    void giveEveryCommitteeAContribution() {
        for (String id : COMMITTEES) {
            CommitteeJar jar = CommitteeJar.shipped(server.installation(), id)
                    .version("1.0.1")
                    .speaking(id);
            committees.deploy(id + "-1.0.1.jar", jar.bytes());
            committees.awaitVersion(id, "1.0.1");
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void eachKindOfFaultIsNamedAndHarmsNoOther() throws IOException {
        run(List.of(
                Case.of(Fault.HANG, 0b00010),
                Case.of(Fault.THROW, 0b10101),
                Case.of(Fault.SLOW, 0b01010),
                Case.of(Fault.GARBAGE, 0b11110),
                Case.of(Fault.ABSENT, 0b01100)));
    }

    @Test
    void aCommitteeThatHangsIsNamedAsNeedingARestart() throws IOException {
        recovered();
        Case one = Case.of(Fault.HANG, 0b00010);
        begin(one);
        ReportParts.of(server);
        server.await("named", RECOVERY, () -> server.page("/drift").contains("Kræver genstart"));
        end(one);
        recovered();
        assertThat(server.page("/drift")).doesNotContain("Kræver genstart");
    }

    @Test
    void everySubsetOfTheCommitteesCanFailInEveryWay() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Fault fault : Fault.values()) {
            IntStream.range(1, 1 << COMMITTEES.size()).forEach(subset -> cases.add(Case.of(fault, subset)));
        }
        assertThat(cases).hasSize(155);
        run(cases);
    }

    private void run(List<Case> cases) throws IOException {
        long slowest = 0;
        for (Case one : cases) {
            slowest = Math.max(slowest, run(one));
        }
        System.out.printf(
                Locale.ROOT,
                "%d chaos cases, all reports in time and honest, the slowest in %.0f ms%n",
                cases.size(),
                slowest / 1e6);
    }

    /** @return how long the report took, in nanoseconds */
    private long run(Case one) throws IOException {
        ReportParts calm = recovered();
        begin(one);
        long asked = System.nanoTime();
        ReportParts report = ReportParts.of(server);
        long took = System.nanoTime() - asked;
        end(one);
        assertThat(Duration.ofNanos(took)).as("%s", one).isLessThanOrEqualTo(IN_TIME);
        assertThat(report.of(one.others())).as("%s", one).isEqualTo(calm.of(one.others()));
        one.faulty().forEach(id -> assertNamed(one, report, id));
        return took;
    }

    private static void assertNamed(Case one, ReportParts report, String id) {
        JsonNode part = report.committee(id);
        if (one.fault() == Fault.ABSENT) {
            assertThat(part.get("state").asText()).as("%s: %s", one, part).isEqualTo("stopped");
        } else {
            assertThat(part.at("/contribution/kind").asText())
                    .as("%s: %s", one, part)
                    .isEqualTo("failure");
        }
        String named = part.at("/contribution/text").asText() + report.missing(id);
        assertThat(named).as("%s: since when %s fails", one, id).contains("siden");
        JsonNode lastGood = part.findValue("lastGood");
        assertThat(lastGood).as("%s: %s", one, part).isNotNull();
        assertThat(lastGood.toString()).as("%s", one).contains(id + " har ordet i version 1.0.1.");
    }

    private void begin(Case one) throws IOException {
        if (one.fault() == Fault.ABSENT) {
            shell("sigtepunkt:stop", one.faulty());
        } else {
            order(one.faulty(), one.fault().name().toLowerCase(Locale.ROOT));
        }
    }

    /** Lets the committees be good again; one that hung gets the restart that the server asks for. */
    private void end(Case one) throws IOException {
        if (one.fault() == Fault.ABSENT) {
            shell("sigtepunkt:start", one.faulty());
            return;
        }
        order(one.faulty(), "good");
        if (one.fault() == Fault.HANG) {
            shell("sigtepunkt:stop", one.faulty());
            shell("sigtepunkt:start", one.faulty());
        }
    }

    private void order(List<String> ids, String what) throws IOException {
        Path folder = Files.createDirectories(server.installation().data().resolve("chaos"));
        for (String id : ids) {
            // In one step: a reader sees the order before or the new one.
            Path half = Files.writeString(folder.resolve(id + ".half"), what);
            Files.move(half, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void shell(String command, List<String> ids) {
        server.shell(ids.stream().map(id -> command + " " + id).collect(Collectors.joining("\n")));
    }

    /** The report once every committee has its say again. */
    private ReportParts recovered() {
        ReportParts[] report = {ReportParts.of(server)};
        server.await("all committees speak", RECOVERY, () -> {
            report[0] = ReportParts.of(server);
            return COMMITTEES.stream().map(report[0]::committee).allMatch(ChaosDrillIT::speaks);
        });
        return report[0];
    }

    private static boolean speaks(JsonNode part) {
        return part.get("state").asText().equals("active")
                && part.at("/contribution/kind").asText().equals("text");
    }
}
