package dk.sigtepunkt.content.internal.wheel;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.YamlCodes;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.AnnualWheel;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import dk.sigtepunkt.contracts.wheel.WheelRules;
import dk.sigtepunkt.contracts.wheel.When;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns a wheel as it is written, where one line has a year of meetings, into its entries; what does not hold in it becomes
 * findings, each on the line that it comes from.
 */
public final class WheelMapper {
    private static final WheelFileWords WORDS = WheelFileWords.danish();
    private static final String MEETING = "meeting";
    private static final String REPORT = "report";

    private final YamlFields wheel;
    private final Findings findings;
    private final List<WheelEntry> entries = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private WheelMapper(YamlFields wheel, Findings findings) {
        this.wheel = wheel;
        this.findings = findings;
    }

    /** @param owner of the wheel; one without the field declares nothing */
    public static AnnualWheel wheel(YamlFields owner, Findings findings) {
        return owner.has("wheel") ? new WheelMapper(owner.group("wheel"), findings).read() : AnnualWheel.NONE;
    }

    private AnnualWheel read() {
        meetings();
        reports();
        wheel.groups("rules").forEach(this::rule);
        wheel.groups("entries").forEach(one -> add(one.line(), () -> entry(one)));
        List<MeetingFree> free = wheel.groups("meetingFree").stream()
                .flatMap(one -> findings.checked(one.line(), () -> free(one)).stream())
                .flatMap(List::stream)
                .toList();
        Origin origin = wheel.text("origin").equals(Origin.EXAMPLE.code()) ? Origin.EXAMPLE : Origin.REAL;
        AnnualWheel read = new AnnualWheel(origin, entries, free);
        WheelRules.objections(read)
                .forEach(objection ->
                        findings.add(lines.getOrDefault(objection.key(), wheel.line()), WORDS.objection(objection)));
        return read;
    }

    private void meetings() {
        YamlFields meetings = wheel.group("meetings");
        List<String> dates = meetings.texts("dates");
        for (int at = 0; at < dates.size(); at++) {
            String date = dates.get(at);
            add(
                    meetings.line("dates/" + at),
                    () -> new WheelEntry(
                            key(MEETING, date),
                            EntryKind.MEETING,
                            meetings.text("title"),
                            new When.On(WORDS.day(date)),
                            time(meetings),
                            meetings.text("place"),
                            Optional.empty()));
        }
    }

    private void reports() {
        YamlFields reports = wheel.group("reports");
        for (YamlFields one : reports.groups("quarters")) {
            add(
                    one.line(),
                    () -> new WheelEntry(
                            key(REPORT, one.text("quarter")),
                            EntryKind.REPORT,
                            reports.text("title"),
                            new When.Beside(key(MEETING, one.text("meeting")), 0),
                            Optional.empty(),
                            "",
                            Optional.of(one.period("quarter"))));
        }
    }

    /** What comes with each meeting, or with each report. */
    private void rule(YamlFields fields) {
        String beside = fields.text(fields.has("before") ? "before" : "after");
        EntryKind each = beside.equals(REPORT) ? EntryKind.REPORT : EntryKind.MEETING;
        List<WheelEntry> all =
                entries.stream().filter(one -> one.kind() == each).toList();
        for (WheelEntry one : all) {
            String end = one.key().substring(one.key().indexOf('-') + 1);
            add(
                    fields.line(),
                    () -> new WheelEntry(
                            key(fields.text("key"), end),
                            kind(fields),
                            fields.text("title"),
                            new When.Beside(one.key(), days(fields)),
                            time(fields),
                            fields.text("place"),
                            one.quarter()));
        }
    }

    private static WheelEntry entry(YamlFields fields) {
        boolean hangs = fields.has("before") || fields.has("after");
        that(hangs != fields.has("date"), WORDS.dateOrBeside(fields.text("key")));
        When when = hangs
                ? new When.Beside(fields.text(fields.has("before") ? "before" : "after"), days(fields))
                : new When.On(fields.date("date"));
        Optional<Period> quarter = fields.has("quarter") ? Optional.of(fields.period("quarter")) : Optional.empty();
        return new WheelEntry(
                fields.text("key"),
                kind(fields),
                fields.text("title"),
                when,
                time(fields),
                fields.text("place"),
                quarter);
    }

    private static int days(YamlFields fields) {
        that(fields.has("before") != fields.has("after"), WORDS.beforeOrAfter(fields.text("key")));
        return fields.integer("workingDays", 0) * (fields.has("before") ? -1 : 1);
    }

    private static EntryKind kind(YamlFields fields) {
        return YamlCodes.find(EntryKind.values(), EntryKind::code, fields.text("kind"));
    }

    private static Optional<LocalTime> time(YamlFields fields) {
        return fields.has("time")
                ? Optional.of(LocalTime.parse(fields.text("time").replace('.', ':')))
                : Optional.empty();
    }

    private static List<MeetingFree> free(YamlFields fields) {
        String title = fields.text("title");
        boolean span = fields.has("from") && fields.has("to");
        that(fields.has("weeks") ? !fields.has("from") && !fields.has("to") : span, WORDS.spanOrWeeks(title));
        return span
                ? List.of(new MeetingFree(title, fields.date("from"), fields.date("to")))
                : fields.texts("weeks").stream()
                        .map(Period::parse)
                        .map(week -> new MeetingFree(title, week.start(), week.end()))
                        .toList();
    }

    private void add(int line, Supplier<WheelEntry> maker) {
        findings.checked(line, maker).ifPresent(entry -> {
            entries.add(entry);
            // Of two with one key the second is told: the first may be right.
            lines.put(entry.key(), line);
        });
    }

    /** @throws IllegalArgumentException with what is wrong when it does not hold */
    private static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static String key(String kind, String rest) {
        return kind + "-" + rest.toLowerCase(Locale.ROOT);
    }
}
