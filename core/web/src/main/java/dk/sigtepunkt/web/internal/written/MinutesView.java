package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.minutes.MinuteWords;
import dk.sigtepunkt.domain.minutes.ToldMinutes;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;
import java.util.Optional;

/**
 * What something took.
 *
 * @param total of what is told; empty where nothing is
 * @param withheld that there was too little of some work to be told of; empty where there was not
 */
public record MinutesView(List<Line> lines, String total, String withheld) {
    static final MinutesView NONE = new MinutesView(List.of(), "", "");

    public record Line(String work, String time) {}

    static MinutesView of(Optional<ToldMinutes> told, PageRequest visit) {
        return told.map(minutes -> of(minutes, visit)).orElse(NONE);
    }

    static MinutesView of(ToldMinutes told, PageRequest visit) {
        MinuteWords words = MinuteWords.in(visit.words().language());
        return new MinutesView(
                told.kinds().stream()
                        .map(one -> new Line(words.kind(one.kind()), words.time(one.minutes())))
                        .toList(),
                told.kinds().isEmpty() ? "" : words.time(told.minutes()),
                told.withheld() ? visit.say("written.time.withheld", ToldMinutes.LEAST) : "");
    }

    public boolean isEmpty() {
        return lines.isEmpty() && withheld.isEmpty();
    }
}
