package dk.sigtepunkt.reporting.calendar;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.Wheel;
import dk.sigtepunkt.domain.wheel.WheelDay;
import dk.sigtepunkt.domain.wheel.WheelWords;
import java.util.ArrayList;
import java.util.List;

final class DanishCalendarWords implements CalendarWords {
    private static final WheelWords WORDS = WheelWords.in(Danish.LOCALE);

    @Override
    public String name(List<Wheel> shown) {
        return shown.size() == 1
                ? "Årshjul: " + shown.get(0).holder().name()
                : "Årshjul for %s".formatted(Danish.count(shown.size(), "udvalg", "udvalg og organer"));
    }

    @Override
    public String summary(Wheel wheel, WheelDay entry) {
        String title = "%s: %s".formatted(wheel.holder().name(), WORDS.title(entry));
        return entry.cancelled() ? "Aflyst: " + title : title;
    }

    @Override
    public String description(String state, WheelDay entry, boolean example) {
        List<String> all = new ArrayList<>();
        all.add("%s, %s.".formatted(WORDS.kind(entry.entry().kind()), state));
        if (entry.moved()) {
            all.add("Flyttet fra %s.".formatted(Danish.date(entry.declared())));
        }
        entry.last().ifPresent(change -> all.add("Fordi: " + Danish.sentence(change.reason())));
        if (example) {
            all.add("Eksempel.");
        }
        return String.join("\n", all);
    }
}
