package dk.sigtepunkt.contracts.wheel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

final class DanishWheelRuleWords implements WheelRuleWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", Locale.forLanguageTag("da-DK"));

    @Override
    public WheelObjection keyTwice(WheelEntry entry) {
        return new WheelObjection(
                entry.key(),
                "key-twice",
                "To punkter i årshjulet har nøglen »%s«; giv hvert sin egen.".formatted(entry.key()),
                "To punkter i årshjulet har samme nøgle.");
    }

    @Override
    public WheelObjection unknownEntry(WheelEntry entry, String key) {
        return new WheelObjection(
                entry.key(),
                "unknown-entry",
                "»%s« hænger på »%s«, som ikke er i årshjulet; ret nøglen, eller giv punktet en dato."
                        .formatted(entry.title(), key),
                "Et punkt hænger på et andet, som ikke er i årshjulet.");
    }

    @Override
    public WheelObjection ring(WheelEntry entry) {
        return new WheelObjection(
                entry.key(),
                "ring",
                "»%s« hænger på noget, der selv hænger på det i ring eller ingen dag har; giv ét af punkterne en dato."
                        .formatted(entry.title()),
                "Punkter i årshjulet hænger på hinanden i ring.");
    }

    @Override
    public WheelObjection closedThen(WheelEntry entry, LocalDate day) {
        String why = DanishHolidays.name(day)
                .map(name -> "%s er %s".formatted(DAY.format(day), name))
                .orElseGet(() -> "%s er i en weekend".formatted(DAY.format(day)));
        return new WheelObjection(
                entry.key(),
                "not-a-working-day",
                "Fristen »%s« kan ikke ligge der: %s. Læg den på en arbejdsdag, fx %s."
                        .formatted(entry.title(), why, DAY.format(WorkingDays.onOrBefore(day))),
                "En frist ligger på en dag, der ikke er en arbejdsdag.");
    }

    @Override
    public WheelObjection meetingFree(WheelEntry entry, LocalDate day, MeetingFree free) {
        return new WheelObjection(
                entry.key(),
                "meeting-free",
                "»%s« ligger %s, hvor der ingen møder er (%s); vælg en anden dag."
                        .formatted(entry.title(), DAY.format(day), free.title()),
                "Et møde ligger i en mødefri periode.");
    }

    @Override
    public WheelObjection afterOwnReport(WheelEntry entry, LocalDate day, WheelEntry report, LocalDate then) {
        return new WheelObjection(
                entry.key(),
                "after-own-report",
                "Fristen »%s« %s ligger efter »%s« %s, som venter på den; læg fristen først."
                        .formatted(entry.title(), DAY.format(day), report.title(), DAY.format(then)),
                "En frist ligger efter den rapport, der venter på den.");
    }
}
