package dk.sigtepunkt.domain.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.rights.Somebody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The two tables of the documentation that say who reads a report in which state, so that each kind of door is held to them. */
public final class ReadersTable {
    private final Map<String, String> committees;
    private final Map<String, String> overall;

    private ReadersTable(Map<String, String> committees, Map<String, String> overall) {
        this.committees = committees;
        this.overall = overall;
    }

    /** For the tests of a module beside the documentation. */
    public static ReadersTable documented() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/reports.md"));
        return new ReadersTable(cells(lines, "| A committee's report |"), cells(lines, "| A report of all |"));
    }

    /** Each cell by its state's and its role's code. */
    private static Map<String, String> cells(List<String> lines, String head) {
        int at = lines.indexOf(
                lines.stream().filter(line -> line.startsWith(head)).findFirst().orElseThrow());
        List<String> roles = columns(lines.get(at));
        Map<String, String> cells = new HashMap<>();
        for (String line : lines.subList(at + 2, at + 2 + StateCode.values().length)) {
            List<String> row = columns(line);
            for (int column = 1; column < roles.size(); column++) {
                cells.put(row.get(0) + " " + roles.get(column), row.get(column));
            }
        }
        assertThat(cells).hasSize(StateCode.values().length * Role.values().length);
        return cells;
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList();
    }

    /** Whether somebody, who comes by no key that leaves less, reads a report in a state. */
    public boolean due(ReportRef ref, StateCode state, Somebody one) {
        return state == StateCode.PUBLISHED
                || one.known() == Somebody.Known.OWNER
                || one.roles().stream().anyMatch(held -> reaches(ref, state, held));
    }

    private boolean reaches(ReportRef ref, StateCode state, HeldRole held) {
        String cell = (ref.kind() == ReportKind.COMMITTEE ? committees : overall)
                .getOrDefault(state.code() + " " + held.role().code(), "");
        boolean politician = held.role() == Role.POLITICIAN || held.role() == Role.CHAIR;
        boolean own = held.committee().isPresent() && held.committee().equals(ref.committee());
        return switch (cell) {
            case "A" -> held.committee().isEmpty() || own || politician;
            case "E" -> own;
            default -> false;
        };
    }
}
