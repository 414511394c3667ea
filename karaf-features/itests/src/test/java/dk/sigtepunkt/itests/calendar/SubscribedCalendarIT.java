package dk.sigtepunkt.itests.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.committees.Committees;
import dk.sigtepunkt.itests.committees.SmallCommittee;
import dk.sigtepunkt.itests.people.People;
import dk.sigtepunkt.itests.people.PeopleServer;
import dk.sigtepunkt.itests.people.Person;
import dk.sigtepunkt.itests.server.Server;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a calendar reads at a secret address is the wheel, also after a meeting was moved, and nothing once the address is taken back. */
@ResourceLock(PeopleServer.LOCK)
class SubscribedCalendarIT {
    private static final String PAGE = "/min-konto/kalendere";
    private static final Pattern ADDRESS = Pattern.compile("/kalender/[A-Za-z0-9_-]{43}\\.ics");
    private static final Pattern REVOKE = Pattern.compile("action=\"(/min-konto/kalendere/[^\"]+)\"");
    /** The months with days that are no working days wherever in the week they lie. */
    private static final Set<Month> HOLIDAYS = Set.of(Month.DECEMBER, Month.JANUARY, Month.JUNE);

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final String OURS = "moedehavn";
    private static final String WHEEL = "committee." + OURS;
    private static final String OTHER = "committee.laering";
    private static final String YEAR = """
            wheel:
              origin: real
              meetings:
                title: Møde; på "havnen", æøå
                time: "16.30"
                place: Molen, øst
                dates: ["%s", "%s"]
              rules:
                - {key: dagsorden, kind: publication, title: Dagsordenen offentliggøres, workingDays: 4, before: meeting}
            """;

    private final Server server = PeopleServer.get();
    private final People people = new People(server);
    private final LocalDate meeting = tuesday();

    /** One to come that is followed by a working day, whenever the test is run. */
    private static LocalDate tuesday() {
        LocalDate day = LocalDate.now(ZONE).plusDays(60);
        while (day.getDayOfWeek() != DayOfWeek.TUESDAY || HOLIDAYS.contains(day.getMonth())) {
            day = day.plusDays(1);
        }
        return day;
    }

    @BeforeEach
    void put() {
        String yaml =
                SmallCommittee.yaml(OURS) + YEAR.formatted(LocalDate.now(ZONE).minusDays(60), meeting);
        new Committees(server).deploy(OURS + ".committee.yaml", yaml.getBytes(UTF_8));
    }

    @AfterEach
    void take() {
        String page = "/drift/udvalg/" + OURS + "/fjern";
        assertThat(people.signedIn("it-operations").send(page, page, Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aCalendarReadsTheWheelAndFollowsIt() throws Exception {
        Person secretary = people.signedIn("secretary@" + OURS);
        String committees = made(secretary, WHEEL);
        String own = made(secretary, "mine");
        holds(read(committees), List.of(WHEEL));
        holds(read(own), List.of(WHEEL));
        Map<String, String> before = days();
        moved(secretary, "meeting-" + meeting, meeting.plusDays(1));
        Map<String, String> after = days();
        assertThat(after.get("meeting-" + meeting))
                .isEqualTo(meeting.plusDays(1).toString());
        assertThat(before.keySet().stream()
                        .filter(key -> !before.getOrDefault(key, "").equals(after.get(key))))
                .as("the agenda moves along, and nothing else")
                .containsExactly("dagsorden-" + meeting, "meeting-" + meeting);
        holds(read(committees), List.of(WHEEL));
        holds(read(own), List.of(WHEEL));
        revoked(secretary);
        assertThat(List.of(server.get(committees).statusCode(), server.get(own).statusCode()))
                .contains(404);
    }

    @Test
    void oneWithSeveralCommitteesReadsAllOfThemInOneCalendar() throws Exception {
        Person both = people.signedIn("secretary@" + OURS, "chair@laering");
        holds(read(made(both, "mine")), List.of(WHEEL, OTHER));
    }

    private String made(Person person, String wheel) {
        HttpResponse<String> made = person.send(PAGE, PAGE, Map.of("wheel", wheel));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        Matcher address = ADDRESS.matcher(made.body());
        assertThat(address.find()).as(made.body()).isTrue();
        assertThat(person.get(PAGE).body()).as("shown once").doesNotContain(address.group());
        return address.group();
    }

    private void revoked(Person person) {
        Matcher form = REVOKE.matcher(person.get(PAGE).body());
        assertThat(form.find()).isTrue();
        assertThat(person.send(PAGE, form.group(1), Map.of()).statusCode()).isEqualTo(303);
    }

    private Calendar read(String address) throws IOException, ParserException {
        HttpResponse<String> answer = server.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar; charset=utf-8");
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate();
        return calendar;
    }

    /** As many events as the wheels have entries, each on its day, at its time, with its title and place. */
    private void holds(Calendar calendar, List<String> wheels) {
        Map<String, VEvent> events = new TreeMap<>();
        calendar.<VEvent>getComponents(Component.VEVENT)
                .forEach(one -> events.put(one.getUid().orElseThrow().getValue(), one));
        int entries = 0;
        for (String wheel : wheels) {
            JsonNode told = server.json("/api/v1/wheels/" + wheel);
            entries += told.get("entries").size();
            for (JsonNode entry : told.get("entries")) {
                VEvent event = events.get(
                        "%s.%s@sigtepunkt".formatted(wheel, entry.get("key").asText()));
                assertThat(event).as(entry.toString()).isNotNull();
                is(event, entry, told.get("name").asText());
            }
        }
        assertThat(events).hasSize(entries);
    }

    private static void is(VEvent event, JsonNode entry, String name) {
        DtStart<Temporal> start =
                event.<DtStart<Temporal>>getProperty(Property.DTSTART).orElseThrow();
        String time = entry.get("time").asText("");
        String day = entry.get("day").asText();
        assertThat(moment(start.getDate())).as(entry.toString()).isEqualTo(time.isEmpty() ? day : day + "T" + time);
        assertThat(value(event, Property.SUMMARY))
                .contains(name, entry.get("title").asText());
        assertThat(value(event, Property.LOCATION)).isEqualTo(entry.get("place").asText(""));
        assertThat(value(event, Property.STATUS))
                .isEqualTo(entry.get("state").asText().equals("cancelled") ? "CANCELLED" : "CONFIRMED");
    }

    private static String moment(Temporal read) {
        if (read instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(ZONE).toLocalDateTime().toString();
        }
        return read instanceof LocalDateTime local
                ? local.toString()
                : LocalDate.from(read).toString();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("");
    }

    private Map<String, String> days() {
        Map<String, String> days = new TreeMap<>();
        server.json("/api/v1/wheels/" + WHEEL)
                .get("entries")
                .forEach(one -> days.put(one.get("key").asText(), one.get("day").asText()));
        return days;
    }

    private void moved(Person secretary, String entry, LocalDate to) {
        HttpResponse<String> moved = server.post(
                "/api/v1/wheels/%s/adjustments".formatted(WHEEL),
                "{\"change\": \"moved\", \"entry\": \"%s\", \"on\": \"%s\", \"reason\": \"Rejse\"}"
                        .formatted(entry, to),
                "Authorization",
                "Bearer " + secretary.key("Årshjul"),
                "Content-Type",
                "application/json");
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    }
}
