package dk.sigtepunkt.itests.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.PeopleServer;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a committee holds back is found by those who may read it, and by nobody else: a word in every text field of everything
 * that can be held, looked for behind every door as everybody that there can be.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(PeopleServer.LOCK)
@SuppressWarnings("NullAway.Init")
class SecretsIT {
    private static final String WRITER = "secretary@" + HeldTexts.COMMITTEE;
    private static final String CHAIR = "chair@" + HeldTexts.COMMITTEE;
    private static final String OFFICE = "strategy-office";
    static final List<String> REST = List.of(
            "action-owner@" + HeldTexts.COMMITTEE,
            "head-of-department@" + HeldTexts.COMMITTEE,
            "politician@" + HeldTexts.COMMITTEE,
            "secretary@laering",
            "chair@laering",
            "action-owner@laering",
            "head-of-department@laering",
            "politician",
            "controller",
            "executive",
            "it-operations",
            "administrator");

    /** Which of them are no text, but name something else. */
    private static final Set<String> NAMES = Set.of(
            "on",
            "consented",
            "committee",
            "area",
            "areas.area",
            "sigtepunkt",
            "action",
            "once",
            "areas.stance",
            "indicator",
            "grounds.link",
            "grounds.source",
            "places.place",
            "word",
            "owner",
            "ready",
            "texts",
            "meeting",
            "body",
            "day",
            "clock",
            "item",
            "kind",
            "rule",
            "indicators",
            "from",
            "parts.chapter",
            "parts.section",
            "parts.required",
            "parts.place",
            "parts.out");
    /** What everybody reads as soon as it is kept, or nobody keeps. */
    private static final Set<String> TOLD = Set.of(
            HeldFindings.WORDS + " reason",
            HeldFindings.DESCRIBE + " reason",
            HeldClaims.WORDS + " reason",
            HeldTemplates.APPROVE + " decided",
            HeldProposals.LET_OUT + " title",
            HeldProposals.LET_OUT + " text",
            HeldProposals.LET_OUT + " place");
    /** Writes by which no committee holds anything back: told to everybody at once, one's own, or no words of a committee. */
    private static final Pattern OPEN = Pattern.compile("[A-Z]+ /api/v1/("
            + String.join(
                    "|",
                    "(questions|discussions|actions|focus-areas|indicators)\\b.*",
                    "committees/\\{committee}/actions",
                    "committees/\\{committee}/evidence/\\{number}/(publication|files/\\{file})",
                    "committees/\\{committee}/claims/\\{number}/publication",
                    "sections/.*/(release|withdrawal)",
                    "committees/\\{committee}/influences/.*/(release|agreement|refusal|withdrawal)",
                    "(crossings|number-check|wording-check|clock|wheels)\\b.*",
                    "proposals/follow",
                    "(accounts|me|deployments|code-approvals|sources|source-runs|quarantine)\\b.*",
                    "(observations|strategies|council-decisions)\\b.*")
            + ")");

    private static final Pattern FORM = Pattern.compile(
            "`POST (/(?:evidens|sandsynliggoerelse|bredde|forslag/behandling|udvalg/\\{committee}/ord)/[^`]*)`");
    private static final Pattern FINDING = Pattern.compile("/(?:evidens|evidence)/(\\d+)\\b");
    private static final Pattern PROPOSAL =
            Pattern.compile("/(?:forslag|forslag/behandling|proposals|proposal-desk)/(\\d+)\\b");
    private static final Pattern TURNOUT = Pattern.compile("/(?:bredde|turnouts)/(\\d+)\\b");
    private static final Pattern CLAIM = Pattern.compile("/(?:sandsynliggoerelse|claims)/(\\d+)\\b");
    /** One that there is not. */
    private static final String NONE = "999";

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final List<Guest> insiders = new ArrayList<>();
    private HeldTexts held;
    private List<TriedDoor> doors;

    @BeforeAll
    void plant() {
        Person writer = people.signedIn(WRITER);
        held = new HeldTexts(server, people, writer);
        insiders.add(Guest.of(server, WRITER, writer));
        insiders.add(Guest.of(server, people, OFFICE));
        insiders.add(Guest.of(server, people, CHAIR));
        doors = TriedDoors.of(server, held, insiders);
        System.out.printf("%d words behind %d doors%n", held.plants().size(), doors.size());
    }

    @AfterAll
    void leave() {
        insiders.forEach(Guest::close);
    }

    @Test
    void everyTextFieldOfWhatCanBeHeldHasAWord() {
        JsonNode description = server.json("/api/v1/openapi.json");
        Set<String> lacking = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    String operation = one.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    if (!operation.startsWith("GET")
                            && one.getValue().has("responses")
                            && !OPEN.matcher(operation).matches()) {
                        new TextFields(description, one.getValue())
                                .all().stream()
                                        .filter(field -> !NAMES.contains(field))
                                        .map(field -> operation + " " + field)
                                        .forEach(lacking::add);
                    }
                }));
        assertThat(lacking).contains(HeldFindings.BEGIN + " areas.reason", HeldFindings.ATTACH + " alt");
        lacking.removeAll(TOLD);
        held.plants().forEach(plant -> lacking.remove(plant.toString()));
        assertThat(lacking).isEmpty();
    }

    /** As the register of writes tells them: a form that nobody came to would not be tried. */
    @Test
    void everyFormOfWhatCanBeHeldIsADoor() throws IOException {
        Path register = Path.of(System.getProperty("sigtepunkt.root"), "core/docs/writes.md");
        List<String> forms = FORM.matcher(Files.readString(register))
                .results()
                .map(found -> found.group(1))
                // What is taken back was released, and is nobody's secret.
                .filter(form -> !form.endsWith("/tag-tilbage"))
                .toList();
        assertThat(forms).contains("/evidens/{number}/ret", "/udvalg/{committee}/ord/{quarter}/{section}/frigiv");
        assertThat(forms)
                .allSatisfy(form -> assertThat(doors)
                        .anyMatch(door -> door.means() == TriedDoor.Means.FORM
                                && door.address().matches(form.replaceAll("\\{[^}]+}", "[^/]+"))));
    }

    @Test
    void whatIsHeldIsFoundByWhoMayReadIt() {
        for (Guest guest : insiders) {
            Set<HeldTexts.Plant> left = held.plants().stream()
                    .filter(plant -> plant.readers().contains(guest.role()))
                    .collect(Collectors.toSet());
            assertThat(left).as("of %s", guest).isNotEmpty();
            Iterator<TriedDoor> ahead = doors.stream()
                    .filter(door -> door.means() != TriedDoor.Means.FORM)
                    .iterator();
            while (!left.isEmpty() && ahead.hasNext()) {
                String words = guest.tries(ahead.next()).words();
                left.removeIf(plant -> words.contains(plant.word()));
            }
            assertThat(left).as("not found by %s", guest).isEmpty();
        }
    }

    @Tag("drill")
    @Test
    void whoMayReadSomeOfItReadsNoMore() {
        assertThat(insiders.stream().flatMap(guest -> look(guest).stream())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "")
    void andByNobodyElse(String role) {
        looks(role);
    }

    @Tag("drill")
    @ParameterizedTest
    @FieldSource("REST")
    void norByAnyOtherRole(String role) {
        looks(role);
    }

    private void looks(String role) {
        try (Guest guest = Guest.of(server, people, role)) {
            assertThat(look(guest)).isEmpty();
        }
    }

    /** Tries every door. */
    private List<String> look(Guest guest) {
        Map<HeldTexts.Plant, TriedDoor> found = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (TriedDoor door : doors) {
            if (insiders.contains(guest) && door.means() == TriedDoor.Means.FORM) {
                continue;
            }
            Guest.Answer answer = guest.tries(door);
            if (answer.status() >= 500) {
                faults.add("%s: %s answers %d".formatted(guest, door, answer.status()));
            }
            held.plants().stream()
                    .filter(plant -> answer.words().contains(plant.word()))
                    .forEach(plant -> found.putIfAbsent(plant, door));
            differs(guest, door, answer).ifPresent(faults::add);
        }
        for (HeldTexts.Plant plant : held.plants()) {
            if (plant.readers().contains(guest.role()) != found.containsKey(plant)) {
                faults.add("%s: %s at %s".formatted(guest, plant, Optional.ofNullable(found.get(plant))));
            }
        }
        return faults;
    }

    /** Who may not know of something is answered as of what there is not. */
    private Optional<String> differs(Guest guest, TriedDoor door, Guest.Answer answer) {
        return hidden(guest, door).flatMap(number -> {
            Guest.Answer none = guest.tries(door.at(door.address().replaceFirst("(?<=/)" + number + "\\b", NONE)));
            return answer.status() == none.status() && same(answer, number).equals(same(none, number))
                    ? Optional.empty()
                    : Optional.of("%s: %s is told from what there is not: %d and %d"
                            .formatted(guest, door, answer.status(), none.status()));
        });
    }

    private static String same(Guest.Answer answer, String number) {
        return answer.body().replaceAll("name=\"csrf\" value=\"[^\"]*\"", "").replace(NONE, number);
    }

    /** The number in an address of what this guest is not to know of. */
    private Optional<String> hidden(Guest guest, TriedDoor door) {
        return Stream.of(
                        number(FINDING, held.heldFindings(), HeldFindings.READERS, guest, door),
                        number(TURNOUT, held.heldTurnouts(), HeldTurnouts.READERS, guest, door),
                        number(CLAIM, held.heldClaims(), HeldClaims.READERS, guest, door),
                        number(PROPOSAL, held.heldProposals(), HeldProposals.READERS, guest, door))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> number(
            Pattern address, List<Integer> hidden, Set<String> readers, Guest guest, TriedDoor door) {
        return address.matcher(door.address())
                .results()
                .map(found -> found.group(1))
                .filter(number -> hidden.contains(Integer.parseInt(number)) && !readers.contains(guest.role()))
                .findFirst();
    }
}
