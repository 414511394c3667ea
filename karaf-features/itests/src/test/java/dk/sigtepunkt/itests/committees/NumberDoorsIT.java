package dk.sigtepunkt.itests.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every line of the table in {@code core/docs/numbers.md}, through every door that takes a number as a text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(CommitteeServer.LOCK)
class NumberDoorsIT {
    private static final String ID = "talformer";
    private static final Path TABLE = Path.of("../../core/docs/numbers.md");
    private static final Pattern LINE = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final int[] DECIMALS = {0, 1, 3};
    private static final List<Character> SPACES = List.of(' ', '\u00a0', '\u202f');

    private final Server server = CommitteeServer.get();
    private final NumberDoors doors = new NumberDoors(server, ID);
    private final List<NumberDoors.Case> cases = cases();

    @BeforeAll
    void install() {
        String yaml = SmallCommittee.yaml(ID)
                + "indicators:\n"
                + cases.stream().map(NumberDoors.Case::indicator).collect(Collectors.joining())
                + "dataSources:\n"
                + cases.stream().map(NumberDoors.Case::source).collect(Collectors.joining());
        new Committees(server).deploy(ID + ".committee.yaml", yaml.getBytes(UTF_8));
    }

    @Test
    void aTextHasOneReadingThroughEveryDoorOrIsTakenByNoneThatDoesNotNameBoth() throws IOException {
        assertThat(cases).hasSize(24);
        for (NumberDoors.Case one : cases) {
            assertThat(doors.page(one)).as("page, %s", one).isEqualTo(one.expected());
            assertThat(doors.api(one)).as("API, %s", one).isEqualTo(one.expected());
            assertThat(doors.console(one)).as("console, %s", one).isEqualTo(one.expected());
            assertThat(doors.upload(one)).as("uploaded file, %s", one).isEqualTo(one.expected());
        }
        doors.drop(cases);
        for (NumberDoors.Case one : cases) {
            assertThat(doors.dropped(one)).as("dropped file, %s", one).isEqualTo(one.expected());
        }
    }

    @Test
    void aNumberOfJsonIsTakenAsItIs() {
        for (NumberDoors.Case one : cases) {
            assertThat(doors.json(one, "1.234")).as("JSON, %s", one).isEqualTo("1,234");
        }
    }

    private static List<NumberDoors.Case> cases() {
        List<NumberDoors.Case> cases = new ArrayList<>();
        try (Stream<String> lines = Files.lines(TABLE)) {
            lines.map(LINE::matcher).filter(Matcher::matches).forEach(line -> {
                String written = line.group(1);
                List<Character> spaces = written.contains(" ") ? SPACES : SPACES.subList(0, 1);
                for (char space : spaces) {
                    for (int column = 0; column < DECIMALS.length; column++) {
                        cases.add(new NumberDoors.Case(
                                "tal-" + cases.size(),
                                written.replace(' ', space),
                                DECIMALS[column],
                                line.group(column + 2).strip()));
                    }
                }
            });
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
        return cases;
    }
}
