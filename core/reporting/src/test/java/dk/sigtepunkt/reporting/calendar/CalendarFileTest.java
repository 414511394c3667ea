package dk.sigtepunkt.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sessions.Holders;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.MemoryFeeds;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.SomeDeliveries;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelDay;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.domain.wheel.WheelTown;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** What another program reads in a calendar, held against the wheel that it was made of. */
class CalendarFileTest {
    private static final WheelRef HARBOUR = WheelRef.of(WheelTown.HARBOUR);
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.PAGE, "konto", Set.of(HeldRole.in(WheelTown.HARBOUR, Role.SECRETARY)));

    private final HandClock clock = new HandClock("2025-04-01T10:00:00Z");
    private final MemoryWheels store = new MemoryWheels();
    private final WheelTown town = new WheelTown();
    private final ReadWheels read = new ReadWheels(
            WheelTown.strategies(), store, SomeDeliveries.of(new MemorySections(), new MemoryReports(), clock), clock);
    private final KeepWheel keep = new KeepWheel(read, store, town.catalogue(), Doors.house(), clock);

    private String written() {
        ToldWheels told = read.told(town.reading(Optional.empty()));
        return CalendarFile.of(told, told.all(), clock.instant());
    }

    private List<Wheel> wheels() {
        return read.told(town.reading(Optional.empty())).all();
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate();
        return calendar;
    }

    private static VEvent event(Calendar calendar, Wheel wheel, WheelDay day) {
        String uid = "%s.%s@sigtepunkt".formatted(wheel.ref(), day.entry().key());
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(one -> one.getUid().orElseThrow().getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("");
    }

    private static void kept(WriteResult<?> result) {
        assertThat(result).isInstanceOf(WriteResult.Kept.class);
    }

    private void holds(Calendar calendar) {
        long entries = wheels().stream().mapToLong(wheel -> wheel.days().size()).sum();
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT)).hasSize((int) entries);
        for (Wheel wheel : wheels()) {
            for (WheelDay day : wheel.days()) {
                VEvent event = event(calendar, wheel, day);
                DtStart<Temporal> start =
                        event.<DtStart<Temporal>>getProperty(Property.DTSTART).orElseThrow();
                assertThat(day.entry()
                                .time()
                                .<Object>map(time -> day.day().atTime(time).atZone(Danish.ZONE))
                                .orElse(day.day()))
                        .isEqualTo(moment(start.getDate()));
                assertThat(value(event, Property.STATUS)).isEqualTo(day.cancelled() ? "CANCELLED" : "CONFIRMED");
                assertThat(value(event, Property.SEQUENCE))
                        .isEqualTo(Integer.toString(wheel.kept().version()));
                assertThat(value(event, Property.SUMMARY))
                        .contains(wheel.holder().name(), day.entry().title());
                assertThat(value(event, Property.LOCATION))
                        .isEqualTo(day.entry().place());
            }
        }
    }

    private static Object moment(Temporal read) {
        if (read instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(Danish.ZONE);
        }
        return read instanceof LocalDateTime local ? local.atZone(Danish.ZONE) : LocalDate.from(read);
    }

    @Test
    void anotherProgramReadsWhatTheWheelSays() throws Exception {
        Calendar before = parsed(written());
        holds(before);
        kept(keep.move(
                HARBOUR,
                WheelTown.MAY,
                Sent.of(Map.of("on", "2025-05-08", "time", "9.15", "reason", "Rejse; \"langt\", æøå\\n\nog mere")),
                OptionalInt.empty(),
                SECRETARY));
        kept(keep.cancel(HARBOUR, WheelTown.JUNE, Sent.of(Map.of("reason", "Intet")), OptionalInt.empty(), SECRETARY));
        kept(keep.add(
                HARBOUR,
                Sent.of(Map.of(
                        "kind",
                        "meeting",
                        "title",
                        "Ekstra, " + "å".repeat(150),
                        "on",
                        "2025-12-01",
                        "time",
                        "8.00",
                        "place",
                        "Molen; øst",
                        "reason",
                        "Budget")),
                OptionalInt.empty(),
                SECRETARY));
        Calendar after = parsed(written());
        holds(after);
        Wheel harbour = wheels().get(0);
        VEvent moved = event(after, harbour, harbour.find(WheelTown.MAY).orElseThrow());
        assertThat(value(moved, Property.DESCRIPTION))
                .contains("Flyttet fra 06.05.2025", "Rejse; \"langt\", æøå\\n\nog mere", "Eksempel.");
        VEvent gone = event(after, harbour, harbour.find(WheelTown.JUNE).orElseThrow());
        assertThat(value(gone, Property.SUMMARY)).startsWith("Aflyst: ");
    }

    @Test
    void noLineIsLongerThanTheFormatAllows() {
        kept(keep.add(
                HARBOUR,
                Sent.of(Map.of("kind", "meeting", "title", "😀å".repeat(60), "on", "2025-12-01", "reason", "Budget")),
                OptionalInt.empty(),
                SECRETARY));
        String[] lines = written().split("\r\n");
        assertThat(lines)
                .hasSizeGreaterThan(50)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
    }

    private static LocalDate day(Calendar calendar, Wheel wheel, String key) {
        DtStart<Temporal> start = event(calendar, wheel, wheel.find(key).orElseThrow())
                .<DtStart<Temporal>>getProperty(Property.DTSTART)
                .orElseThrow();
        return LocalDate.from(start.getDate());
    }

    /** The address is opened anew each time, as a calendar does that follows it. */
    private Calendar followed(WheelFeeds feeds, String secret) throws IOException, ParserException {
        String text = feeds.open(secret, town.reading(Optional.empty()))
                .map(opened -> CalendarFile.of(opened.told(), opened.shown(), clock.instant()))
                .orElseThrow();
        return parsed(text);
    }

    @Test
    void aMovedMeetingMovesWhatHangsOnItForWhoFollowsTheAddress() throws Exception {
        Holders holders = new Holders();
        AccountId account = holders.person(HeldRole.in(WheelTown.HARBOUR, Role.SECRETARY));
        WheelFeeds feeds = new WheelFeeds(new MemoryFeeds(), read, holders, town.catalogue(), Doors.house(), clock);
        String secret = ((WriteResult.Kept<WheelFeeds.Made>) feeds.make(WheelFeeds.MINE, holders.actor(account)))
                .now()
                .secret();
        Wheel harbour = wheels().get(0);
        Calendar before = followed(feeds, secret);
        assertThat(day(before, harbour, WheelTown.MAY)).isEqualTo("2025-05-06");
        assertThat(day(before, harbour, "report-2025k1")).isEqualTo("2025-05-06");
        assertThat(day(before, harbour, "frist-2025k1")).isEqualTo("2025-04-24");
        assertThat(day(before, harbour, "dagsorden-2025-05-06")).isEqualTo("2025-04-30");
        kept(keep.move(
                HARBOUR,
                WheelTown.MAY,
                Sent.of(Map.of("on", "2025-05-08", "reason", "Formanden er rejst")),
                OptionalInt.empty(),
                SECRETARY));
        Calendar after = followed(feeds, secret);
        assertThat(day(after, harbour, WheelTown.MAY)).isEqualTo("2025-05-08");
        assertThat(day(after, harbour, "report-2025k1")).isEqualTo("2025-05-08");
        assertThat(day(after, harbour, "frist-2025k1"))
                .as("eight working days before")
                .isEqualTo("2025-04-28");
        assertThat(day(after, harbour, "dagsorden-2025-05-06")).isEqualTo("2025-05-02");
        assertThat(day(after, harbour, WheelTown.JUNE)).as("hangs on nothing").isEqualTo("2025-06-10");
        assertThat(after.getComponents(Component.VEVENT)).hasSameSizeAs(before.getComponents(Component.VEVENT));
    }
}
